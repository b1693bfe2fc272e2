"""A small sign beside words, as high as a line of them."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from partner_overlay.overriding import override


class LineSign(QWidget):
    """`draw` is called with a painter and the square that there is for the sign."""

    def __init__(self, draw: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._draw = draw

    @override
    def sizeHint(self) -> QSize:
        high = self.fontMetrics().height()
        return QSize(high, high)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        room = QRectF(0, 0, side, side)
        room.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, room)
        painter.end()
