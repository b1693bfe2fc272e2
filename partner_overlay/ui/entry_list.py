"""A list of which one entry is shown beside it: whichever way another is selected, that one is asked for."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, Signal, Slot
from PySide6.QtWidgets import QListWidget


class EntryList(QListWidget):
    """A screen reader only selects, and may deselect; the current row stays where it was then."""

    picked = Signal(int)  # the row of another entry than the one that is shown
    _walking = False

    def __init__(self) -> None:
        super().__init__()
        self._shown = -1
        self.itemSelectionChanged.connect(self._on_selected)

    def show_entry(self, row: int) -> None:
        """Show this one as selected, or none with -1; nothing is told of it."""
        self._shown = row
        if row < 0:
            self.clearSelection()
        else:
            there = self.model().index(row, 0)
            self.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @contextmanager
    def walking(self) -> Iterator[None]:
        """What is selected meanwhile is only gone to, not asked for."""
        before, self._walking = self._walking, True
        try:
            yield
        finally:
            self._walking = before

    @Slot()
    def _on_selected(self) -> None:
        selected = [self.row(item) for item in self.selectedItems()]
        others = [row for row in selected if row != self._shown]
        if self._walking:
            return
        if others:
            self.show_entry(others[0])
            self.picked.emit(others[0])
        elif not selected and self._shown >= 0:
            self.show_entry(self._shown)
