"""The course of a session: when it was, when its phases turned, what was marked; as recorded, or as corrected."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.session import Mark
from partner_overlay.lean_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """One phase from its begin to its end, in session time. A phase that was gone back to has several."""

    phase: Phase
    begin: timedelta
    end: timedelta

    @property
    def length(self) -> timedelta:
        return self.end - self.begin


@dataclass(frozen=True, slots=True)
class Course:
    """`used` is session time, which leaves pauses out; `stretches` are in the order in which they came."""

    started_at: datetime
    used: timedelta
    paused: timedelta
    stretches: tuple[Stretch, ...]
    marks: tuple[Mark, ...] = ()

    @property
    def ended_at(self) -> datetime:
        return self.started_at + self.used + self.paused

    def spent_in(self, phase: Phase) -> timedelta:
        """All stretches of this phase together."""
        return sum((one.length for one in self.stretches if one.phase is phase), NO_TIME)

    def began(self, phase: Phase) -> timedelta | None:
        """When the phase was first entered; None when it never was."""
        return next((one.begin for one in self.stretches if one.phase is phase), None)

    def phase_at(self, elapsed: timedelta) -> Phase:
        """The phase at this session time; the last one from the end on."""
        return next((one.phase for one in self.stretches if elapsed < one.end), self.stretches[-1].phase)


@dataclass(frozen=True, slots=True)
class Turns:
    """When exploration and closing began, in session time; None for a phase that never came."""

    exploration: timedelta | None
    closing: timedelta | None


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the coach says of the course. None: as recorded. `marks` holds, by number, what a mark is now; None: gone.

    A number that the record does not have is a mark that was added.
    """

    started_at: datetime | None = None
    ended_at: datetime | None = None
    turns: Turns | None = None
    marks: tuple[tuple[int, Mark | None], ...] = ()

    def with_mark(self, number: int, mark: Mark | None) -> "Corrections":
        others = self.without_mark(number).marks
        return replace(self, marks=tuple(sorted((*others, (number, mark)), key=lambda one: one[0])))

    def without_mark(self, number: int) -> "Corrections":
        """Nothing said of this mark: it is as recorded."""
        return replace(self, marks=tuple(one for one in self.marks if one[0] != number))


AS_RECORDED = Corrections()


def corrected(course: Course, corrections: Corrections) -> Course:
    """The course as the coach has corrected it. Everything recorded keeps its time of day when the start moves."""
    started_at = corrections.started_at or course.started_at
    ended_at = corrections.ended_at or course.ended_at
    used = max(ended_at - started_at - course.paused, NO_TIME)
    moved = course.started_at - started_at
    stretches = _turned(corrections.turns, used) if corrections.turns else _moved(course.stretches, moved, used)
    standing = (mark for _, mark in marks_by_number(course, corrections) if mark is not None)
    marks = tuple(sorted(standing, key=lambda mark: mark.at))
    return Course(started_at, used, course.paused, stretches, marks)


def marks_by_number(course: Course, corrections: Corrections) -> tuple[tuple[int, Mark | None], ...]:
    """Every mark with its number, as it is now; None for one that was taken out.

    A mark that the coach has not corrected keeps its time of day when the start moves.
    """
    moved = course.started_at - (corrections.started_at or course.started_at)
    known: dict[int, Mark | None] = {
        number: replace(mark, at=max(mark.at + moved, NO_TIME)) for number, mark in enumerate(course.marks)
    }
    return tuple(sorted((known | dict(corrections.marks)).items()))


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """The same without those that took no time, neighbours of one phase as one; the last stays, however short."""
    every = tuple(stretches)
    kept: list[Stretch] = []
    for one in [one for one in every if one.length > NO_TIME] or every[-1:]:
        if kept and kept[-1].phase is one.phase:
            kept[-1] = replace(kept[-1], end=one.end)
        else:
            kept.append(one)
    return tuple(kept)


def _turned(turns: Turns, used: timedelta) -> tuple[Stretch, ...]:
    closing = used if turns.closing is None else min(turns.closing, used)
    exploration = closing if turns.exploration is None else min(turns.exploration, closing)
    return joined(
        (
            Stretch(Phase.AGREEMENT, NO_TIME, exploration),
            Stretch(Phase.EXPLORATION, exploration, closing),
            Stretch(Phase.CLOSING, closing, used),
        )
    )


def _moved(stretches: tuple[Stretch, ...], moved: timedelta, used: timedelta) -> tuple[Stretch, ...]:
    """Each turn keeps its time of day; the first stretch begins with the session, the last ends with it."""

    def place(moment: timedelta) -> timedelta:
        return min(max(moment + moved, NO_TIME), used)

    begins = [NO_TIME, *(place(one.begin) for one in stretches[1:])]
    ends = [*begins[1:], used]
    return joined(Stretch(one.phase, begin, end) for one, begin, end in zip(stretches, begins, ends, strict=True))
