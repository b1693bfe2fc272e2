"""When a phase began, counted from the start, or that it did not come; with what was recorded beside it."""

from datetime import timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox

from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.corrections import TurnView
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.session_time import SessionTime
from partner_overlay.ui.text_block import literal


class TurnRow(Flow):
    changed = Signal()

    def __init__(self, phase: Phase, name: str) -> None:
        super().__init__(across=10)
        self.phase = phase
        self.came = QCheckBox(name)
        self.came.setAccessibleName(name)
        self.came.setMinimumWidth(180)
        self.time = SessionTime(name)
        self._view: TurnView | None = None
        self._at: timedelta | None = None
        self._recorded = plain_label(quiet=True)
        self.add(self.came, self.time, self._recorded)
        self.came.clicked.connect(self._on_came)
        self.time.editingFinished.connect(self._on_time)

    @property
    def at(self) -> timedelta | None:
        """As the coach says; None: it did not come."""
        return self._at

    def show_turn(self, view: TurnView) -> None:
        self._recorded.setText(literal(view.recorded))
        if view == self._view and view.at == self._at:
            return
        self._view, self._at = view, view.at
        self.came.setChecked(view.at is not None)
        self.time.setEnabled(view.at is not None)
        if view.at is not None:
            self.time.show_time(view.at)

    def take_keyboard(self) -> None:
        self.came.setFocus()

    @Slot()
    def _on_came(self) -> None:
        self._at = self.time.at if self.came.isChecked() else None
        self.time.setEnabled(self.came.isChecked())
        self.changed.emit()

    @Slot()
    def _on_time(self) -> None:
        """Parts of a second are kept as long as nothing else is said."""
        if self._at is not None and self.time.at != timedelta(seconds=int(self._at.total_seconds())):
            self._at = self.time.at
            self.changed.emit()
