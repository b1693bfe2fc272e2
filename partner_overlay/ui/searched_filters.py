"""A line to search in, and whatever else tells apart what is shown below: what both bars of filters share."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from partner_overlay.overriding import override
from partner_overlay.ui.flow import Flow


class SearchedFilters(Flow):
    left = Signal()  # the keyboard is to go on to what is shown

    def __init__(self) -> None:
        super().__init__()
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumSize(120, 34)  # all filters stand on one line in a small window
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def focus_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the search, or goes on when it is empty; Enter and Down go on."""
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.left.emit()
        else:
            super().keyPressEvent(event)
