"""A setting that is on or off."""

from PySide6.QtCore import Signal, Slot

from partner_overlay.presentation.settings_view import Control, Tick
from partner_overlay.ui.decks.tick_box import TickBox


class TickControl(TickBox):
    chosen = Signal(str)

    def __init__(self, name: str, line: str) -> None:
        super().__init__()
        self.setProperty("bare", True)  # no words of its own
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        self.ticked.connect(self._on_ticked)

    def show_control(self, control: Control) -> None:
        if isinstance(control, Tick):
            self.setChecked(control.on)

    @Slot(bool)
    def _on_ticked(self, on: bool) -> None:  # noqa: FBT001  as the signal gives it
        self.chosen.emit(str(on).lower())
