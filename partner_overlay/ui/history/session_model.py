"""The sessions as a table: which ones there are is known, a row is asked for when it is seen."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from partner_overlay.overriding import override
from partner_overlay.presentation.apart import apart
from partner_overlay.presentation.history_view import SessionRow
from partner_overlay.ui.plain_words import escaped
from partner_overlay.ui.text_block import literal

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class SessionColumn(IntEnum):
    DATE = 0
    CLIENT = 1
    TYPE = 2
    LASTED = 3
    REVIEW = 4


class SessionModel(QAbstractTableModel):
    """`row_at` gives the words of a row; None while they are on their way."""

    def __init__(self, row_at: Callable[[int], SessionRow | None]) -> None:
        super().__init__()
        self.row_at = row_at
        self.numbers: Sequence[int] = ()
        self._headers = {
            SessionColumn.DATE: self.tr("When"),
            SessionColumn.CLIENT: self.tr("Client"),
            SessionColumn.TYPE: self.tr("Type"),
            SessionColumn.LASTED: self.tr("How long"),
            SessionColumn.REVIEW: self.tr("Review"),
        }

    def show_sessions(self, numbers: Sequence[int]) -> None:
        """Other sessions now."""
        self.beginResetModel()
        self.numbers = numbers
        self.endResetModel()

    def rows_came(self, first: int, last: int) -> None:
        """These rows can be drawn now."""
        last = min(last, len(self.numbers) - 1)
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(SessionColumn) - 1))

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.numbers)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(SessionColumn)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        known = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        if role not in known or not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            return ""
        column = SessionColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return literal(shown(row, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return literal(row.spoken if column is SessionColumn.DATE else self._spoken(row, column))
            case _:
                return escaped(row.spoken)

    def _spoken(self, row: SessionRow, column: SessionColumn) -> str:
        return f"{self._headers[column]}: {shown(row, column)}"

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if orientation is Qt.Orientation.Vertical or role not in wanted:
            return None
        return self._headers[SessionColumn(section)]


def shown(row: SessionRow, column: SessionColumn) -> str:
    """The words of one cell."""
    match column:
        case SessionColumn.DATE:
            return row.date
        case SessionColumn.CLIENT:
            return row.client
        case SessionColumn.TYPE:
            return f"{apart(row.type_name, row.apart)} ({row.apart})" if row.apart else row.type_name
        case SessionColumn.LASTED:
            return row.lasted
        case SessionColumn.REVIEW:
            return row.review
