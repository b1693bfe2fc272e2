"""The coach's own dots, told apart by shape: ring, half, full, dash; and the small mark for what was said."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from partner_overlay.presentation.trends_view import Dot
from partner_overlay.ui.history.history_colours import HistoryColours

_LINE = 0.23  # of the radius
_HALF_TURN = 180 * 16  # in Qt's sixteenths of a degree


def paint_dot(painter: QPainter, middle: QPointF, radius: float, dot: Dot, colours: HistoryColours) -> None:
    """`radius` is that of a full dot; a ring is smaller."""
    painter.setPen(QPen(colours.accent, _LINE * radius))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match dot:
        case Dot.NONE:
            pass
        case Dot.RING:
            painter.drawEllipse(middle, radius * 0.6, radius * 0.6)
        case Dot.HALF:
            painter.drawEllipse(middle, radius, radius)
            painter.setBrush(colours.accent)
            around = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
            painter.drawChord(around, _HALF_TURN, _HALF_TURN)
        case Dot.FULL:
            painter.setBrush(colours.accent)
            painter.drawEllipse(middle, radius, radius)
        case Dot.DASH:
            painter.drawLine(QLineF(middle.x() - radius * 0.7, middle.y(), middle.x() + radius * 0.7, middle.y()))


def paint_said(
    painter: QPainter, place: QRectF, colours: HistoryColours, scale: float = 1.0, *, from_right: bool = False
) -> None:
    """A small triangle, after and under the middle, where no dot reaches."""
    at = place.center() + QPointF(-12 if from_right else 12, 6) * scale
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.secondary)
    painter.drawPolygon(QPolygonF([at + QPointF(*corner) * scale for corner in ((-3.5, 3), (3.5, 3), (0, -3.5))]))
