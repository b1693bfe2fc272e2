"""One join of the phases bar: dragged, or moved with the arrow keys. To a screen reader it is a slider of minutes."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.phase_joins import JoinView

_KEYS = Qt.Key
_LARGE = 5  # minutes
_GRIP = 6.0  # pixels wide


class JoinHandle(QSlider):
    stepped = Signal(int)  # so many minutes on, or back when it is less than nothing
    dragged = Signal(float)  # to this place across the bar, in its pixels
    set_to = Signal(int)  # to this minute, as a screen reader says

    def __init__(self, home: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, home)
        self._grabbed = 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setPageStep(_LARGE)
        self.valueChanged.connect(self._on_value)

    def show_join(self, view: JoinView) -> None:
        self.blockSignals(True)
        self.setRange(min(view.least, view.minute), max(view.most, view.minute))
        self.setValue(view.minute)
        self.blockSignals(False)
        self.setAccessibleName(view.words)

    @Slot(int)
    def _on_value(self, minute: int) -> None:
        self.set_to.emit(minute)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position().x() - self.width() / 2
        event.accept()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(self.mapToParent(event.position()).x() - self._grabbed)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        by = {
            _KEYS.Key_Right: ahead,
            _KEYS.Key_Left: -ahead,
            _KEYS.Key_Up: 1,
            _KEYS.Key_Down: -1,
            _KEYS.Key_PageUp: _LARGE,
            _KEYS.Key_PageDown: -_LARGE,
        }.get(Qt.Key(event.key()), 0)
        if not by:
            event.ignore()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and abs(by) == 1:
            self.stepped.emit(by * _LARGE)
        else:
            self.stepped.emit(by)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        if self.hasFocus():
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(palette.accent().color(), 2))
            painter.setBrush(palette.window())
            painter.drawRoundedRect(frame, 5, 5)
        grip = QRectF(0, 0, _GRIP, self.height() * 0.62)
        grip.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(palette.window().color(), 1.5))
        painter.setBrush(palette.windowText())
        painter.drawRoundedRect(grip, _GRIP / 2, _GRIP / 2)
        painter.end()
