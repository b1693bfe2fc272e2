"""Presence: a still ring in the phase's colour. "Just be here" until asked back.

In it a dot when something waits, two bars while paused; it is open below when clicks go through.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.appearance import Appearance
from partner_overlay.ui.face import Parts

SIDE = 24
_RING, _LINE = 14, 2.5
_DOT, _BAR = 5, 2
_DEGREE = 16  # in Qt's own measure of angles


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
        ring = QRectF(start, start, px(_RING), px(_RING))
        if self._view.click_through:
            painter.drawArc(ring, -45 * _DEGREE, 270 * _DEGREE)
        else:
            painter.drawEllipse(ring)
        self._draw_inside(painter, ring)

    def _draw_inside(self, painter: QPainter, ring: QRectF) -> None:
        """What waits can wait while the pause lasts."""
        px, colour = self._appearance.px, self._appearance.phase(self._view.phase)
        if self._view.paused:
            for left in (-_BAR - _BAR / 2, _BAR / 2):
                bar = QRectF(ring.center().x() + px(left), ring.center().y() - px(_DOT) / 2, px(_BAR), px(_DOT))
                painter.fillRect(bar, colour)
        elif self._view.waiting:
            dot = QRectF(0, 0, px(_DOT), px(_DOT))
            dot.moveCenter(ring.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(dot)

    def paint_words(self, painter: QPainter) -> None:
        """A dot has no words to draw."""
