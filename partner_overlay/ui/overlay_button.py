"""A button on the overlay: a sign, words, or both; drawn by itself, named for a screen reader, never focused."""

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractButton, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.overlay_view import Button
from partner_overlay.presentation.requests import Ask
from partner_overlay.ui.appearance import MEDIUM, Appearance, laid_over, painted
from partner_overlay.ui.icons import Icon, draw_icon
from partner_overlay.ui.text_block import TextBlock, literal

SIGNS = {
    Ask.BACK: Icon.BACK,
    Ask.NEXT: Icon.NEXT,
    Ask.SAID: Icon.CHECK,
    Ask.MARK: Icon.MARK,
    Ask.PAUSE: Icon.PAUSE,
    Ask.RESUME: Icon.RESUME,
    Ask.PIN: Icon.PIN,
    Ask.MENU: Icon.MENU,
}
_BESIDE_WORDS = {
    Ask.CHECK_IN_OFFERED: Icon.CHECK,
    Ask.AT_TIME_SEEN: Icon.CHECK,
    Ask.CHECK_IN_LATER: Icon.LATER,
    Ask.NEXT_PHASE: Icon.NEXT,
}


class Manner(Enum):
    """How a button stands there: on a plate of its own among the controls, or plainly in the small line."""

    PLATED = auto()
    PLAIN = auto()


class OverlayButton(QAbstractButton):
    """Shows one `Button` and knows its request."""

    def __init__(self, button: Button, appearance: Appearance, manner: Manner, parent: QWidget) -> None:
        super().__init__(parent)
        self._manner = manner
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.render_button(button, appearance)

    def render_button(self, button: Button, appearance: Appearance) -> None:
        """Show this button in this appearance."""
        ask = button.request.ask
        self.request = button.request
        self._appearance = appearance
        self._icon = SIGNS.get(ask, _BESIDE_WORDS.get(ask))
        self._icon_leads = ask is not Ask.NEXT_PHASE
        self._words = "" if ask in SIGNS else literal(button.words).rstrip("\u203a ")
        self.setEnabled(button.enabled)
        self.setCheckable(button.checked)
        self.setChecked(button.checked)
        self._name(literal(button.hint or button.words), literal(button.keys))
        self.resize(self.sizeHint())
        self.update()

    def _name(self, hint: str, keys: str) -> None:
        self.setAccessibleName(hint)
        self.setAccessibleDescription(keys)
        tip = f"{hint} ({keys})" if keys else hint
        self.setToolTip(
            GuiQt.convertFromPlainText(tip, GuiQt.WhiteSpaceMode.WhiteSpaceNormal)
        )  # tooltips would take words for markup

    @property
    def has_words(self) -> bool:
        """Whether it shows words, which can be cut when there is no room."""
        return bool(self._words)

    @property
    def _font(self) -> QFont:
        return self._appearance.font(13 if self._manner is Manner.PLATED else 12, MEDIUM)

    @property
    def _padding(self) -> int:
        return self._appearance.px(10 if self._manner is Manner.PLATED else 6)

    @property
    def _icon_room(self) -> int:
        """What the sign takes beside the words, its gap with it."""
        if self._icon is None:
            return 0
        return self._icon_side + (self._appearance.px(4) if self._words else 0)

    @property
    def _icon_side(self) -> int:
        return self._appearance.px(12 if self._words else 16)

    def _draw_plate(self, painter: QPainter) -> None:
        tokens, px = self._appearance.tokens, self._appearance.px
        line = max(1, px(1)) if tokens.face_border.strength else 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(laid_over(tokens.face_hover if self._lit else tokens.face))
        painter.setPen(QPen(laid_over(tokens.face_border), line) if line else Qt.PenStyle.NoPen)
        inner = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter.drawRoundedRect(inner, px(8), px(8))

    @property
    def _lit(self) -> bool:
        return self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked())

    def _draw_icon(self, painter: QPainter, icon: Icon) -> None:
        side = self._icon_side
        left = float(self._padding if self._words else (self.width() - side) / 2)
        if not self._icon_leads:
            left = self.width() - self._padding - side
        tokens = self._appearance.tokens
        colour = painted(tokens.glance if self.isEnabled() else tokens.empty)
        place = self._appearance.across(QRectF(left, (self.height() - side) / 2, side, side), self.width())
        draw_icon(painter, icon, place, colour, mirrored=self._appearance.mirrored)

    def _draw_words(self, painter: QPainter) -> None:
        tokens = self._appearance.tokens
        left = self._padding + (self._icon_room if self._icon_leads else 0)
        room = max(1.0, self.width() - 2 * self._padding - self._icon_room + 1)
        block = TextBlock(self._words, self._font, room, self.height())
        place = self._appearance.across(QRectF(left, 0, room, self.height()), self.width())
        painter.setPen(painted(tokens.glance if self.isEnabled() else tokens.secondary))
        block.draw(painter, place.x(), 0, from_right=self._appearance.mirrored)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._font).horizontalAdvance(self._words) if self._words else 0.0
        width = round(words + self._icon_room) + 2 * self._padding
        if self._manner is Manner.PLAIN:
            return QSize(width, self._appearance.px(24))
        return QSize(max(self._appearance.px(33), width), self._appearance.px(30))

    @override
    def nextCheckState(self) -> None:
        """A click only asks; what is checked comes with the next view."""

    @override
    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        if self._manner is Manner.PLATED or self._lit:
            self._draw_plate(painter)
        if self._icon is not None:
            self._draw_icon(painter, self._icon)
        if self._words:
            self._draw_words(painter)
