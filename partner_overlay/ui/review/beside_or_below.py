"""Two parts side by side where there is room, one below the other where there is not."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from partner_overlay.overriding import override
from partner_overlay.ui.reflow import Reflow, Room, height_at, wanted

_GAP = 6
_ACROSS = 16


class BesideOrBelow(Reflow):
    """The first is `letters` wide while both are side by side, or as wide as it wants to be.

    They are side by side when `least` pixels are left for the other. `level`: whatever comes to stand below in the
    other, the first stays beside its upper edge.
    """

    def __init__(self, first: QWidget, second: QWidget, *, least: int, letters: int = 0, level: bool = False) -> None:
        super().__init__()
        self._first = first
        self._second = second
        self._letters = letters
        self._least = least
        self._level = level
        self.add(first, second)

    @override
    def _rooms(self, width: int) -> Iterator[Room]:
        wide = self._letters * self.fontMetrics().averageCharWidth() or wanted(self._first).width()
        rest = width - wide - _ACROSS
        if rest < self._least:
            height = height_at(self._first, width)
            yield self._first, QRect(0, 0, width, height)
            yield self._second, QRect(0, height + _GAP, width, height_at(self._second, width))
        else:
            here, there = height_at(self._first, wide), height_at(self._second, rest)
            yield self._first, QRect(0, self._lower(here, there), wide, here)
            yield self._second, QRect(wide + _ACROSS, 0, rest, there)

    def _lower(self, here: int, there: int) -> int:
        """How much lower the first begins than the other: one line stands in the middle of it."""
        middle = max(0, (there - here) // 2)
        if self._level:
            return middle if middle < _GAP else 0
        return middle if there < 2 * here else _GAP
