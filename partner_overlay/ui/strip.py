"""The strip: minutes, phase word and phase line, and signs at its end when something waits."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter

from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.appearance import Appearance, painted
from partner_overlay.ui.face import Parts
from partner_overlay.ui.header import STRIP_HEADER, Header
from partner_overlay.ui.icons import Icon, draw_icon
from partner_overlay.ui.phase_line import draw_phase_line
from partner_overlay.ui.shown import shown

WIDTH, HEIGHT = 260, 48
_ACROSS, _SIGN = 14, 14
_SIGN_ROOM = _SIGN + 6


class StripFace:
    """Laid out once for a view."""

    def __init__(self, view: OverlayView, appearance: Appearance) -> None:
        self._line = view.line
        self._appearance = appearance
        self._signs = signs_of(view)
        right = _ACROSS + len(self._signs) * _SIGN_ROOM
        place = QRectF(appearance.px(_ACROSS), appearance.px(7), appearance.px(WIDTH - _ACROSS - right), 0)
        self._line_place = QRectF(
            appearance.px(_ACROSS), appearance.px(HEIGHT - 14), appearance.px(WIDTH - 2 * _ACROSS), appearance.px(6)
        )
        self._header = Header(shown(view), place, STRIP_HEADER, appearance)

    @property
    def size(self) -> QSize:
        """The strip's size."""
        return QSize(self._appearance.px(WIDTH), self._appearance.px(HEIGHT))

    @property
    def radius(self) -> float:
        """The strip's corners."""
        return 11

    @property
    def changing(self) -> QRect:
        """Nothing of it is faded."""
        return QRect()

    @property
    def parts(self) -> Parts:
        """A strip has no words."""
        return Parts(self._header.minutes, self._header.phase, self._line_place.toAlignedRect())

    def paint(self, painter: QPainter) -> None:
        """Draw header, signs and phase line."""
        self._header.draw(painter)
        px = self._appearance.px
        for number, sign in enumerate(self._signs):
            place = QRectF(px(WIDTH - _ACROSS - _SIGN - number * _SIGN_ROOM), px(13), px(_SIGN), px(_SIGN))
            seen = self._appearance.across(place, px(WIDTH))
            draw_icon(painter, sign, seen, painted(self._appearance.tokens.secondary))
        draw_phase_line(painter, self._line_place, self._line, self._appearance)

    def paint_words(self, painter: QPainter) -> None:
        """A strip has no words to draw."""


def signs_of(view: OverlayView) -> tuple[Icon, ...]:
    """The signs at the strip's end, the last one first: paused or something waits; clicks go through; a mark."""
    through = (Icon.THROUGH,) if view.click_through else ()
    through = (*through, Icon.MARK) if view.marked else through
    if view.paused:
        return (Icon.PAUSE, *through)
    return (Icon.CLOCK, *through) if view.waiting else through
