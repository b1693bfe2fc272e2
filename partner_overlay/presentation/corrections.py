"""Corrections of a session's times, phases and marks: what stands beside what was recorded."""

from datetime import datetime, time, tzinfo

from partner_overlay.domain.competencies import COMPETENCIES
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.limits import LONGEST
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.review.course import Corrections, Course, corrected, marks_by_number
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.corrections_view import CorrectionsView, MarkView, TimeView, TurnView
from partner_overlay.presentation.evidence_words import when
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.time_words import MINUTE
from partner_overlay.presentation.translation import Translate

_NOT_MARKED = Mark(NO_TIME, "", "")


def derive_corrections(
    course: Course, corrections: Corrections, numbers: Numbering, zone: tzinfo | None, translate: Translate
) -> CorrectionsView:
    """`course` is the recorded one. Times of day are those of `zone`, or of the machine."""
    now = corrected(course, corrections)
    return CorrectionsView(
        start=TimeView(time_of_day(now.started_at, zone), _recorded_time(course.started_at, zone, translate)),
        end=TimeView(time_of_day(now.ended_at, zone), _recorded_time(course.ended_at, zone, translate)),
        times_corrected=corrections.started_at is not None or corrections.ended_at is not None,
        turns=tuple(_turn(phase, course, now, translate) for phase in (Phase.EXPLORATION, Phase.CLOSING)),
        turns_corrected=corrections.turns is not None,
        marks=tuple(
            _mark(number, mark, course, corrections, translate)
            for number, mark in marks_by_number(course, corrections)
            if mark is not None or number < len(course.marks)
        ),
        competencies=(
            ("", translate("Review", "no competency")),
            *((one.code, f"{one.number(numbers)} {translate('Competency', one.name)}") for one in COMPETENCIES),
        ),
        longest=LONGEST // MINUTE,
    )


def time_of_day(moment: datetime, zone: tzinfo | None) -> time:
    """To the minute that has begun."""
    return moment.astimezone(zone).time().replace(second=0, microsecond=0)


def _recorded_time(moment: datetime, zone: tzinfo | None, translate: Translate) -> str:
    words = translate("Review", "recorded: {what}")
    return words.replace("{what}", f"{moment.astimezone(zone):%H:%M}")


def _turn(phase: Phase, course: Course, now: Course, translate: Translate) -> TurnView:
    began, recorded = now.began(phase), course.began(phase)
    told = translate("Review", "it did not come") if recorded is None else when(recorded)
    return TurnView(
        phase,
        phase_word(phase, translate),
        None if began is None else began // MINUTE,
        translate("Review", "recorded: {what}").replace("{what}", told),
    )


def _mark(number: int, mark: Mark | None, course: Course, corrections: Corrections, translate: Translate) -> MarkView:
    recorded = course.marks[number] if number < len(course.marks) else None
    shown = mark or recorded or _NOT_MARKED
    return MarkView(
        number=number,
        name=translate("Review", "Mark {n}").replace("{n}", str(number + 1)),
        minutes=shown.at // MINUTE,
        label=shown.label,
        competency=shown.competency,
        gone=mark is None,
        recorded="" if recorded is None else _recorded_mark(recorded, translate),
        corrected=recorded is not None and any(number == one for one, _ in corrections.marks),
    )


def _recorded_mark(mark: Mark, translate: Translate) -> str:
    told = " ".join(part for part in (when(mark.at), mark.competency, mark.label) if part)
    return translate("Review", "recorded: {what}").replace("{what}", told)
