"""Item by item: the picture of items by sessions. The newest session stands beside the names, older ones further off.

So what is looked for first is in sight without scrolling, whichever the span, and the order is the list's own.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from partner_overlay.overriding import override
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import GridColumn, GridRow
from partner_overlay.ui.history.date_header import DateHeader
from partner_overlay.ui.history.drawn_table import DrawnTable
from partner_overlay.ui.history.grid_delegate import GridDelegate
from partner_overlay.ui.history.grid_model import GridModel
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.name_header import NameHeader
from partner_overlay.ui.rows_in_sight import keep_rows_in_sight

_WIDEST_MONTH = "Mmm."


class GridView(DrawnTable):
    opened = Signal(int)  # the place of a session, whose review is wanted
    told = Signal(str)  # what the cell with the cursor or under the pointer says

    def __init__(
        self,
        rows: Sequence[GridRow],
        column_at: Callable[[int], GridColumn | None],
        colours: HistoryColours,
        translate: Translate,
    ) -> None:
        self.grid = GridModel(rows, column_at, translate)
        super().__init__(GridDelegate(self.grid, colours))
        self._names = NameHeader(self.grid, colours)
        self._days = DateHeader(self.grid, colours)
        self.setModel(self.grid)
        self._build()
        self.doubleClicked.connect(self._on_opened)
        self.entered.connect(self._on_entered)
        self.selectionModel().currentChanged.connect(self._on_entered)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Items by sessions"))
        self.setVerticalHeader(self._names)
        self.setHorizontalHeader(self._days)
        self._names.setAccessibleName(self.tr("Items"))
        self._days.setAccessibleName(self.tr("Sessions, the newest first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self._names, self._days):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.fit_to_text()

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        width = self.fontMetrics().horizontalAdvance(_WIDEST_MONTH)
        self._days.setDefaultSectionSize(max(width + 4, 36))
        self._names.setDefaultSectionSize(max(self.fontMetrics().lineSpacing() + 8, 24))
        keep_rows_in_sight(self)

    def show_count(self, count: int) -> None:
        """So many sessions now, and maybe others."""
        self.grid.show_count(count)

    def choose_first(self) -> None:
        """The cursor to the newest session's first item, if it is nowhere."""
        if self.grid.columnCount() and not self.selectionModel().hasSelection():
            first = next(at for at, row in enumerate(self.grid.rows) if not row.heading)
            self.setCurrentIndex(self.grid.index(first, 0))

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.column())

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        self.told.emit(self.grid.words_at(index))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().column())
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, _search: str) -> None:
        """There are no words in cells to search for."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._names.make_room(self.width())
