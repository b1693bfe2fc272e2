"""The prompts of an import as a table: what becomes of each, made when the row is seen."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from partner_overlay.domain.importing import ImportPlan, Planned
from partner_overlay.overriding import override
from partner_overlay.presentation.import_preview import ImportRow
from partner_overlay.ui.plain_words import escaped
from partner_overlay.ui.text_block import literal

_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class ImportTableModel(QAbstractTableModel):
    def __init__(self, row_of: Callable[[Planned], ImportRow]) -> None:
        super().__init__()
        self._row_of = row_of
        self._planned: tuple[Planned, ...] = ()
        self._headers = (
            self.tr("What happens"),
            self.tr("Text"),
            self.tr("Glance"),
            self.tr("Voice"),
            self.tr("Kind"),
            self.tr("Phase"),
            self.tr("Number"),
        )

    def show_plan(self, plan: ImportPlan | None) -> None:
        self.beginResetModel()
        self._planned = () if plan is None else plan.planned
        self.endResetModel()

    def _cell(self, row: ImportRow, column: int) -> str:
        return (row.fate_word, row.text, row.glance, row.voice, row.kind, row.phases, row.number)[column]

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._planned)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headers)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        roles = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
        if role not in roles:
            return None
        row = self._row_of(self._planned[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return escaped("\n".join(filter(None, (row.text, row.match))))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return literal(row.spoken)
        return literal(self._cell(row, index.column()))

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headers[section]
