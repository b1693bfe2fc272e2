"""One check-in on the picture of the session: dragged, or moved by arrow keys, one per cent a step."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractSlider, QWidget

from partner_overlay.domain.prompts import Voice
from partner_overlay.overriding import override
from partner_overlay.presentation.check_ins_view import HandleView
from partner_overlay.presentation.check_ins_words import handle_words
from partner_overlay.presentation.picture_view import DotKind
from partner_overlay.ui.plain_words import hint
from partner_overlay.ui.review.picture_colours import PictureColours

SIDE: Final = 26  # logical pixels, before the letters' size
_SHAPE: Final = 14
_STEP, _LEAP = 1, 5  # per cent
_KEYS = Qt.Key
_MOVES: Final = frozenset(
    {_KEYS.Key_Left, _KEYS.Key_Right, _KEYS.Key_Up, _KEYS.Key_Down, _KEYS.Key_PageUp, _KEYS.Key_PageDown}
)

translate = QCoreApplication.translate


class CheckInHandle(QAbstractSlider):
    """Its value is a place in per cent. While it moves `moving` says so; `moved` when it has come to rest."""

    chosen = Signal()
    moving = Signal()
    moved = Signal(int)
    removing = Signal()

    def __init__(self, view: HandleView, colours: PictureColours, parent: QWidget) -> None:
        super().__init__(parent)
        self.view = view
        self.is_chosen = False
        self.unit = 1.0
        self._colours = colours
        self._gripped: float | None = None  # from its middle to where it is held
        self._on_its_way = False
        self.setRange(1, 99)
        self.setSingleStep(_STEP)
        self.setPageStep(_LEAP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.valueChanged.connect(self._on_value)
        self.show_check_in(view)

    def show_check_in(self, view: HandleView) -> None:
        """Show this; one that is on its way stays where it is."""
        self.view = view
        if not self._on_its_way:
            self.blockSignals(True)
            self.setValue(round(view.share * 100))
            self.blockSignals(False)
        words = handle_words(view.words, view.voice, muted=view.muted, translate=translate)
        self.setAccessibleName(words)
        hint(self, words)
        self.update()

    def tell(self, place: str) -> None:
        """Where it is, in words."""
        self.setAccessibleDescription(place)

    @property
    def share(self) -> float:
        """Where it is, 0 to 1: exactly where it has been put, or on the per cent to which it is moved."""
        return self.value() / 100 if self._on_its_way else self.view.share

    def rest(self) -> None:
        """It has come to where it stays."""
        if self._on_its_way:
            self._on_its_way = False
            self.moved.emit(self.value())

    def _go(self, value: int) -> None:
        within = min(max(value, self.minimum()), self.maximum())
        if within != self.value():
            self._on_its_way = True
            self.setValue(within)

    @Slot()
    def _on_value(self) -> None:
        """By hand, or by what a screen reader asks for: then nothing follows, and it is at rest at once."""
        by_hand = self._on_its_way
        self._on_its_way = True
        self.moving.emit()
        if not by_hand:
            self.rest()

    # Qt's

    @override
    def sizeHint(self) -> QSize:
        side = round(SIDE * self.unit)
        return QSize(side, side)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, leaps = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in _MOVES and not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            by_page = key in {_KEYS.Key_PageUp, _KEYS.Key_PageDown}
            self._go(self.value() + self._ahead(key) * (_LEAP if leaps or by_page else _STEP))
        elif key in {_KEYS.Key_Delete, _KEYS.Key_Backspace}:
            self.removing.emit()
        else:
            QWidget.keyPressEvent(self, event)

    def _ahead(self, key: Qt.Key) -> int:
        forward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        return {
            _KEYS.Key_Right: forward,
            _KEYS.Key_Left: -forward,
            _KEYS.Key_Up: 1,
            _KEYS.Key_PageUp: 1,
        }.get(key, -1)

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat() and event.key() in _MOVES:
            self.rest()
        else:
            super().keyReleaseEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._gripped = event.position().x() - self.width() / 2
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        bar = self.parent()
        if self._gripped is not None and isinstance(bar, QWidget):
            place = self.mapToParent(event.position()).x() - self._gripped
            width = bar.width() - self.width()
            share = (place - self.width() / 2) / max(width, 1)
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self._go(round((1 - share if mirrored else share) * 100))

    @override
    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._gripped = None
        self.rest()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.chosen.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.rest()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        side = _SHAPE * self.unit
        shape = QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side)
        draw_check_in(painter, shape, self.view.voice, self._colours, muted=self.view.muted)
        if self.is_chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colours.text, (2 if self.hasFocus() else 1) * self.unit))
            inset = self.unit * 1.5
            painter.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), 5 * self.unit, 5 * self.unit)


def draw_check_in(painter: QPainter, room: QRectF, voice: Voice, colours: PictureColours, *, muted: bool) -> None:
    """A say is a diamond, a cue a square with a dashed edge; one that is muted is hollow."""
    colour: QColor = colours.dots[DotKind.OFFERED]
    stroke = room.width() / 7
    dashed = voice is Voice.CUE and not muted
    painter.setPen(QPen(colour, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(colours.ground if muted else colour)
    inner = room.adjusted(stroke, stroke, -stroke, -stroke)
    if voice is Voice.SAY:
        middle = inner.center()
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle.x(), room.top()),
                    QPointF(room.right(), middle.y()),
                    QPointF(middle.x(), room.bottom()),
                    QPointF(room.left(), middle.y()),
                ]
            )
        )
        return
    painter.drawRect(inner)
    if dashed:
        core = inner.adjusted(stroke, stroke, -stroke, -stroke)
        painter.fillRect(core, colours.ground)
        painter.fillRect(core.adjusted(stroke, stroke, -stroke, -stroke), colour)
