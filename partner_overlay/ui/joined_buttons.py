"""Buttons side by side that look like one: each line of them has two rounded ends."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from partner_overlay.overriding import override
from partner_overlay.ui.flow import Flow

_END = "segment"  # for the style sheet, which knows left and right only


class JoinedButtons(Flow):
    def __init__(self) -> None:
        super().__init__(across=-1, down=4)  # two beside each other share an edge

    @override
    def add(self, *parts: QWidget) -> None:
        super().add(*parts)
        self._round_ends(self.natural_width)

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


def _shape(button: QWidget, end: str) -> None:
    if button.property(_END) != end:
        button.setProperty(_END, end)
        button.style().unpolish(button)  # else the style sheet would go on with the old ends
        button.update()
