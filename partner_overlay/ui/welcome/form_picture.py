"""Small pictures of the overlay's forms, as they stand on a screen above a call."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from partner_overlay.application.settings import Form
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.colours import Tokens, tinted
from partner_overlay.ui.appearance import painted

ACROSS, DOWN = 8.8, 4.8  # the screen, in heights of a letter
_SHARES = ((Phase.AGREEMENT, 0.15), (Phase.EXPLORATION, 0.6), (Phase.CLOSING, 0.25))
_PLACES = {  # left, top, width and height, in parts of the screen
    Form.CARD: (0.24, 0.16, 0.52, 0.46),
    Form.STRIP: (0.32, 0.16, 0.36, 0.17),
    Form.HAIRLINE: (0.24, 0.15, 0.52, 0.06),
}


def draw_form(painter: QPainter, room: QRectF, form: Form, tokens: Tokens, *, mirrored: bool) -> None:
    """A screen with its camera, somebody on the call, and the overlay in this form."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_call(painter, room, tokens)
    left, top, width, height = _PLACES[form]
    place = QRectF(
        room.x() + left * room.width(), room.y() + top * room.height(), width * room.width(), height * room.height()
    )
    if form is Form.HAIRLINE:
        _draw_line(painter, place, tokens, mirrored=mirrored)
    else:
        _draw_surface(painter, place, tokens, lines=form is Form.CARD, mirrored=mirrored)
    painter.restore()


def _draw_call(painter: QPainter, room: QRectF, tokens: Tokens) -> None:
    screen = QPainterPath()
    screen.addRoundedRect(room.adjusted(1, 1, -1, -1), 5, 5)
    painter.fillPath(screen, painted(tinted(tokens.window, tokens.face)))
    painter.save()
    painter.setClipPath(screen)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(painted(tinted(tokens.window, tokens.rule)))
    middle, head = room.center().x(), room.height() * 0.13
    painter.drawEllipse(QPointF(middle, room.y() + room.height() * 0.72), head, head)
    painter.drawEllipse(QPointF(middle, room.bottom() + head * 0.9), head * 2.4, head * 2.0)
    painter.restore()
    painter.setPen(QPen(painted(tokens.frame), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(screen)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(painted(tokens.frame))
    painter.drawEllipse(QPointF(middle, room.y() + room.height() * 0.08), 1.6, 1.6)


def _draw_surface(painter: QPainter, place: QRectF, tokens: Tokens, *, lines: bool, mirrored: bool) -> None:
    painter.setPen(QPen(painted(tokens.frame), 1))
    painter.setBrush(painted(tokens.card))
    painter.drawRoundedRect(place, 3, 3)
    inside = place.adjusted(place.width() * 0.09, 0, -place.width() * 0.09, 0)
    unit = place.height() * (0.13 if lines else 0.3)
    down = place.y() + unit * 0.9
    _draw_line(painter, QRectF(inside.x(), down, inside.width(), unit), tokens, mirrored=mirrored)
    if not lines:
        return
    for text, share, colour in (
        (2.1, 0.75, tokens.glance),
        (3.7, 0.95, tokens.secondary),
        (5.0, 0.6, tokens.secondary),
    ):
        width = inside.width() * share
        left = inside.right() - width if mirrored else inside.x()
        painter.fillRect(QRectF(left, down + unit * text, width, unit * 0.8), painted(colour))


def _draw_line(painter: QPainter, place: QRectF, tokens: Tokens, *, mirrored: bool) -> None:
    """The three phases side by side."""
    left, gap = place.x(), 1.5
    for phase, share in reversed(_SHARES) if mirrored else _SHARES:
        width = place.width() * share
        painter.fillRect(QRectF(left, place.y(), width - gap, place.height()), painted(tokens.phase(phase)))
        left += width
