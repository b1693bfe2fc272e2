"""What was said, as a table: a competency's name, and its count as a bar and in words."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from partner_overlay.overriding import override
from partner_overlay.presentation.trends_view import SaidRow
from partner_overlay.ui.plain_words import escaped
from partner_overlay.ui.text_block import literal

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class SaidColumn(IntEnum):
    NAME = 0
    SAID = 1


class SaidModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[SaidRow, ...] = ()

    def show_rows(self, rows: Sequence[SaidRow]) -> None:
        """These counts now; with the same competencies the cursor stays."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()
            return
        self.rows = tuple(rows)
        if rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, SaidColumn.SAID))

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(SaidColumn)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return literal(row.name if index.column() == SaidColumn.NAME else row.words)
            case Qt.ItemDataRole.AccessibleTextRole:
                return literal(row.spoken)
            case Qt.ItemDataRole.ToolTipRole:
                return escaped(row.spoken)
            case _:
                return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if orientation is Qt.Orientation.Vertical or role not in wanted:
            return None
        return self.tr("Competency") if section == SaidColumn.NAME else self.tr("Said or offered")
