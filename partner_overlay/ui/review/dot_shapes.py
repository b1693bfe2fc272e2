"""The shape of each kind of dot, so that the picture can be read without colour."""

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from partner_overlay.presentation.picture_view import DotKind

HOLLOW = frozenset({DotKind.CUE_DONE, DotKind.PUT_ASIDE, DotKind.WAITED})


def draw_dot(painter: QPainter, kind: DotKind, room: QRectF, colour: QColor, ground: QColor) -> None:
    """Within the room; what is hollow was not put to the client."""
    stroke = room.width() / 7
    inner = room.adjusted(stroke, stroke, -stroke, -stroke)
    painter.setPen(QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(ground if kind in HOLLOW else colour)
    painter.drawPath(_shape(kind, inner))
    if kind is DotKind.PUT_ASIDE:
        painter.drawLine(_between(inner, 0.28, 0.5), _between(inner, 0.72, 0.5))


def _shape(kind: DotKind, room: QRectF) -> QPainterPath:
    match kind:
        case DotKind.SAID | DotKind.CUE_DONE:
            path = QPainterPath()
            path.addEllipse(room)
            return path
        case DotKind.OFFERED | DotKind.PUT_ASIDE | DotKind.WAITED:
            return _polygon(room, (0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5))
        case DotKind.MARK:
            return _polygon(room, (0.5, 0.02), (1, 0.95), (0, 0.95))
        case _:
            assert_never(kind)


def _polygon(room: QRectF, *corners: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([_between(room, *corner) for corner in corners]))
    path.closeSubpath()
    return path


def _between(room: QRectF, across: float, down: float) -> QPointF:
    return QPointF(room.x() + room.width() * across, room.y() + room.height() * down)
