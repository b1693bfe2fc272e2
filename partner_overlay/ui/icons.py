"""The few signs on the overlay, drawn as paths: no font has to have them."""

from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

GRID = 16  # each sign is drawn on a square of 16 by 16


class Icon(Enum):
    BACK = auto()
    NEXT = auto()
    CHECK = auto()
    MARK = auto()
    PAUSE = auto()
    RESUME = auto()
    MENU = auto()
    PIN = auto()
    QUOTE = auto()
    RING = auto()
    CLOCK = auto()
    LATER = auto()
    HIDDEN = auto()
    SEEN = auto()
    THROUGH = auto()


class _Sign(NamedTuple):
    """A path, filled or drawn as a line of `line` grid units."""

    path: QPainterPath
    line: float = 0.0


def draw_icon(painter: QPainter, icon: Icon, place: QRectF, colour: QColor, *, mirrored: bool = False) -> None:
    """Draw the sign into the place; signs that point along the reading direction are mirrored on demand."""
    sign = _SIGNS[icon]()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(_onto(place, mirrored=mirrored and icon in _POINTING), combine=True)
    if sign.line:
        painter.strokePath(sign.path, _pen(colour, sign.line))
    else:
        painter.fillPath(sign.path, colour)
    painter.restore()


def _onto(place: QRectF, *, mirrored: bool) -> QTransform:
    transform = QTransform()
    if mirrored:
        transform.translate(place.right(), place.y())
        transform.scale(-place.width() / GRID, place.height() / GRID)
    else:
        transform.translate(place.x(), place.y())
        transform.scale(place.width() / GRID, place.height() / GRID)
    return transform


def _pen(colour: QColor, width: float) -> QPen:
    style, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, width, style, cap, join)


def _polyline(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    return path


def _back() -> _Sign:
    return _Sign(_polyline((9.8, 4), (5.8, 8), (9.8, 12)), 1.7)


def _next() -> _Sign:
    return _Sign(_polyline((6.2, 4), (10.2, 8), (6.2, 12)), 1.7)


def _check() -> _Sign:
    return _Sign(_polyline((3.2, 8.6), (6.6, 12), (12.8, 4.6)), 1.8)


def _mark() -> _Sign:
    path = _polyline((4, 14), (4, 2.6))
    path.addPath(_polyline((4, 3), (12.6, 3), (10.4, 6), (12.6, 9), (4, 9)))
    return _Sign(path, 1.5)


def _pause() -> _Sign:
    path = QPainterPath()
    path.addRoundedRect(QRectF(4, 3.4, 2.8, 9.2), 0.8, 0.8)
    path.addRoundedRect(QRectF(9.2, 3.4, 2.8, 9.2), 0.8, 0.8)
    return _Sign(path)


def _resume() -> _Sign:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(5, 3), QPointF(13, 8), QPointF(5, 13)]))
    path.closeSubpath()
    return _Sign(path)


def _menu() -> _Sign:
    path = QPainterPath()
    for centre in (3.4, 8.0, 12.6):
        path.addEllipse(QPointF(centre, 8), 1.3, 1.3)
    return _Sign(path)


def _pin() -> _Sign:
    path = _polyline((5.2, 2.2), (10.8, 2.2))
    path.addPath(_polyline((6.2, 2.4), (6.2, 6.6), (4, 9.4), (12, 9.4), (9.8, 6.6), (9.8, 2.4)))
    path.addPath(_polyline((8, 9.6), (8, 14)))
    return _Sign(path, 1.5)


def _quote() -> _Sign:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for left in (1.6, 8.8):
        path.addEllipse(QRectF(left, 7, 5.4, 5.4))
        tail = QPainterPath(QPointF(left, 9.8))
        tail.cubicTo(left, 6.2, left + 1.8, 4, left + 4.6, 3.2)
        tail.lineTo(left + 5, 4.6)
        tail.cubicTo(left + 3.4, 5.2, left + 2.6, 6.2, left + 2.7, 7.6)
        tail.lineTo(left + 2.7, 9.8)
        tail.closeSubpath()
        path.addPath(tail)
    return _Sign(path)


def _ring() -> _Sign:
    path = QPainterPath()
    path.addEllipse(QPointF(8, 8), 4.6, 4.6)
    return _Sign(path, 1.7)


def _clock() -> _Sign:
    path = QPainterPath()
    path.addEllipse(QPointF(8, 8), 6, 6)
    path.addPath(_polyline((8, 4.6), (8, 8.2), (10.6, 9.6)))
    return _Sign(path, 1.5)


def _later() -> _Sign:
    path = QPainterPath(QPointF(2.4, 10.4))
    path.cubicTo(3.2, 5.2, 9.8, 3.4, 13, 8.6)
    path.addPath(_polyline((13.4, 4.8), (13.2, 9), (9.2, 8.8)))
    return _Sign(path, 1.6)


def _hidden() -> _Sign:
    """A closed eye: a lid with lashes."""
    path = QPainterPath(QPointF(1.6, 6.4))
    path.cubicTo(4.4, 11, 11.6, 11, 14.4, 6.4)
    for lash in (((3.9, 8.8), (2.6, 11.2)), ((8, 9.8), (8, 12.8)), ((12.1, 8.8), (13.4, 11.2))):
        path.addPath(_polyline(*lash))
    return _Sign(path, 1.5)


def _seen() -> _Sign:
    """An open eye."""
    path = QPainterPath(QPointF(1.4, 8))
    path.cubicTo(4.4, 2.6, 11.6, 2.6, 14.6, 8)
    path.cubicTo(11.6, 13.4, 4.4, 13.4, 1.4, 8)
    path.addEllipse(QPointF(8, 8), 1.9, 1.9)
    return _Sign(path, 1.5)


def _through() -> _Sign:
    path = _polyline((8, 1.8), (8, 13.6))
    path.addPath(_polyline((4.8, 10.6), (8, 13.8), (11.2, 10.6)))
    path.addPath(_polyline((1.4, 6.2), (4.8, 6.2)))
    path.addPath(_polyline((11.2, 6.2), (14.6, 6.2)))
    return _Sign(path, 1.5)


_POINTING = frozenset({Icon.BACK, Icon.NEXT, Icon.RESUME, Icon.LATER, Icon.QUOTE})
_SIGNS: dict[Icon, Callable[[], _Sign]] = {
    Icon.BACK: _back,
    Icon.NEXT: _next,
    Icon.CHECK: _check,
    Icon.MARK: _mark,
    Icon.PAUSE: _pause,
    Icon.RESUME: _resume,
    Icon.MENU: _menu,
    Icon.PIN: _pin,
    Icon.QUOTE: _quote,
    Icon.RING: _ring,
    Icon.CLOCK: _clock,
    Icon.LATER: _later,
    Icon.HIDDEN: _hidden,
    Icon.SEEN: _seen,
    Icon.THROUGH: _through,
}
