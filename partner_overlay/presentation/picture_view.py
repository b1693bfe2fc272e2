"""A session as a picture, as values: what to draw and what to say of each part. Places go from 0 to 1."""

from dataclasses import dataclass
from enum import StrEnum

from partner_overlay.domain.phases import Phase


class DotKind(StrEnum):
    """What a dot stands for; each is drawn in a shape of its own."""

    SAID = "said"
    CUE_DONE = "cue done"
    OFFERED = "check-in offered"
    PUT_ASIDE = "check-in put aside"
    WAITED = "check-in not answered"  # it waited to the end, or gave way to a later one
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Dot:
    """`words` tell all of it, for tooltip and screen reader."""

    kind: DotKind
    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of a phase, as it was or as it was planned. `minutes` is a bare number; `words` tell all of it."""

    phase: Phase
    begin: float
    end: float
    word: str
    minutes: str
    words: str


@dataclass(frozen=True, slots=True)
class Moment:
    """A place on the scale of minutes, with its figures."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class PictureView:
    """The whole width is the time used or the time planned, whichever was longer.

    `over` tells by how much the session went on after its planned end, and is empty when it did not; `ended_at` and
    `planned_end` are places. `summary` says the picture in plain sentences.
    """

    blocks: tuple[Block, ...]
    plan: tuple[Block, ...]
    plan_word: str
    dots: tuple[Dot, ...]
    scale: tuple[Moment, ...]
    ended_at: float
    planned_end: float
    over: str
    legend: tuple[tuple[DotKind, str], ...]
    summary: str
