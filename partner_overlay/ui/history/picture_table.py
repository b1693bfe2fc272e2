"""What the tables with a drawn second column share: rows of one height, a cursor by row, Enter opens the review."""

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from partner_overlay.overriding import override
from partner_overlay.ui.history.drawn_table import CellDelegate, DrawnTable


class PictureTable(DrawnTable):
    opened = Signal(int)  # the place of a session, whose review is wanted
    told = Signal(str)  # what the row with the cursor or under the pointer says

    def __init__(self, model: QAbstractItemModel, cells: CellDelegate) -> None:
        super().__init__(cells)
        self.setModel(model)
        self._build()
        self.doubleClicked.connect(self._on_opened)
        self.entered.connect(self._on_entered)
        self.selectionModel().currentChanged.connect(self._on_entered)

    def _build(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        columns.setAccessibleName(self.tr("Columns"))
        columns.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def choose_first(self) -> None:
        """The cursor to the first row, if it is nowhere."""
        if self.model().rowCount() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.model().index(max(self.currentIndex().row(), 0), 0))

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        words = self.model().data(index, Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else ""
        self.told.emit(words or "")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, _search: str) -> None:
        """Searching has its own field; this one would read every row."""
