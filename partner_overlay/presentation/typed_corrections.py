"""From what was typed to a correction. What still reads the same to the minute keeps its exact time."""

from datetime import datetime, time, timedelta, tzinfo
from typing import assert_never

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.review import commands
from partner_overlay.domain.review.commands import CorrectMark, CorrectTimes, CorrectTurns
from partner_overlay.domain.review.course import Corrections, Course, Turns, corrected, marks_by_number
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.corrections import time_of_day
from partner_overlay.presentation.corrections_view import (
    AddedMark,
    MarkAsRecorded,
    TakenOutMark,
    TimesAsRecorded,
    TurnsAsRecorded,
    TypedCorrection,
    TypedMark,
    TypedTimes,
    TypedTurn,
)
from partner_overlay.presentation.time_words import MINUTE

_DAY = timedelta(days=1)


def correction_of(
    typed: TypedCorrection, course: Course, corrections: Corrections, zone: tzinfo | None
) -> CorrectTimes | CorrectTurns | CorrectMark:
    """`course` is the recorded one; times of day are those of `zone`, or of the machine."""
    match typed:
        case TypedTimes(start, end):
            return _times(start, end, course, corrections, zone)
        case TypedTurn(phase, minutes):
            return CorrectTurns(_turns(phase, minutes, corrected(course, corrections)))
        case TypedMark():
            return _mark(typed, course, corrections)
        case TakenOutMark(number):
            return CorrectMark(number, None)
        case AddedMark():
            known = [number for number, _ in marks_by_number(course, corrections)]
            return CorrectMark(max(known, default=-1) + 1, Mark(NO_TIME, "", ""))
        case TimesAsRecorded():
            return CorrectTimes(None, None)
        case TurnsAsRecorded():
            return CorrectTurns(None)
        case MarkAsRecorded(number):
            recorded = course.marks[number] if number < len(course.marks) else None
            return commands.CorrectMark(number, recorded, as_recorded=True)
        case _:
            assert_never(typed)


def _times(start: time, end: time, course: Course, corrections: Corrections, zone: tzinfo | None) -> CorrectTimes:
    """The start stays on its day; an end that would lie before it is past midnight."""
    now = corrected(course, corrections)
    begun = _at(start, now.started_at, zone)
    ended = _at(end, now.ended_at, zone)
    if ended == now.ended_at and begun == now.started_at:
        return CorrectTimes(corrections.started_at, corrections.ended_at)
    if ended != now.ended_at:
        ended = _at(end, begun, zone)
        ended = ended if ended > begun else _at(end, begun + _DAY, zone)
    return CorrectTimes(_unless(begun, course.started_at), _unless(ended, course.ended_at))


def _at(clock: time, day_of: datetime, zone: tzinfo | None) -> datetime:
    """That time on the day of a moment; the moment itself when it reads the same."""
    if time_of_day(day_of, zone) == clock:
        return day_of
    here = day_of.astimezone(zone)
    local = datetime.combine(here.date(), clock)
    return (local.replace(tzinfo=zone) if zone is not None else local).astimezone(day_of.tzinfo)


def _unless(moment: datetime, recorded: datetime) -> datetime | None:
    return None if moment == recorded else moment


def _turns(phase: Phase, minutes: int | None, now: Course) -> Turns:
    exploration, closing = now.began(Phase.EXPLORATION), now.began(Phase.CLOSING)
    if phase is Phase.EXPLORATION:
        return Turns(_moment(minutes, exploration), closing)
    return Turns(exploration, _moment(minutes, closing))


def _moment(minutes: int | None, before: timedelta | None) -> timedelta | None:
    if minutes is None or (before is not None and before // MINUTE == minutes):
        return None if minutes is None else before
    return minutes * MINUTE


def _mark(typed: TypedMark, course: Course, corrections: Corrections) -> CorrectMark:
    before = dict(marks_by_number(course, corrections)).get(typed.number)
    at = _moment(typed.minutes, None if before is None else before.at)
    assert at is not None  # minutes were typed
    return CorrectMark(typed.number, Mark(at, typed.label, typed.competency))
