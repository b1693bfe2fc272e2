"""A setting with many choices: a list that opens."""

from PySide6.QtCore import Signal, Slot

from partner_overlay.presentation.settings_view import Choice, Control
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.text_block import literal

_LEAST = 8  # letters that it is wide for


class ListControl(CalmCombo):
    chosen = Signal(str)

    def __init__(self, name: str, line: str, choice: Choice) -> None:
        super().__init__(name)
        self.setAccessibleDescription(line)
        for option in choice.options:
            self.addItem(literal(option.words), option.value)
        self.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(_LEAST)
        self.activated.connect(self._on_activated)

    def show_control(self, control: Control) -> None:
        if isinstance(control, Choice):
            self.setCurrentIndex(self.findData(control.value))

    @Slot(int)
    def _on_activated(self, at: int) -> None:
        self.chosen.emit(self.itemData(at))
