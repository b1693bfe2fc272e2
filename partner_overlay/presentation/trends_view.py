"""What the pictures over many sessions show, as plain values: dots by item, phase times, and what was said."""

from dataclasses import dataclass
from enum import StrEnum

from partner_overlay.domain.phases import Phase


class Dot(StrEnum):
    """How a cell of the grid is drawn: by shape, so that no colour is needed."""

    NONE = "none"
    RING = "ring"  # not noticed
    HALF = "half"  # in part
    FULL = "full"  # clearly
    DASH = "dash"  # does not apply


@dataclass(frozen=True, slots=True)
class GridRow:
    """One line of the checklist; a `heading` has no cells. `spoken` is its name in words, with its number."""

    key: str
    words: str
    spoken: str
    code: str = ""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class GridColumn:
    """One session: its day in three short lines, and its cells by the rows of the grid."""

    number: int
    id: str
    day: str
    month: str
    year: str
    spoken: str
    dots: tuple[Dot, ...]
    said: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PhasePart:
    """One stretch of a phase, in minutes from the session's begin."""

    phase: Phase
    begin: float
    end: float


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """One session in time. `turns` are the planned ones, `planned` the plan's end; all in minutes."""

    number: int
    id: str
    label: str
    parts: tuple[PhasePart, ...]
    turns: tuple[float, ...]
    planned: float
    used: float
    words: str
    spoken: str


@dataclass(frozen=True, slots=True)
class SaidRow:
    """One competency; `words` says the count, `share` (0 to 1) is the bar's part of the longest one."""

    code: str
    name: str
    times: int
    share: float
    words: str
    spoken: str
