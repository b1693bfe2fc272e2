"""A setting that is a number: a field with arrows, which a turning wheel passes over."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox

from partner_overlay.overriding import override
from partner_overlay.presentation.settings_view import Control, Number

_BESIDE = 8  # pixels that stay free to both sides of the words


class NumberControl(QSpinBox):
    """What is typed counts when the field is left, or by Enter."""

    chosen = Signal(str)

    def __init__(self, name: str, line: str, number: Number) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        self.setRange(number.least, number.most)
        self.setSuffix(number.unit)
        self.setSpecialValueText(number.at_least)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(32)
        self.lineEdit().setTextMargins(_BESIDE, 0, _BESIDE, 0)
        self.setValue(number.value)
        self.valueChanged.connect(self._on_changed)

    def show_control(self, control: Control) -> None:
        if isinstance(control, Number) and control.value != self.value():
            self.blockSignals(True)
            self.setValue(control.value)
            self.blockSignals(False)

    @Slot(int)
    def _on_changed(self, value: int) -> None:
        self.chosen.emit(str(value))

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * _BESIDE, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
