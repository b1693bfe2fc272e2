"""The two joins of the phases bar, in minutes: where they stand, how far each may go, and what lies between them."""

from itertools import pairwise
from math import ceil, floor
from typing import NamedTuple, Self

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import Shares
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.translation import Translate

FIRST, SECOND = 0, 1  # the end of agreement, the end of exploration


class Joins(NamedTuple):
    """`first` and `second` are minutes from the start of a session that lasts `minutes`."""

    minutes: int
    first: float
    second: float

    @classmethod
    def of(cls, shares: Shares, minutes: int) -> Self:
        return cls(minutes, minutes * shares.agreement_until, minutes * shares.exploration_until)

    @property
    def shares(self) -> Shares:
        return Shares(self.first / self.minutes, self.second / self.minutes)

    def at(self, which: int) -> float:
        return self.second if which else self.first

    def room(self, which: int) -> tuple[int, int]:
        """From which whole minute to which it may go, so that every phase keeps at least a minute."""
        least = max(1, ceil(self.minutes / 100))
        if which == FIRST:
            return least, floor(self.second) - least
        return ceil(self.first) + least, self.minutes - least

    def moved(self, which: int, minute: float) -> Self:
        """With this join at the nearest whole minute that it may have; as it was where there is no room at all."""
        low, high = self.room(which)
        if low > high:
            return self
        there = min(max(round(minute), low), high)
        return self._replace(second=there) if which else self._replace(first=there)

    def stepped(self, which: int, by: int) -> Self:
        """So many minutes on, or back when it is less than nothing; from between two minutes to the next one first."""
        now = self.at(which)
        return self.moved(which, (floor(now) if by > 0 else ceil(now)) + by)


class PartView(NamedTuple):
    """One phase in the bar: its minutes as they are read, and the part (0 to 1) of the bar that it takes."""

    phase: Phase
    word: str
    minutes: str
    width: float


class JoinView(NamedTuple):
    """`at` is a part (0 to 1) of the bar; the others are minutes. `words` say where it stands."""

    at: float
    minute: int
    least: int
    most: int
    words: str


class PhasesView(NamedTuple):
    joins: Joins
    parts: tuple[PartView, ...]
    handles: tuple[JoinView, JoinView]
    changed: bool  # it is not as the type has it


def derive_phases(joins: Joins, translate: Translate, *, changed: bool = False) -> PhasesView:
    """The bar for these joins."""
    turns = (0.0, _halves(joins.first), _halves(joins.second), float(joins.minutes))
    spans = tuple(later - earlier for earlier, later in pairwise(turns))
    parts = tuple(
        PartView(phase, phase_word(phase, translate), minutes_read(span), span / joins.minutes)
        for phase, span in zip(Phase, spans, strict=True)
    )
    said = (
        translate("Start", "Agreement ends at {n} min"),
        translate("Start", "Exploration ends at {n} min"),
    )
    handles = [
        JoinView(turns[which + 1] / joins.minutes, round(joins.at(which)), *joins.room(which), _at(words, turns, which))
        for which, words in enumerate(said)
    ]
    return PhasesView(joins, parts, (handles[0], handles[1]), changed)


def _at(words: str, turns: tuple[float, ...], which: int) -> str:
    return words.replace("{n}", minutes_read(turns[which + 1]))


def minutes_read(minutes: float) -> str:
    """`9`, `4½`: to the nearest half."""
    whole, half = divmod(floor(minutes * 2 + 0.5), 2)
    return f"{whole or ''}½" if half else str(whole)


def _halves(minutes: float) -> float:
    return floor(minutes * 2 + 0.5) / 2
