"""The hairline: the phase line alone, for a screen's edge, and a sign at its end for what a coach has to know."""

from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.appearance import Appearance, painted
from partner_overlay.ui.face import Parts
from partner_overlay.ui.phase_line import draw_phase_line

WIDTH, HEIGHT = 400, 8
_SIGN, _GAP = 12, 4


class _Sign(Enum):
    WAITS = auto()  # a block in the phase's colour
    PAUSED = auto()  # two bars
    THROUGH = auto()  # an open ring


class HairlineFace:
    """Laid out once for a view."""

    def __init__(self, view: OverlayView, appearance: Appearance) -> None:
        self._view = view
        self._appearance = appearance
        px = appearance.px
        self._signs = _signs_of(view)
        taken = len(self._signs) * (_SIGN + _GAP)
        self._line_place = QRectF(px(3), px(1), px(WIDTH - 6 - taken), px(HEIGHT - 2))

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
        """Draw the phase line and the signs."""
        px, whole = self._appearance.px, self._appearance.px(WIDTH)
        line = self._appearance.across(self._line_place, whole)
        draw_phase_line(painter, line, self._view.line, self._appearance)
        for number, sign in enumerate(self._signs):
            left = px(WIDTH - 3 - _SIGN - number * (_SIGN + _GAP))
            room = QRectF(left, px(1), px(_SIGN), px(HEIGHT - 2))
            _draw(painter, sign, self._appearance.across(room, whole), self._view.phase, self._appearance)

    def paint_words(self, painter: QPainter) -> None:
        """A hairline has no words to draw."""


def _signs_of(view: OverlayView) -> tuple[_Sign, ...]:
    """From the end inwards."""
    signs = (_Sign.WAITS, view.waiting), (_Sign.PAUSED, view.paused), (_Sign.THROUGH, view.click_through)
    return tuple(sign for sign, shown in signs if shown)


def _draw(painter: QPainter, sign: _Sign, room: QRectF, phase: Phase, appearance: Appearance) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = painted(appearance.tokens.frame)
    match sign:
        case _Sign.WAITS:
            painter.fillRect(room, appearance.phase(phase))
        case _Sign.PAUSED:
            bar = room.width() / 3
            for left in (room.left(), room.right() - bar):
                painter.fillRect(QRectF(left, room.y(), bar, room.height()), frame)
        case _Sign.THROUGH:
            line = max(1, appearance.px(1.5))
            ring = QRectF(0, 0, room.height() - line, room.height() - line)
            ring.moveCenter(room.center())
            painter.setPen(QPen(frame, line))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ring)
        case _:
            assert_never(sign)
