"""The hairline: the phase line alone, for a screen's edge."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter

from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.appearance import Appearance
from partner_overlay.ui.face import Parts
from partner_overlay.ui.phase_line import draw_phase_line

WIDTH, HEIGHT = 400, 8


class HairlineFace:
    """Laid out once for a view."""

    def __init__(self, view: OverlayView, appearance: Appearance) -> None:
        self._view = view
        self._appearance = appearance
        px = appearance.px
        self._line_place = QRectF(px(3), px(1), px(WIDTH - 6), px(HEIGHT - 2))

    @property
    def size(self) -> QSize:
        """The hairline's size."""
        return QSize(self._appearance.px(WIDTH), self._appearance.px(HEIGHT))

    @property
    def radius(self) -> float:
        """Half its height."""
        return HEIGHT / 2

    @property
    def changing(self) -> QRect:
        """Nothing of it is faded."""
        return QRect()

    @property
    def parts(self) -> Parts:
        """The phase line is all of it."""
        return Parts(line=self._line_place.toAlignedRect())

    def paint(self, painter: QPainter) -> None:
        """Draw the phase line."""
        draw_phase_line(painter, self._line_place, self._view.line, self._appearance)

    def paint_words(self, painter: QPainter) -> None:
        """A hairline has no words to draw."""
