"""Courses of sessions for tests, in minutes."""

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.course import Course, Stretch
from partner_overlay.domain.session import Mark
from tests.made.sessions import at, minutes


def stretches(*spans: tuple[Phase, float, float]) -> tuple[Stretch, ...]:
    return tuple(Stretch(phase, minutes(begin), minutes(end)) for phase, begin, end in spans)


def mark(minute: float, label: str = "shift", competency: str = "") -> Mark:
    return Mark(minutes(minute), label, competency)


THE_HOUR = Course(
    started_at=at(0),
    used=minutes(60),
    paused=minutes(4),
    stretches=stretches((Phase.AGREEMENT, 0, 9), (Phase.EXPLORATION, 9, 45), (Phase.CLOSING, 45, 60)),
    marks=(mark(5, "first"), mark(30, "second", "5.1")),
)
