"""One dot of the picture: it can have the pointer or the keyboard, and says what it stands for."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.picture_view import Dot
from partner_overlay.ui.plain_words import hint
from partner_overlay.ui.review.dot_shapes import draw_dot
from partner_overlay.ui.review.picture_colours import PictureColours

RING = 2  # logical pixels around a dot, for what shows that the keyboard is there


class PictureDot(QAbstractButton):
    told = Signal(str)  # its words while it is looked at; empty when no longer
    step_wanted = Signal(int, bool)  # so many dots on; True: all the way

    def __init__(self, dot: Dot, colours: PictureColours, parent: QWidget) -> None:
        super().__init__(parent)
        self.dot = dot
        self._colours = colours
        self.setAccessibleName(dot.words)
        hint(self, dot.words)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Right: (ahead, False),
            Qt.Key.Key_Left: (-ahead, False),
            Qt.Key.Key_Home: (-1, True),
            Qt.Key.Key_End: (1, True),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_wanted.emit(*step)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.told.emit(self.dot.words)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.told.emit("")
        self.update()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.told.emit(self.dot.words)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.told.emit("")

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        draw_dot(painter, self.dot.kind, room, self._colours.dots[self.dot.kind], self._colours.ground)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colours.text, 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
