"""Phase times by sessions as a table: a session's day, and its time as a bar with the same in words."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from partner_overlay.overriding import override
from partner_overlay.presentation.phase_times import scale_words, width_for
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import PhaseRow
from partner_overlay.ui.plain_words import escaped
from partner_overlay.ui.text_block import literal

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class PhaseColumn(IntEnum):
    SESSION = 0
    PHASES = 1


class PhaseModel(QAbstractTableModel):
    """`row_at` gives a session's times; None while they are on their way.

    `width` grows with the longest one seen, and so does `longest_words`, those of any row.
    """

    def __init__(self, row_at: Callable[[int], PhaseRow | None], translate: Translate) -> None:
        super().__init__()
        self.row_at = row_at
        self.width = width_for(0)
        self.longest_words = ""
        self._translate = translate
        self._count = 0

    def show_count(self, count: int) -> None:
        """So many sessions now, and maybe others."""
        self.beginResetModel()
        self._count = count
        self.width = width_for(0)
        self.longest_words = ""
        self.endResetModel()

    def rows_came(self, first: int, last: int) -> None:
        """These rows can be drawn now; all are drawn anew when one of them needs more room."""
        if first >= self._count:
            return
        rows = [row for at in range(first, min(last + 1, self._count)) if (row := self.row_at(at)) is not None]
        self.longest_words = max((self.longest_words, *(literal(row.words) for row in rows)), key=len)
        longest = max((max(row.used, row.planned) for row in rows), default=0.0)
        if width_for(longest) > self.width:
            self.width = width_for(longest)
            first, last = 0, self._count - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, PhaseColumn.PHASES, PhaseColumn.PHASES)
        self.dataChanged.emit(self.index(first, 0), self.index(min(last, self._count - 1), PhaseColumn.PHASES))

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._count

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(PhaseColumn)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        known = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}
        row = self.row_at(index.row()) if index.isValid() and role in known else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return escaped(row.spoken)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return literal(row.spoken)
        return literal(row.label if index.column() == PhaseColumn.SESSION else row.words)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        wanted = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        if orientation is Qt.Orientation.Vertical or role not in wanted:
            return None
        return self.tr("Session") if section == PhaseColumn.SESSION else scale_words(self.width, self._translate)
