"""What the corrections of a session show, and what is typed into them, as values. Whole minutes are what is typed."""

from dataclasses import dataclass
from datetime import time

from partner_overlay.domain.phases import Phase


@dataclass(frozen=True, slots=True)
class TimeView:
    """A time of day as it stands. `recorded` says what was recorded."""

    now: time
    recorded: str


@dataclass(frozen=True, slots=True)
class TurnView:
    """When a phase began, in whole minutes from the start; None when it did not come."""

    phase: Phase
    words: str
    minutes: int | None
    recorded: str


@dataclass(frozen=True, slots=True)
class MarkView:
    """One mark as it stands. `name` tells it from the others; `recorded` is empty for one that was added."""

    number: int
    name: str
    minutes: int
    label: str
    competency: str
    gone: bool
    recorded: str
    corrected: bool


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    """`competencies` are 2019 numbers, each with its words; the first is for none. `longest` is in minutes."""

    start: TimeView
    end: TimeView
    times_corrected: bool
    turns: tuple[TurnView, ...]
    turns_corrected: bool
    marks: tuple[MarkView, ...]
    competencies: tuple[tuple[str, str], ...]
    longest: int


# What is asked for


@dataclass(frozen=True, slots=True)
class TypedTimes:
    start: time
    end: time


@dataclass(frozen=True, slots=True)
class TypedTurn:
    """`minutes` None: the phase did not come."""

    phase: Phase
    minutes: int | None


@dataclass(frozen=True, slots=True)
class TypedMark:
    number: int
    minutes: int
    label: str
    competency: str


@dataclass(frozen=True, slots=True)
class TakenOutMark:
    number: int


@dataclass(frozen=True, slots=True)
class AddedMark:
    """A new mark, to be filled in."""


@dataclass(frozen=True, slots=True)
class TimesAsRecorded:
    pass


@dataclass(frozen=True, slots=True)
class TurnsAsRecorded:
    pass


@dataclass(frozen=True, slots=True)
class MarkAsRecorded:
    number: int


TypedCorrection = (
    TypedTimes | TypedTurn | TypedMark | TakenOutMark | AddedMark | TimesAsRecorded | TurnsAsRecorded | MarkAsRecorded
)
