"""A setting that is a number: a field with arrows, which a turning wheel passes over."""

from PySide6.QtCore import Signal, Slot

from partner_overlay.presentation.settings_view import Control, Number
from partner_overlay.ui.calm_number import CalmNumber


class NumberControl(CalmNumber):
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
        self.setMinimumHeight(32)
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
