"""A session in short: what lists and pictures over many sessions need, computed from its facts and its review's."""

from collections import Counter
from datetime import datetime, timedelta

from partner_overlay.domain.facts import Fact
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.review.answers import Rating
from partner_overlay.domain.review.course import Stretch, corrected
from partner_overlay.domain.review.evidence import Evidence, Sign, evidence_of
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.domain.review.review import Review, review_of
from partner_overlay.lean_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Recorded:
    """All that is on record of one session, in the order in which it came."""

    session_id: str
    facts: tuple[Fact, ...]
    review_facts: tuple[ReviewFact, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionDigest:
    """Times are as corrected. `planned_turns` are the session times at which exploration and closing were planned.

    `said` counts what was said or offered, by the main competency's 2019 number; `ratings` go by the checklist's keys.
    """

    session_id: str
    started_at: datetime
    planned: timedelta
    used: timedelta
    stretches: tuple[Stretch, ...]
    planned_turns: tuple[timedelta, timedelta]
    said: tuple[tuple[str, int], ...]
    ratings: tuple[tuple[str, Rating], ...]
    engagement: Engagement | None = None
    reviewed: bool = False

    def spent_in(self, phase: Phase) -> timedelta:
        """All stretches of this phase together."""
        return sum((one.length for one in self.stretches if one.phase is phase), timedelta(0))


def digest_of(recorded: Recorded) -> SessionDigest | None:
    """None for a session whose start was undone."""
    evidence = evidence_of(recorded.facts)
    return None if evidence is None else digested(evidence, review_of(recorded.review_facts))


def digested(evidence: Evidence, review: Review) -> SessionDigest:
    course = corrected(evidence.course, review.corrections)
    return SessionDigest(
        session_id=evidence.session_id,
        started_at=course.started_at,
        planned=evidence.ending.planned,
        used=course.used,
        stretches=course.stretches,
        planned_turns=(evidence.plan.exploration_at, evidence.plan.closing_at),
        said=_said(evidence),
        ratings=tuple(sorted(review.ratings.items())),
        engagement=evidence.engagement,
        reviewed=review.reviewed,
    )


def _said(evidence: Evidence) -> tuple[tuple[str, int], ...]:
    heard = (trace.competency for trace in evidence.traces if trace.sign in {Sign.SAID, Sign.OFFERED})
    return tuple(sorted(Counter(heard).items()))
