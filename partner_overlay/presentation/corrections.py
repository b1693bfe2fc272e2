"""What can be corrected of a session, computed: each as it is now, and in words as it was recorded."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from partner_overlay.domain.competencies import COMPETENCIES
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.course import Course, marks_by_number
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.evidence_words import when
from partner_overlay.presentation.picture_dots import competency_words
from partner_overlay.presentation.review import Reviewing
from partner_overlay.presentation.review_heading import clock_words, recorded_turns
from partner_overlay.presentation.translation import Translate

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ClockView:
    """A time of day; `moment` is in the zone of the window."""

    moment: datetime
    recorded: str
    corrected: bool


@dataclass(frozen=True, slots=True)
class TurnView:
    """When a phase began, in session time; None when it never came."""

    phase: Phase
    at: timedelta | None
    recorded: str


@dataclass(frozen=True, slots=True)
class MarkView:
    """`mark` is None for one that was taken out. `recorded` is empty for one that was added."""

    number: int
    mark: Mark | None
    recorded: str
    corrected: bool


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    begin: ClockView
    end: ClockView
    turns: tuple[TurnView, TurnView]
    turns_corrected: bool
    marks: tuple[MarkView, ...]
    next_mark: int
    used: timedelta
    competencies: tuple[tuple[str, str], ...]


def derive_corrections(
    now: Reviewing, numbers: Numbering, translate: Translate, *, zone: tzinfo | None = None
) -> CorrectionsView:
    """Times of day are those of `zone`, or of the machine."""
    course, recorded, corrections = now.course, now.evidence.course, now.review.corrections
    marks = tuple(_marks(now, numbers, translate))
    return CorrectionsView(
        begin=_clock(
            course.started_at, recorded.started_at, zone, translate, corrected=corrections.started_at is not None
        ),
        end=_clock(course.ended_at, recorded.ended_at, zone, translate, corrected=corrections.ended_at is not None),
        turns=_turns(course, recorded, translate),
        turns_corrected=corrections.turns is not None,
        marks=marks,
        next_mark=max((one.number for one in marks), default=-1) + 1,
        used=course.used,
        competencies=tuple((one.code, competency_words(one.code, numbers, translate)) for one in COMPETENCIES),
    )


def moment_near(recorded: datetime, hour: int, minute: int) -> datetime:
    """The moment with this time of day that is nearest to the recorded one, in the recorded one's zone."""
    same_day = recorded.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return min((same_day - _DAY, same_day, same_day + _DAY), key=lambda one: abs(one - recorded))


def _clock(
    moment: datetime, recorded: datetime, zone: tzinfo | None, translate: Translate, *, corrected: bool
) -> ClockView:
    words = _recorded(translate).replace("{what}", clock_words(recorded, zone))
    return ClockView(moment.astimezone(zone), words, corrected)


def _recorded(translate: Translate) -> str:
    return translate("Review", "recorded: {what}")


def _turns(course: Course, recorded: Course, translate: Translate) -> tuple[TurnView, TurnView]:
    now, before = recorded_turns(course), recorded_turns(recorded)

    def view(phase: Phase, at: timedelta | None, was: timedelta | None) -> TurnView:
        words = translate("Review", "did not come") if was is None else when(was)
        return TurnView(phase, at, _recorded(translate).replace("{what}", words))

    return (
        view(Phase.EXPLORATION, now.exploration, before.exploration),
        view(Phase.CLOSING, now.closing, before.closing),
    )


def _marks(now: Reviewing, numbers: Numbering, translate: Translate) -> Iterator[MarkView]:
    recorded, corrections = now.evidence.course, now.review.corrections
    by_hand = dict(corrections.marks)
    for number, mark in marks_by_number(recorded, corrections):
        was = recorded.marks[number] if number < len(recorded.marks) else None
        words = "" if was is None else _recorded(translate).replace("{what}", _mark_words(was, numbers, translate))
        yield MarkView(number, mark, words, number in by_hand)


def _mark_words(mark: Mark, numbers: Numbering, translate: Translate) -> str:
    return " ".join(filter(None, (when(mark.at), mark.label, competency_words(mark.competency, numbers, translate))))
