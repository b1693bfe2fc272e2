"""What was typed into the corrections, turned into what is asked of the review: None when nothing else is said."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review.commands import CorrectMark, CorrectTimes, CorrectTurns
from partner_overlay.domain.review.course import Turns
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.corrections_view import CorrectionsView, MarkView, TurnView
from partner_overlay.presentation.evidence_words import when
from partner_overlay.presentation.times_of_day import end_meant, start_meant

_SESSION_TIME = re.compile(r"(?:(\d{1,2}):(?=\d+:))?(\d{1,3})(?::(\d{1,2}))?")
_LAST = 59


@dataclass(frozen=True, slots=True)
class TypedTurn:
    """`at` as it stands in the field: `12` or `12:30`."""

    came: bool
    at: str


@dataclass(frozen=True, slots=True)
class TypedMark:
    at: str
    label: str
    competency: str


def times_asked(view: CorrectionsView, begin: time | None, end: time | None) -> CorrectTimes | None:
    """Times of day to the minute; None for as recorded. What still says what stands keeps its seconds."""
    start = _start(view, begin)
    asked = CorrectTimes(start, _end(view, start or view.begin.recorded_at, end))
    return None if asked == CorrectTimes(view.begin.correction, view.end.correction) else asked


def turns_asked(view: CorrectionsView, exploration: TypedTurn, closing: TypedTurn) -> CorrectTurns | None:
    """Raises Refusal when one that came has no time."""
    first, second = view.turns
    asked = Turns(_turn(view, first, exploration), _turn(view, second, closing))
    return None if asked == Turns(first.at, second.at) else CorrectTurns(asked)


def mark_asked(view: CorrectionsView, standing: MarkView, typed: TypedMark) -> CorrectMark | None:
    """Raises Refusal when it has no time. A mark that is still to be added has none that stands."""
    was = None if standing.mark is None else standing.mark.at
    mark = Mark(_session_time(view, typed.at, was), " ".join(typed.label.split()), typed.competency)
    return None if mark == standing.mark else CorrectMark(standing.number, mark)


def _start(view: CorrectionsView, typed: time | None) -> datetime | None:
    clock = view.begin
    if typed is None:
        return None
    if typed == _minute(clock.moment):
        return clock.correction
    return None if typed == _minute(clock.recorded_at) else start_meant(typed, clock.recorded_at, view.zone)


def _end(view: CorrectionsView, start: datetime, typed: time | None) -> datetime | None:
    clock = view.end
    if typed is None:
        return None
    if typed == _minute(clock.moment):
        return clock.correction
    if typed == _minute(clock.recorded_at) and start < clock.recorded_at:
        return None
    return end_meant(typed, start, clock.recorded_at, view.zone)


def _minute(moment: datetime) -> time:
    return time(moment.hour, moment.minute)


def _turn(view: CorrectionsView, standing: TurnView, typed: TypedTurn) -> timedelta | None:
    return _session_time(view, typed.at, standing.at) if typed.came else None


def _session_time(view: CorrectionsView, words: str, standing: timedelta | None) -> timedelta:
    """What still says what stands keeps its parts of a second. Raises Refusal."""
    said = session_time(words)
    if said is None:
        raise Refusal(view.no_time)
    if standing is not None and when(said) == when(standing):
        return standing
    if said > view.used:
        raise Refusal(view.beyond_end)
    return said


def session_time(words: str) -> timedelta | None:
    """`12`, `12:30` and `1:02:30`, in the figures of any script; None when these are no time."""
    found = _SESSION_TIME.fullmatch("".join(words.split()))
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    if seconds > _LAST or (hours and minutes > _LAST):
        return None
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)
