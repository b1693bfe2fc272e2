"""What stands on the overlay at one moment: plate, face, and while words change, the words that leave."""

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter

from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.appearance import Appearance, laid_over
from partner_overlay.ui.face import Face
from partner_overlay.ui.plate import draw_plate, edge_phase


class Picture:
    """One face and perhaps another that fades away under it. `faded` is 0 (the old words) to 1 (the new)."""

    def __init__(self, face: Face, view: OverlayView, appearance: Appearance) -> None:
        self.face = face
        self.leaving: Face | None = None
        self.faded = 1.0
        self._view = view
        self._appearance = appearance

    @property
    def changing(self) -> QRect:
        """The part that has to be drawn anew while words fade."""
        return self.face.changing if self.leaving is None else self.face.changing.united(self.leaving.changing)

    @property
    def above_words(self) -> QRect:
        """The part that time alone changes: all above the words, or the whole of a form without words."""
        whole = QRect(QPoint(0, 0), self.face.size)
        return whole if self.changing.isEmpty() else whole.intersected(QRect(0, 0, whole.width(), self.changing.top()))

    def paint(self, painter: QPainter, whole: QRectF) -> None:
        """Draw everything; the whole is higher than the face while controls stand under it."""
        phase = edge_phase(self._view)
        edge = None if phase is None else self._appearance.phase(phase)
        draw_plate(painter, whole, self._appearance, radius=self.face.radius, edge=edge)
        self.face.paint(painter)
        if whole.height() > self.face.size.height():
            self._paint_rule(painter, whole)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        if self.leaving is not None and self.faded < 1:
            painter.setOpacity(1 - self.faded)
            self.leaving.paint_words(painter)
            painter.setOpacity(self.faded)
        self.face.paint_words(painter)
        painter.setOpacity(1)

    def _paint_rule(self, painter: QPainter, whole: QRectF) -> None:
        """The fine line above the controls."""
        px = self._appearance.px
        top = self.face.size.height()
        painter.fillRect(
            QRectF(px(12), top, whole.width() - px(24), max(1, px(1))), laid_over(self._appearance.tokens.rule)
        )
