"""A label that shows words as they are, never as markup, and from the side from which its window is read."""

from PySide6.QtCore import Property, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

from partner_overlay.overriding import override
from partner_overlay.ui.reading_direction import facing

_BREAK = "\u2028"


class PlainLabel(QLabel):
    _words = ""  # without marks

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self._ink = self.palette().windowText().color()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)

    def _get_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, ink: QColor) -> None:
        self._ink = ink

    ink = Property(QColor, _get_ink, _set_ink)
    """What the style sheet writes it in, which Qt tells nobody who paints."""

    @override
    def setText(self, words: str) -> None:  # noqa: N802
        self._words = words
        super().setText(facing(words, self.layoutDirection()))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            super().setText(facing(self._words, self.layoutDirection()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """From the right, Qt would move a broken line in by the width of the space at which it breaks."""
        in_lines = self.wordWrap() and self.buddy() is None and not self.alignment() & Qt.AlignmentFlag.AlignHCenter
        if not in_lines or self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self._ink)
        _draw_from_right(painter, QRectF(self.contentsRect()), self.text(), self.alignment())


def _draw_from_right(painter: QPainter, place: QRectF, words: str, alignment: Qt.AlignmentFlag) -> None:
    layout = QTextLayout(words.replace("\n", _BREAK), painter.font())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(place.width())
        line.setPosition(QPointF(0, height))
        line.setPosition(QPointF(place.width() - line.naturalTextRect().right(), height))
        height += line.height()
    layout.endLayout()
    above = 0.0 if alignment & Qt.AlignmentFlag.AlignTop else (place.height() - height) / 2
    layout.draw(painter, place.topLeft() + QPointF(0, above))
