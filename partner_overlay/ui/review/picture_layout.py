"""Where everything in a session's picture goes: plan, phases, dots in rows, the scale of minutes."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from partner_overlay.presentation.dot_rows import stacked
from partner_overlay.presentation.picture_view import Block, PictureView

DOT = 14.0  # everything in logical pixels, before `unit`
_ROW = 18.0
_PLAN = 18.0
_BLOCKS = 28.0
_SCALE = 18.0
_GAP = 5.0


@dataclass(frozen=True, slots=True)
class PictureLayout:
    """`unit` is one logical pixel in what is painted on; `mirrored`: time runs from right to left."""

    view: PictureView
    left: float
    top: float
    width: float
    unit: float = 1.0
    mirrored: bool = False

    @property
    def height(self) -> float:
        """What the picture needs, the gap under it left out."""
        return self._dots_top + self._rows * _ROW * self.unit + _SCALE * self.unit

    def x(self, place: float) -> float:
        """Where a place of 0 to 1 lies."""
        inset = DOT / 2 * self.unit  # so that the first and the last dot have room
        along = inset + place * (self.width - 2 * inset)
        return self.left + (self.width - along if self.mirrored else along)

    def plan(self, block: Block) -> QRectF:
        return self._across(block.begin, block.end, 0.0, _PLAN * self.unit)

    def block(self, block: Block) -> QRectF:
        return self._across(block.begin, block.end, (_PLAN + _GAP) * self.unit, _BLOCKS * self.unit)

    def beyond(self) -> QRectF:
        """What lies past the planned end."""
        return self._across(self.view.planned_end, self.view.ended_at, 0.0, _PLAN * self.unit)

    def dots(self) -> tuple[QRectF, ...]:
        """The room of each dot, in the order of the dots."""
        side = DOT * self.unit
        places = [dot.at * (self.width - side) for dot in self.view.dots]
        return tuple(
            QRectF(self.x(dot.at) - side / 2, self.top + self._dots_top + row * _ROW * self.unit, side, side)
            for dot, row in zip(self.view.dots, stacked(places, side * 1.15), strict=True)
        )

    def scale(self) -> float:
        """The upper edge of the scale of minutes."""
        return self.top + self.height - _SCALE * self.unit

    @property
    def _dots_top(self) -> float:
        return (_PLAN + _GAP + _BLOCKS + _GAP) * self.unit

    @property
    def _rows(self) -> int:
        side = DOT * self.unit
        places = [dot.at * (self.width - side) for dot in self.view.dots]
        return max(stacked(places, side * 1.15), default=0) + 1

    def _across(self, begin: float, end: float, down: float, height: float) -> QRectF:
        one, other = sorted((self.x(begin), self.x(end)))
        return QRectF(one, self.top + down, max(other - one, 2 * self.unit), height)
