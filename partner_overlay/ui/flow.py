"""Parts side by side that go on in the next line where the width is used up: large text takes lines, not width."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from partner_overlay.overriding import override
from partner_overlay.ui.reflow import Reflow, Room, height_at, least, wanted


class Piece(NamedTuple):
    part: QWidget
    wide: int  # at least
    grows: bool


class Flow(Reflow):
    """`across` and `down` are the gaps, in pixels. A part that wants to grow takes what is left of its line.

    Each part is as high as its line, for it to place its words in; `centred`, it keeps its own height.
    """

    def __init__(self, *, across: int = 6, down: int = 6, centred: bool = False) -> None:
        super().__init__()
        self._across = across
        self._down = down
        self._centred = centred

    @property
    def natural_width(self) -> int:
        """What it takes to have all of it on one line."""
        shown = self._shown()
        return sum(map(_width, shown)) + self._across * max(0, len(shown) - 1)

    def _lines(self, width: int) -> Iterator[list[Piece]]:
        """What stands on each line when it is so wide."""
        line: list[Piece] = []
        used = 0
        for part in self._shown():
            piece = Piece(part, _width(part), _grows(part))
            if line and used + piece.wide > width:
                yield line
                line, used = [], self._indent(width)
            line.append(piece)
            used += piece.wide + self._across
        if line:
            yield line

    @override
    def _rooms(self, width: int) -> Iterator[Room]:
        top = left = 0
        for line in self._lines(width):
            widths = list(self._widths(line, width - left))
            heights = [height_at(piece.part, wide) for piece, wide in zip(line, widths, strict=True)]
            height = max(heights)
            for piece, wide, own in zip(line, widths, heights, strict=True):
                over = (height - own) // 2 if self._centred else 0
                yield piece.part, QRect(left, top + over, wide, height - 2 * over)
                left += wide + self._across
            top += height + self._down
            left = self._indent(width)

    def _indent(self, width: int) -> int:  # noqa: ARG002  for those that have one
        """How far from the edge the lines after the first begin."""
        return 0

    def _widths(self, line: list[Piece], width: int) -> Iterator[int]:
        growing = sum(piece.grows for piece in line)
        slack = max(0, width - sum(piece.wide for piece in line) - self._across * (len(line) - 1))
        for piece in line:
            more = slack // growing if piece.grows else 0
            yield min(piece.wide + more, width)

    @override
    def sizeHint(self) -> QSize:
        """All on one line, if there is room."""
        return QSize(self.natural_width, self.minimumSizeHint().height())


def _grows(part: QWidget) -> bool:
    return bool(part.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal)


def _width(part: QWidget) -> int:
    """The width that it is given at least: what can grow begins small."""
    return least(part).width() if _grows(part) else wanted(part).width()
