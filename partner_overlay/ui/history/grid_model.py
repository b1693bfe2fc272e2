"""Items by sessions as a table: rows are the checklist, columns are sessions, asked for when they are seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from partner_overlay.overriding import override
from partner_overlay.presentation.item_grid import cell_words
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import GridColumn, GridRow
from partner_overlay.ui.plain_words import escaped
from partner_overlay.ui.text_block import literal

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_CELL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_SPOKEN = {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}


class GridModel(QAbstractTableModel):
    """`column_at` gives a session's cells; None while they are on their way."""

    def __init__(
        self, rows: Sequence[GridRow], column_at: Callable[[int], GridColumn | None], translate: Translate
    ) -> None:
        super().__init__()
        self.rows = tuple(rows)
        self.column_at = column_at
        self._translate = translate
        self._count = 0

    def show_count(self, count: int) -> None:
        """So many sessions now, and maybe others."""
        self.beginResetModel()
        self._count = count
        self.endResetModel()

    def columns_came(self, first: int, last: int) -> None:
        """These sessions can be drawn now."""
        if first < self._count:
            last = min(last, self._count - 1)
            self.dataChanged.emit(self.index(0, first), self.index(len(self.rows) - 1, last))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, first, last)

    def words_at(self, index: _Index) -> str:
        """What the cell says, in words."""
        column = self.column_at(index.column()) if index.isValid() else None
        row = self.rows[index.row()] if index.isValid() else None
        if column is None or row is None or row.heading:
            return ""
        return cell_words(row, column, index.row(), self._translate)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in _SPOKEN:
            return literal(self.words_at(index))
        if role == Qt.ItemDataRole.ToolTipRole:
            return escaped(self.words_at(index))
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, *_SPOKEN}:
            return None
        if orientation is Qt.Orientation.Vertical:
            row = self.rows[section]
            return literal(row.words if role == Qt.ItemDataRole.DisplayRole else row.spoken)
        column = self.column_at(section)
        if column is None:
            return ""
        return escaped(column.spoken) if role == Qt.ItemDataRole.ToolTipRole else literal(column.spoken)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading has no cells that one could go to."""
        if index.isValid() and self.rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return _CELL
