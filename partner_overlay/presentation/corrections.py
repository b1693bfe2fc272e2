"""What can be corrected of a session, computed: each as it is now, and in words as it was recorded."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, tzinfo

from partner_overlay.domain.competencies import COMPETENCIES
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.course import Course, marks_by_number
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.apart import apart
from partner_overlay.presentation.corrections_view import ClockView, CorrectionsView, MarkView, TurnView
from partner_overlay.presentation.evidence_words import when
from partner_overlay.presentation.picture_dots import competency_words
from partner_overlay.presentation.review import Reviewing
from partner_overlay.presentation.review_heading import clock_words, recorded_turns
from partner_overlay.presentation.translation import Translate


def derive_corrections(
    now: Reviewing, numbers: Numbering, translate: Translate, *, zone: tzinfo | None = None
) -> CorrectionsView:
    """Times of day are those of `zone`, or of the machine."""
    course, recorded, corrections = now.course, now.evidence.course, now.review.corrections
    home = recorded.started_at.astimezone(zone).date()
    marks = tuple(_marks(now, numbers, translate))

    def clock(moment: datetime, was: datetime, correction: datetime | None) -> ClockView:
        here, before = moment.astimezone(zone), was.astimezone(zone)
        words = _recorded(clock_words(was, zone), translate)
        return ClockView(here, before, words, _day(here.date(), home, translate), correction is not None)

    return CorrectionsView(
        begin=clock(course.started_at, recorded.started_at, corrections.started_at),
        end=clock(course.ended_at, recorded.ended_at, corrections.ended_at),
        turns=_turns(course, recorded, translate),
        turns_corrected=corrections.turns is not None,
        marks=marks,
        next_mark=max((one.number for one in marks), default=-1) + 1,
        used=course.used,
        competencies=tuple((one.code, competency_words(one.code, numbers, translate)) for one in COMPETENCIES),
        zone=zone,
        no_time=translate(
            "Review", "Please give a time from the start, as minutes or as minutes:seconds: 12 or 12:30."
        ),
        beyond_end=translate(
            "Review", "The session lasted until {time}. If it went on longer, please correct its end first."
        ).replace("{time}", when(course.used)),
    )


def _recorded(what: str, translate: Translate) -> str:
    return translate("Review", "recorded: {what}").replace("{what}", what)


def _day(day: date, home: date, translate: Translate) -> str:
    """Where it is not the day on which the session began, by the record."""
    if day == home:
        return ""
    return translate("Review", "the day before") if day < home else translate("Review", "the next day")


def _turns(course: Course, recorded: Course, translate: Translate) -> tuple[TurnView, TurnView]:
    now, before = recorded_turns(course), recorded_turns(recorded)

    def view(phase: Phase, at: timedelta | None, was: timedelta | None) -> TurnView:
        words = translate("Review", "did not come") if was is None else when(was)
        return TurnView(phase, at, was, _recorded(words, translate))

    return (
        view(Phase.EXPLORATION, now.exploration, before.exploration),
        view(Phase.CLOSING, now.closing, before.closing),
    )


def _marks(now: Reviewing, numbers: Numbering, translate: Translate) -> Iterator[MarkView]:
    recorded, corrections = now.evidence.course, now.review.corrections
    by_hand = dict(corrections.marks)
    for number, mark in marks_by_number(recorded, corrections):
        was = recorded.marks[number] if number < len(recorded.marks) else None
        words = "" if was is None else _recorded(_mark_words(was, numbers, translate), translate)
        yield MarkView(number, mark, words, number in by_hand)


def _mark_words(mark: Mark, numbers: Numbering, translate: Translate) -> str:
    topic = competency_words(mark.competency, numbers, translate)
    return " · ".join(filter(None, (when(mark.at), apart(mark.label, topic), topic)))
