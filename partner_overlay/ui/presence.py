"""Presence: a still dot in the phase's colour. "Just be here" until asked back."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.appearance import Appearance
from partner_overlay.ui.face import Parts

SIDE = 24
_RING, _LINE = 12, 3


class PresenceFace:
    """Laid out once for a view."""

    def __init__(self, view: OverlayView, appearance: Appearance) -> None:
        self._view = view
        self._appearance = appearance

    @property
    def size(self) -> QSize:
        """The dot's size."""
        return QSize(self._appearance.px(SIDE), self._appearance.px(SIDE))

    @property
    def radius(self) -> float:
        """Half its side: a circle."""
        return SIDE / 2

    @property
    def changing(self) -> QRect:
        """Nothing of it is faded."""
        return QRect()

    @property
    def parts(self) -> Parts:
        """A dot has none of them."""
        return Parts()

    def paint(self, painter: QPainter) -> None:
        """Draw the ring."""
        px = self._appearance.px
        start = (px(SIDE) - px(_RING)) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._appearance.phase(self._view.phase), px(_LINE)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(start, start, px(_RING), px(_RING)))

    def paint_words(self, painter: QPainter) -> None:
        """A dot has no words to draw."""
