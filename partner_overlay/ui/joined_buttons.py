"""Buttons side by side that look like one: each line of them has two rounded ends."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from partner_overlay.overriding import override
from partner_overlay.ui.flow import Flow, Piece

_END = "segment"  # for the style sheet, which knows left and right only


class JoinedButtons(Flow):
    def __init__(self) -> None:
        super().__init__(across=-1, down=4)  # two beside each other share an edge

    @override
    def add(self, *parts: QWidget) -> None:
        super().add(*parts)
        self._round_ends(self.natural_width)

    @override
    def _lines(self, width: int) -> Iterator[list[Piece]]:
        """As few as there is room for, and as even as they can be: one button alone would look left over."""
        lines = list(super()._lines(width))
        while len(lines) > 1 and (narrower := max(map(_width, lines)) - 1) < width:
            even = list(super()._lines(narrower))
            if len(even) > len(lines) or even == lines:
                break
            lines = even
        yield from lines

    @override
    def _place(self) -> None:
        super()._place()
        self._round_ends(self.width())

    def _round_ends(self, width: int) -> None:
        for line in ([piece.part for piece in pieces] for pieces in self._lines(width)):
            from_left = line if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else line[::-1]
            ends = {from_left[0]: "first", from_left[-1]: "last"} if len(line) > 1 else {line[0]: "alone"}
            for button in line:
                _shape(button, ends.get(button, "middle"))


def _width(line: list[Piece]) -> int:
    return sum(piece.wide for piece in line) - len(line) + 1


def _shape(button: QWidget, end: str) -> None:
    if button.property(_END) != end:
        button.setProperty(_END, end)
        button.style().unpolish(button)  # else the style sheet would go on with the old ends
        button.update()
