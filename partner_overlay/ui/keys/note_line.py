"""One sentence beside a key, with a sign of its own: what kind it is can be told without colour."""

from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from partner_overlay.presentation.colours import Colour, Scheme, tokens_of
from partner_overlay.presentation.keys_view import KeyNote, NoteKind
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.line_sign import LineSign
from partner_overlay.ui.plain_words import plain_label

QUIET = frozenset({NoteKind.CARE, NoteKind.DESKTOP})
"""Good to know; nothing has to be done about it."""
_GRID = 16  # signs are drawn on a square of 16 by 16


class NoteLine(QWidget):
    def __init__(self, note: KeyNote, scheme: Scheme) -> None:
        super().__init__()
        self.note = note
        words = plain_label(note.words, wrap=True, quiet=note.kind in QUIET)
        self._colour = painted(sign_colour(note.kind, scheme))
        self._sign = LineSign(self._draw)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_scheme(self, scheme: Scheme) -> None:
        """Draw the sign in the colours of this scheme."""
        self._colour = painted(sign_colour(self.note.kind, scheme))
        self._sign.update()

    def _draw(self, painter: QPainter, room: QRectF) -> None:
        painter.translate(room.topLeft())
        painter.scale(room.width() / _GRID, room.height() / _GRID)
        draw_sign(painter, self.note.kind, self._colour)


def sign_colour(kind: NoteKind, scheme: Scheme) -> Colour:
    tokens = tokens_of(scheme)
    return tokens.secondary if kind in QUIET else tokens.over_time


def draw_sign(painter: QPainter, kind: NoteKind, colour: QColor) -> None:
    """Within 16 by 16."""
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match kind:
        case NoteKind.REFUSED:
            painter.drawEllipse(QRectF(2, 2, 12, 12))
            painter.drawLine(QPointF(4, 12), QPointF(12, 4))
        case NoteKind.TWICE:
            painter.drawRect(QRectF(2, 2, 8, 8))
            painter.drawRect(QRectF(6, 6, 8, 8))
        case NoteKind.CALL:
            painter.drawPolygon(QPolygonF([QPointF(8, 2), QPointF(14.5, 13.5), QPointF(1.5, 13.5)]))
            painter.drawLine(QPointF(8, 6.5), QPointF(8, 9))
            painter.drawPoint(QPointF(8, 11.4))
        case NoteKind.CARE:
            painter.drawEllipse(QRectF(2, 2, 12, 12))
            painter.drawPoint(QPointF(8, 5.2))
            painter.drawLine(QPointF(8, 7.8), QPointF(8, 11))
        case NoteKind.DESKTOP:
            painter.drawRect(QRectF(1.5, 3, 13, 8.5))
            painter.drawLine(QPointF(5, 14), QPointF(11, 14))
        case _:
            assert_never(kind)
