"""The table of sessions: keys, choosing many, a menu. It asks; others do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from partner_overlay.overriding import override
from partner_overlay.presentation.history_view import SessionRow
from partner_overlay.ui.decks.row_changes import runs
from partner_overlay.ui.history.chosen_rows import chosen_rows
from partner_overlay.ui.history.code_room import code_room, longest_codes
from partner_overlay.ui.history.drawn_table import DrawnTable
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.session_delegate import SessionDelegate, row_height
from partner_overlay.ui.history.session_model import SessionColumn, SessionModel
from partner_overlay.ui.history.widest_words import widest_words
from partner_overlay.ui.rows_in_sight import heading_width, keep_rows_in_sight, keep_words_in_sight

translate = QCoreApplication.translate

_BESIDE = 22  # pixels that stay free beside words, all in all


class SessionTable(DrawnTable):
    open_requested = Signal()  # the review of the session with the cursor
    menu_wanted = Signal(QPoint)

    def __init__(self, row_at: Callable[[int], SessionRow | None], colours: HistoryColours) -> None:
        self.sessions = SessionModel(row_at)
        self._codes: tuple[str, ...] = ()
        super().__init__(SessionDelegate(self.sessions, colours))
        self.setModel(self.sessions)
        self._build()
        self.doubleClicked.connect(self._on_double_click)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Sessions"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_headers()

    def _set_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        # One of its own: with the table's, it looks at every row when all are chosen.
        columns.setSelectionModel(QItemSelectionModel(self.sessions, self))
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        columns.setAccessibleName(self.tr("Columns"))
        self.fit_to_text()

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        head = self.horizontalHeader()
        for column, words in widest_words(translate).items():
            width = max(map(self.fontMetrics().horizontalAdvance, words)) + _BESIDE
            self.setColumnWidth(column, max(width, heading_width(head, column)))
        codes = code_room(self._codes, self.fontMetrics()) + _BESIDE
        self.setColumnWidth(SessionColumn.CLIENT, max(codes, heading_width(head, SessionColumn.CLIENT)))
        keep_rows_in_sight(self)
        keep_words_in_sight(self, SessionColumn.TYPE)

    def show_clients(self, codes: Sequence[str]) -> None:
        """Make room for these in their column."""
        longest = longest_codes(codes)
        if longest != self._codes:
            self._codes = longest
            self.fit_to_text()

    def show_sessions(self, numbers: Sequence[int], *, anew: bool) -> None:
        """These sessions now; `anew`: the first one has the cursor. Else what is chosen and seen stays so."""
        if not anew and list(numbers) == list(self.sessions.numbers):
            self.sessions.rows_came(0, len(numbers) - 1)
            return
        chosen, current, top = frozenset(self.chosen()), self.current(), self.verticalScrollBar().value()
        self.sessions.show_sessions(numbers)
        if anew or not numbers:
            self.setCurrentIndex(self.sessions.index(0, 0))
            self.scrollToTop()
            return
        self._choose([row for row, number in enumerate(numbers) if number in chosen], numbers, current)
        self.verticalScrollBar().setValue(top)

    def chosen(self) -> tuple[int, ...]:
        """The numbers of the chosen sessions, from the top."""
        return tuple(self.sessions.numbers[row] for row in chosen_rows(self))

    def current(self) -> int | None:
        """The number of the session with the cursor."""
        row = self.currentIndex().row()
        return self.sessions.numbers[row] if row >= 0 else None

    def _choose(self, rows: Sequence[int], numbers: Sequence[int], current: int | None) -> None:
        """The cursor stays on its session; when that is gone, it goes to the first of the chosen, or to the top."""
        selection = QItemSelection()
        for first, last in runs(rows):
            selection.select(self.sessions.index(first, 0), self.sessions.index(last, len(SessionColumn) - 1))
        at = numbers.index(current) if current in numbers else next(iter(rows), 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.sessions.index(at, 0), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)

    @Slot(QModelIndex)
    def _on_double_click(self, _index: QModelIndex) -> None:
        self.open_requested.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        keep_words_in_sight(self, SessionColumn.TYPE)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    @override
    def keyboardSearch(self, _search: str) -> None:
        """Searching has its own field; this one would read every row."""
