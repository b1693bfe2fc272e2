"""The table of prompts: keys, choosing, editing in place, dragging. It asks; others do."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from partner_overlay.domain.prompts import Prompt
from partner_overlay.overriding import override
from partner_overlay.presentation.deck_choices import CellChoices
from partner_overlay.presentation.deck_requests import DeckAsk
from partner_overlay.presentation.decks_view import PromptRow
from partner_overlay.ui.decks.cell_delegate import CellDelegate, row_height
from partner_overlay.ui.decks.choice_delegate import ChoiceDelegate
from partner_overlay.ui.decks.column_widths import ColumnWidths, Share
from partner_overlay.ui.decks.columns import TableColumn
from partner_overlay.ui.decks.line_delegate import LineDelegate
from partner_overlay.ui.decks.mark_delegate import MarkDelegate
from partner_overlay.ui.decks.prompt_table_model import PROMPT_IDS, PromptTableModel, dragged_ids
from partner_overlay.ui.decks.row_changes import runs
from partner_overlay.ui.rows_in_sight import keep_rows_in_sight
from partner_overlay.ui.table_colours import TableColours

_SHARES: Final[Mapping[int, Share]] = {
    TableColumn.GLANCE: Share(172, 16),
    TableColumn.PHASES: Share(112, 11),
    TableColumn.KIND: Share(104, 9),
    TableColumn.COMPETENCY: Share(70, 4),
    TableColumn.VOICE: Share(58, 6),
    TableColumn.STAR: Share(44, 0),
    TableColumn.ENABLED: Share(40, 0),
}
_END_HINTS = QAbstractItemDelegate.EndEditHint
_STEPS = {_END_HINTS.EditNextItem: 1, _END_HINTS.EditPreviousItem: -1}


class PromptTable(QTableView):
    asked = Signal(object)  # a DeckAsk about the chosen prompts
    edited = Signal(object, object)  # a Prompt, and what it is to become
    drafted = Signal(object, object)  # the same, while it is typed
    current_changed = Signal(object)  # the Prompt with the cursor, or None
    dropped = Signal(object, object)  # ids, and the id of the prompt to stand before, or None for the end
    menu_wanted = Signal(QPoint)
    search_wanted = Signal()

    def __init__(self, row_of: Callable[[Prompt], PromptRow], choices: CellChoices, colours: TableColours) -> None:
        super().__init__()
        self._prompts = PromptTableModel(row_of)
        self._plain = CellDelegate(colours)
        self._line = LineDelegate(colours)
        self._mark = MarkDelegate(colours)
        self._choosing = {
            TableColumn.VOICE: ChoiceDelegate(colours, choices.voices),
            TableColumn.KIND: ChoiceDelegate(colours, choices.kinds),
            TableColumn.PHASES: ChoiceDelegate(colours, choices.times),
            TableColumn.COMPETENCY: ChoiceDelegate(colours, choices.competencies),
        }
        self.setModel(self._prompts)
        self._widths = ColumnWidths(
            self, _SHARES, words=TableColumn.TEXT, spare=TableColumn.GLANCE
        )  # the preview has it
        self._build()
        self._prompts.edited.connect(self.edited)
        self._line.drafted.connect(self.drafted)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Prompts"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTabKeyNavigation(False)  # Tab leaves the table; within an editor it goes to the next cell
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDragDropOverwriteMode(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_delegates()
        self._set_headers()

    def _set_delegates(self) -> None:
        self.setItemDelegate(self._plain)
        for column in (TableColumn.ENABLED, TableColumn.STAR):
            self.setItemDelegateForColumn(column, self._mark)
        for column in (TableColumn.TEXT, TableColumn.GLANCE):
            self.setItemDelegateForColumn(column, self._line)
        for column, delegate in self._choosing.items():
            self.setItemDelegateForColumn(column, delegate)

    def _set_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.hide()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        columns.setAccessibleName(self.tr("Columns"))
        columns.setMinimumSectionSize(36)
        self.fit_to_text()

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))
        self._widths.share_out()
        keep_rows_in_sight(self)

    # What is shown

    def show_prompts(self, prompts: Sequence[Prompt]) -> None:
        """These rows now; the chosen prompts stay chosen and the table does not jump."""
        chosen, current, top = self.chosen(), self.current(), self.verticalScrollBar().value()
        column = self.currentIndex().column()
        self._prompts.show_prompts(prompts)
        after = self.current()
        if self.chosen() != chosen or (after and after.id) != (current and current.id):
            self._choose(frozenset(chosen), current.id if current else "", column)
        self.verticalScrollBar().setValue(top)
        if current is not None and self.current() is not current:
            self.current_changed.emit(self.current())

    def refresh(self) -> None:
        """More is known of the prompts than before."""
        self._prompts.refresh()

    def choose(self, ids: Sequence[str]) -> None:
        """Choose these prompts, and bring the first of them into sight."""
        if ids:
            self._choose(frozenset(ids), ids[0], self.currentIndex().column())
            self.scrollTo(self.currentIndex())

    def choose_first(self) -> None:
        if self._prompts.rowCount():
            self.setCurrentIndex(self._prompts.index(0, TableColumn.TEXT))

    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen prompts, from the top."""
        return tuple(self._prompts.prompts[row].id for row in self._chosen_rows())

    def current(self) -> Prompt | None:
        """The prompt with the cursor."""
        return self._prompts.prompt_at(self.currentIndex().row())

    def copy_lines(self) -> None:
        """The chosen prompts' texts into the clipboard, one a line."""
        chosen = frozenset(self.chosen())
        QGuiApplication.clipboard().setText("\n".join(p.text for p in self._prompts.prompts if p.id in chosen))

    def edit_current(self) -> None:
        """Open the current cell; a mark is switched instead."""
        index = self.currentIndex()
        if index.isValid() and TableColumn(index.column()).editable:
            self.edit(index)
        else:
            self._switch(index)

    def _chosen_rows(self) -> list[int]:
        """By ranges: Qt's list of chosen rows takes seconds for 20,000."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def _choose(self, ids: frozenset[str], current: str, column: int) -> None:
        rows = [row for row, prompt in enumerate(self._prompts.prompts) if prompt.id in ids]
        last = self._prompts.columnCount() - 1
        selection = QItemSelection()
        for first, end in runs(rows):
            selection.select(self._prompts.index(first, 0), self._prompts.index(end, last))
        at = next((row for row in rows if self._prompts.prompts[row].id == current), rows[0] if rows else -1)
        flags = QItemSelectionModel.SelectionFlag
        if at >= 0:
            index = self._prompts.index(at, max(column, 0) if column >= 0 else TableColumn.TEXT)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.selectionModel().select(selection, flags.ClearAndSelect)

    def _switch(self, index: QModelIndex) -> None:
        asks = {TableColumn.ENABLED: DeckAsk.TOGGLE, TableColumn.STAR: DeckAsk.STAR}
        if index.isValid() and TableColumn(index.column()) in asks:
            self.asked.emit(asks[TableColumn(index.column())])

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self._switch(index)

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        self.current_changed.emit(self._prompts.prompt_at(index.row()))

    def _place_of_drop(self, event: QDropEvent) -> str | None:
        """The id of the prompt before which was dropped; None for the end."""
        at = event.position().toPoint()
        row = self.rowAt(at.y())
        if row >= 0 and at.y() > self.rowViewportPosition(row) + self.rowHeight(row) // 2:
            row += 1
        prompt = self._prompts.prompt_at(row)
        return None if prompt is None else prompt.id

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case keys.Key_Return | keys.Key_Enter if plain and self.state() is not self.State.EditingState:
                self.edit_current()
            case keys.Key_Slash if plain:
                self.search_wanted.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def keyboardSearch(self, _search: str) -> None:
        """Single letters are commands here; searching has its own field."""

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes to the next cell that can be edited, row after row."""
        super().closeEditor(editor, _END_HINTS.NoHint if hint in _STEPS else hint)
        if hint in _STEPS:
            self._edit_beside(_STEPS[hint])
        self.current_changed.emit(self.current())

    def _edit_beside(self, step: int) -> None:
        columns = [column for column in TableColumn if column.editable and not self.isColumnHidden(column)]
        index = self.currentIndex()
        if not index.isValid():
            return
        place = index.row() * len(columns) + columns.index(TableColumn(index.column())) + step
        if 0 <= place < self._prompts.rowCount() * len(columns):
            row, at = divmod(place, len(columns))
            beside = self._prompts.index(row, columns[at])
            self.setCurrentIndex(beside)
            self.edit(beside)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._widths.share_out()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PROMPT_IDS):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(PROMPT_IDS):
            event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        ids = dragged_ids(event.mimeData())
        if ids:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(ids, self._place_of_drop(event))
