"""When a phase began, counted from the start, or that it did not come; with what was recorded beside it."""

from datetime import timedelta

from PySide6.QtCore import Signal, Slot

from partner_overlay.presentation.corrections_view import TurnView
from partner_overlay.presentation.typed_corrections import TypedTurn
from partner_overlay.ui.decks.tick_box import TickBox
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.named_flow import NamedFlow
from partner_overlay.ui.review.session_time import SessionTime
from partner_overlay.ui.text_block import literal


class TurnRow(NamedFlow):
    left = Signal()  # what is typed is said

    def __init__(self, name: str) -> None:
        super().__init__(across=10)
        self.label = plain_label(name)
        self.time = SessionTime(name)
        self.never = TickBox(self.tr("did not come"))
        self.never.setAccessibleName(self.tr("{what}: did not come").replace("{what}", name))
        self._recorded = plain_label(quiet=True)
        self._stands = self.typed
        self._gone = False  # it did not come, as far as stands
        self._last: timedelta | None = None  # what it was before it did not come
        self.add(self.label, self.time, self.never, self._recorded)
        self.time.textEdited.connect(self._on_typing)
        self.time.editingFinished.connect(self._on_left)
        self.never.ticked.connect(self._on_never)

    @property
    def typed(self) -> TypedTurn:
        return TypedTurn(came=not self.never.isChecked(), at=self.time.text())

    @property
    def is_touched(self) -> bool:
        """What stands in it is not what was shown last."""
        return self.typed != self._stands

    def show_turn(self, view: TurnView) -> None:
        self._gone = view.at is None
        self._last = view.at or self._last or view.recorded_at
        self.never.setChecked(view.at is None)
        self.time.show_time(view.at)
        self.time.setAccessibleDescription(view.recorded)
        self._recorded.setText(literal(view.recorded))
        self._stands = self.typed

    @Slot()
    def _on_typing(self) -> None:
        """Who gives it a time says that it came."""
        self.never.setChecked(False)

    @Slot()
    def _on_left(self) -> None:
        """Left empty where it had no time before, it did not come after all."""
        if self._gone and not self.time.text():
            self.never.setChecked(True)
        self.left.emit()

    @Slot()
    def _on_never(self) -> None:
        """A time that it had comes back; without one it waits for one to be typed."""
        if self.never.isChecked():
            self.time.clear()
            self.left.emit()
            return
        self.time.show_time(self._last)
        self.time.setFocus()
        if self._last is not None:
            self.left.emit()
