"""The phase line: each phase as long as its share; what has passed is a full bar, what is ahead a fine line."""

from collections.abc import Iterator
from math import floor

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from partner_overlay.presentation.overlay_view import Segment
from partner_overlay.ui.appearance import Appearance, painted

GAP = 3


def draw_phase_line(painter: QPainter, place: QRectF, line: tuple[Segment, ...], appearance: Appearance) -> None:
    """Draw all segments into the place, as thick as the place is high."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for segment, room in _rooms(place, line, appearance.px(GAP)):
        _draw_ahead(painter, _mirrored(room, place, appearance), appearance)
        if segment.filled > 0:
            passed = QRectF(room.x(), room.y(), _filled_width(room, segment), room.height())
            _draw_bar(painter, _mirrored(passed, place, appearance), appearance.phase(segment.phase))


def _rooms(place: QRectF, line: tuple[Segment, ...], gap: float) -> Iterator[tuple[Segment, QRectF]]:
    """Each segment with the room that its share comes to, gaps taken off."""
    free = max(0.0, place.width() - gap * (len(line) - 1))
    left = place.x()
    for segment in line:
        width = free * segment.share
        yield segment, QRectF(left, place.y(), width, place.height())
        left += width + gap


def _filled_width(room: QRectF, segment: Segment) -> float:
    """As wide as the part that has passed, but never so narrow that a begun phase could not be seen."""
    return min(room.width(), max(room.height(), room.width() * min(1.0, segment.filled)))


def _draw_ahead(painter: QPainter, room: QRectF, appearance: Appearance) -> None:
    """So fine that it all but goes in the corner of the eye, where a full bar stays; on whole pixels, to be crisp."""
    thin = max(1, appearance.px(1))
    middle = QRectF(room.x(), floor(room.center().y() - thin / 2), room.width(), thin)
    painter.fillRect(middle, painted(appearance.tokens.empty))


def _draw_bar(painter: QPainter, room: QRectF, colour: QColor) -> None:
    painter.setBrush(colour)
    round_end = min(room.height(), room.width()) / 2
    painter.drawRoundedRect(room, round_end, round_end)


def _mirrored(room: QRectF, place: QRectF, appearance: Appearance) -> QRectF:
    if not appearance.mirrored:
        return room
    return QRectF(place.left() + place.right() - room.right(), room.y(), room.width(), room.height())
