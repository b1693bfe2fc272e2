"""A setting with few choices, side by side; one of them always holds."""

from PySide6.QtCore import Signal, Slot

from partner_overlay.overriding import override
from partner_overlay.presentation.settings_view import Choice, Control
from partner_overlay.ui.review.segments import Segments


class SegmentsControl(Segments):
    chosen_value = Signal(str)

    def __init__(self, name: str, line: str, choice: Choice) -> None:
        super().__init__(name, [option.words for option in choice.options])
        self._values = [option.value for option in choice.options]
        for button in self.buttons:
            button.setAccessibleDescription(line)
        self.picked.connect(self._on_picked)

    def show_control(self, control: Control) -> None:
        if isinstance(control, Choice):
            self.show_chosen(self._values.index(control.value))

    @override
    def toggle(self, place: int) -> None:
        """A second click changes nothing."""
        if place == self.chosen:
            self.buttons[place].setChecked(True)
        else:
            super().toggle(place)

    @Slot(int)
    def _on_picked(self, place: int) -> None:
        self.chosen_value.emit(self._values[place])
