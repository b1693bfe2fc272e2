"""One answer as a tile: a sign for the chosen one, its words, a hint below them, and perhaps a picture above."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QStyle

from partner_overlay.application.settings import Form
from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme, tinted, tokens_of
from partner_overlay.presentation.welcome_view import WelcomeChoice
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.text_block import TextBlock, literal
from partner_overlay.ui.welcome.form_picture import ACROSS, DOWN, draw_form

_AROUND, _GAP = 10, 8  # pixels
_MOST_LINES = 40


class Tile(QRadioButton):
    """A radio button in another dress: Tab comes to the chosen one, arrow keys choose another."""

    reached = Signal()  # by the keyboard or a click

    def __init__(self, question: str, choice: WelcomeChoice, scheme: Scheme, form: Form | None = None) -> None:
        super().__init__()
        self.choice = choice
        self._words, self._hint = literal(choice.words), literal(choice.hint)
        self._scheme = scheme
        self._form = form
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{question} {choice.words}")
        self.setAccessibleDescription(choice.hint)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_scheme(self, scheme: Scheme) -> None:
        """Be drawn in these colours from now on."""
        self._scheme = scheme
        self.update()

    def fit_to_text(self) -> None:
        """The letters have another size now."""
        self.updateGeometry()

    # Its room

    @property
    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @property
    def _sign(self) -> int:
        """How wide the sign is; as high as the letters beside it."""
        return QFontMetrics(self._strong).ascent()

    @property
    def _picture(self) -> QSize:
        if self._form is None:
            return QSize(0, 0)
        em = self.fontMetrics().height()
        return QSize(round(em * ACROSS), round(em * DOWN))

    def _block(self, words: str, font: QFont, width: int) -> TextBlock:
        """The words on lines of about the same width: no word stands alone."""
        line = QFontMetrics(font).lineSpacing()
        return TextBlock(words, font, max(1, width), line, _MOST_LINES, balanced=True)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._strong).horizontalAdvance(self._words) + self._sign + _GAP
        hint = self.fontMetrics().horizontalAdvance(self._hint) + self._sign + _GAP
        inside = max(words, min(hint, self._picture.width() or hint), self._picture.width())
        width = inside + 2 * _AROUND + 2
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as its longest single word, or its picture."""
        metrics = QFontMetrics(self._strong)
        longest = max(map(metrics.horizontalAdvance, f"{self._words} {self._hint}".split()), default=0)
        width = max(longest + self._sign + _GAP, self._picture.width()) + 2 * _AROUND + 2
        return QSize(width, self.heightForWidth(max(width, self.sizeHint().width())))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        written = width - 2 * _AROUND - self._sign - _GAP
        picture = self._picture.height() + _GAP if self._form is not None else 0
        words, hint = self._block(self._words, self._strong, written), self._block(self._hint, self.font(), written)
        return round(2 * _AROUND + picture + words.height + hint.height)

    @override
    def hitButton(self, place: QPoint, /) -> bool:
        return self.rect().contains(place)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the window's, to go on; some desktops would have it press the button. Up and down go on in turn."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._choose_another(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _choose_another(self, ahead: int) -> None:
        every = self.group().buttons()
        another = every[(every.index(self) + ahead) % len(every)]
        another.setFocus()
        another.click()

    # How it is drawn

    @override
    def paintEvent(self, _event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        inside = self.rect().adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        if self._form is not None:
            size = self._picture
            room = QRectF(inside.x() + (inside.width() - size.width()) / 2, inside.y(), size.width(), size.height())
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            draw_form(painter, room, self._form, tokens_of(self._scheme), mirrored=mirrored)
            inside.setTop(inside.top() + size.height() + _GAP)
        self._draw_words(painter, inside)
        painter.end()

    def _draw_ground(self, painter: QPainter) -> None:
        tokens = tokens_of(self._scheme)
        field = painted(tinted(tokens.field, tokens.face_hover) if self.underMouse() else tokens.field)
        thick = 2 if self.isChecked() else 1
        painter.setPen(QPen(painted(tokens.accent if self.isChecked() else tokens.field_border), thick))
        painter.setBrush(field)
        edge = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(painted(tokens.glance), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3.5, 3.5, -3.5, -3.5), 5, 5)

    def _draw_words(self, painter: QPainter, inside: QRect) -> None:
        tokens, sign = tokens_of(self._scheme), self._sign
        down = (QFontMetrics(self._strong).height() - sign) // 2
        self._draw_sign(painter, self._at(inside, QRect(inside.x(), inside.y() + down, sign, sign)))
        written = QRect(inside.x() + sign + _GAP, inside.y(), inside.width() - sign - _GAP, inside.height())
        place, from_right = self._at(inside, written), self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        words = self._block(self._words, self._strong, written.width())
        painter.setPen(painted(tokens.glance))
        words.draw(painter, place.x(), place.y(), from_right=from_right)
        painter.setPen(painted(tokens.secondary))
        hint = self._block(self._hint, self.font(), written.width())
        hint.draw(painter, place.x(), place.y() + words.height, from_right=from_right)

    def _at(self, inside: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), inside, place)

    def _draw_sign(self, painter: QPainter, place: QRect) -> None:
        """A ring, with a dot in it when it is chosen."""
        tokens = tokens_of(self._scheme)
        middle, radius = QPointF(QRectF(place).center()), place.width() / 2 - 1
        colour = painted(tokens.accent if self.isChecked() else tokens.field_border)
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(middle, radius * 0.55, radius * 0.55)
