"""Counts what was said over many sessions, piece by piece aside, so that rows in sight need not wait for it."""

from collections.abc import Callable, Sequence

from partner_overlay.application.deck_saving import Aside
from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_ports import SessionHistory
from partner_overlay.application.said_so_far import SaidSoFar, said_in

_PIECE = 40  # sessions


class SaidCounting:
    """`counted` is told after each piece; `troubled` gets the sentence when it can't go on."""

    def __init__(
        self,
        history: SessionHistory,
        aside: Aside,
        counted: Callable[[SaidSoFar], None],
        troubled: Callable[[str], None],
    ) -> None:
        self._history = history
        self._aside = aside
        self._counted = counted
        self._troubled = troubled
        self._begun = 0  # how often other sessions were counted
        self._under_way = False

    @property
    def is_counting(self) -> bool:
        return self._under_way

    def begin(self, numbers: Sequence[int]) -> None:
        """Count these; what was being counted is dropped."""
        self._begun += 1
        self._go_on(self._begun, numbers, SaidSoFar(len(numbers)))

    def stop(self) -> None:
        """Nobody looks at it any more."""
        self._begun += 1
        self._under_way = False

    def _go_on(self, begun: int, numbers: Sequence[int], so_far: SaidSoFar) -> None:
        if begun != self._begun:
            return
        self._under_way = not so_far.whole
        self._counted(so_far)
        if self._under_way:
            piece = numbers[so_far.looked_at : so_far.looked_at + _PIECE]
            self._aside(lambda: self._count(piece), lambda found: self._take(begun, numbers, so_far, found))

    def _count(self, piece: Sequence[int]) -> SaidSoFar | JournalTrouble:
        try:
            return said_in(self._history.digests(piece), len(piece))
        except JournalTrouble as trouble:
            return trouble

    def _take(self, begun: int, numbers: Sequence[int], so_far: SaidSoFar, found: SaidSoFar | JournalTrouble) -> None:
        if isinstance(found, SaidSoFar):
            self._go_on(begun, numbers, so_far.beside(found))
        elif begun == self._begun:
            self._under_way = False
            self._troubled(found.sentence)
