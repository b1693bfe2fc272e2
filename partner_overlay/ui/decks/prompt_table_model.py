"""The prompts of a deck as a table: rows are made when they are seen, edits are asked for and never made here."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from partner_overlay.domain.prompts import Prompt
from partner_overlay.overriding import override
from partner_overlay.presentation.decks_view import PromptRow
from partner_overlay.ui.decks.columns import PROMPT_ROLE, ROW_ROLE, TableColumn, cell_value, cell_words, with_cell
from partner_overlay.ui.decks.row_changes import Changed, row_change
from partner_overlay.ui.plain_words import escaped
from partner_overlay.ui.text_block import literal

PROMPT_IDS = "application/x-partner-overlay-prompts"
_ROOT = QModelIndex()
_SWITCHED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
_EDITABLE = _SWITCHED | Qt.ItemFlag.ItemIsEditable  # asked for so often that it is made once
_Index = QModelIndex | QPersistentModelIndex


class PromptTableModel(QAbstractTableModel):
    """`row_of` gives the words of a prompt; it is asked for the rows that are seen."""

    edited = Signal(object, object)  # a Prompt, and what it is to become

    def __init__(self, row_of: Callable[[Prompt], PromptRow]) -> None:
        super().__init__()
        self._row_of = row_of
        self._prompts: tuple[Prompt, ...] = ()
        self._rows: dict[int, PromptRow] = {}
        self._headers = {
            #: Head of a narrow column with switches
            TableColumn.ENABLED: self.tr("On"),
            TableColumn.STAR: self.tr("Star"),
            TableColumn.TEXT: self.tr("Text"),
            #: The short form of a prompt
            TableColumn.GLANCE: self.tr("Glance"),
            #: Whether a prompt is a sentence to say or a silent cue
            TableColumn.VOICE: self.tr("Voice"),
            TableColumn.KIND: self.tr("Kind"),
            TableColumn.PHASES: self.tr("Phase"),
            TableColumn.COMPETENCY: self.tr("Number"),
        }

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        return self._prompts

    def show_prompts(self, prompts: Sequence[Prompt]) -> None:
        """These rows now; what did not change stays where it is."""
        before, after = self._prompts, tuple(prompts)
        change = row_change(before, after)
        self._rows = {}
        if isinstance(change, Changed):
            self._prompts = after
            self._tell_changed(change.rows)
            return
        self._splice(change.at, change.removed, after[change.at : change.at + change.added])
        self._prompts = after  # the same rows; those outside of the stretch may show something else
        self.refresh()

    def refresh(self) -> None:
        """More is known of the prompts than before: all rows are to be drawn anew."""
        self._rows = {}
        if self._prompts:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._prompts) - 1, self.columnCount() - 1))

    def prompt_at(self, row: int) -> Prompt | None:
        return self._prompts[row] if 0 <= row < len(self._prompts) else None

    def row_at(self, row: int) -> PromptRow:
        """The words of a row."""
        known = self._rows.get(row)
        if known is None:
            known = self._rows[row] = self._row_of(self._prompts[row])
        return known

    def _tell_changed(self, rows: Sequence[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], self.columnCount() - 1))

    def _splice(self, at: int, removed: int, added: Sequence[Prompt]) -> None:
        if removed:
            self.beginRemoveRows(_ROOT, at, at + removed - 1)
            self._prompts = (*self._prompts[:at], *self._prompts[at + removed :])
            self._rows = {}
            self.endRemoveRows()
        if added:
            self.beginInsertRows(_ROOT, at, at + len(added) - 1)
            self._prompts = (*self._prompts[:at], *added, *self._prompts[at:])
            self._rows = {}
            self.endInsertRows()

    def _spoken(self, row: PromptRow, column: TableColumn) -> str:
        match column:
            case TableColumn.ENABLED:
                return self.tr("on") if row.enabled else self.tr("off")
            case TableColumn.STAR:
                return self.tr("starred") if row.starred else self.tr("no star")
            case TableColumn.TEXT:
                return row.spoken
            case _:
                return f"{self._headers[column]}: {cell_words(row, column)}"

    def _hint(self, row: PromptRow) -> str:
        """The whole text and all findings, escaped: tooltips take markup for what it is."""
        return escaped("\n".join(filter(None, (row.text, row.marks, *row.findings))))

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._prompts)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(TableColumn)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._prompts):
            return None
        column = TableColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return literal(cell_words(self.row_at(index.row()), column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return literal(self._spoken(self.row_at(index.row()), column))
            case Qt.ItemDataRole.ToolTipRole:
                return self._hint(self.row_at(index.row()))
            case Qt.ItemDataRole.EditRole:
                return cell_value(self._prompts[index.row()], column)
            case _ if role == PROMPT_ROLE:
                return self._prompts[index.row()]
            case _ if role == ROW_ROLE:
                return self.row_at(index.row())
            case _:
                return None

    @override
    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        prompt = self.prompt_at(index.row())
        if prompt is None or role != Qt.ItemDataRole.EditRole:
            return False
        after = with_cell(prompt, TableColumn(index.column()), value)
        if after != prompt:
            self.edited.emit(prompt, after)
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        return self._headers[TableColumn(section)]

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _EDITABLE if TableColumn(index.column()).editable else _SWITCHED

    @override
    def mimeTypes(self) -> list[str]:
        return [PROMPT_IDS]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        data = QMimeData()
        data.setData(PROMPT_IDS, "\n".join(self._prompts[row].id for row in rows).encode())
        data.setText("\n".join(self._prompts[row].text for row in rows))
        return data

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction


def dragged_ids(data: QMimeData) -> tuple[str, ...]:
    """The ids of the prompts that are dragged; empty when something else is."""
    return tuple(filter(None, data.data(PROMPT_IDS).toStdString().split("\n")))
