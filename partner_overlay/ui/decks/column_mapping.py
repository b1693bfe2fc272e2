"""How a table is read: what parts its cells, whether its first row names the columns, and what each column holds."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from partner_overlay.domain.import_columns import Column, ColumnMapping
from partner_overlay.domain.imported import TableRead
from partner_overlay.ui.decks.tick_box import TickBox
from partner_overlay.ui.elided_combo import ElidedCombo
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import name_list, plain_label
from partner_overlay.ui.text_block import literal

_SHOWN = 3  # rows of the table, for telling columns apart
_LEAST = 140  # pixels
_LONGEST = 28  # characters of a cell
_BESIDE = 10  # pixels between a field and its name, as in the form above
_INSET = 9  # pixels before the words of a cell, as in the list above them


class ColumnMappingBox(QWidget):
    delimiter_chosen = Signal(str)
    mapped = Signal(object)  # a ColumnMapping

    def __init__(self, delimiters: Sequence[tuple[str, str]], columns: Sequence[tuple[Column | None, str]]) -> None:
        super().__init__()
        self._delimiters = tuple(delimiters)
        self._columns = tuple(columns)
        self._table: TableRead | None = None
        self.parted_by = plain_label(self.tr("Columns are parted by"))
        self._delimiter = ElidedCombo()
        self._header = TickBox(self.tr("The first row names the columns"))
        self._grid_of = QWidget()
        self._grid = QGridLayout(self._grid_of)
        self._area = QScrollArea()
        self._boxes: list[QComboBox] = []
        self._build()
        self._delimiter.activated.connect(self._on_delimiter)
        self._header.ticked.connect(self._on_header)

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        beside = self._grid.contentsMargins()
        self._grid.setContentsMargins(0, beside.top(), 0, beside.bottom())
        top, first = Flow(across=16), QWidget()
        line = QHBoxLayout(first)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(_BESIDE)
        self.parted_by.setBuddy(self._delimiter)
        line.addWidget(self.parted_by)
        line.addWidget(self._delimiter)
        top.add(first, self._header)
        self._delimiter.addItems([words for _, words in self._delimiters])
        self._delimiter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._delimiter.setMinimumContentsLength(max((len(words) for _, words in self._delimiters), default=0))
        name_list(self._delimiter, self.parted_by.text())
        self._delimiter.setMinimumHeight(30)
        self._header.setAccessibleName(self._header.text())
        area = self._area
        area.setWidget(self._grid_of)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("What each column holds"))
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        rows.addWidget(top)
        rows.addWidget(area)

    def show_table(self, table: TableRead) -> None:
        before, self._table = self._table, table
        signs = [sign for sign, _ in self._delimiters]
        self._delimiter.setCurrentIndex(signs.index(table.delimiter) if table.delimiter in signs else -1)
        self._header.setChecked(table.mapping.has_header)
        if before is None or before.rows != table.rows:
            self._fill(table)
        self.fit_to_text()
        for box, column in zip(self._boxes, table.mapping.columns, strict=False):
            box.setCurrentIndex([held for held, _ in self._columns].index(column))

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now: all rows are in sight."""
        self._grid_of.setMinimumHeight(self._grid.sizeHint().height())
        scroll = self._area.horizontalScrollBar().sizeHint().height()
        self._area.setMinimumHeight(max(_LEAST, self._grid.sizeHint().height() + scroll))

    def _fill(self, table: TableRead) -> None:
        for widget in self._grid_of.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._boxes = [self._box(at) for at in range(len(table.mapping.columns))]
        for at, box in enumerate(self._boxes):
            self._grid.addWidget(box, 0, at)
            for down, row in enumerate(table.rows[:_SHOWN]):
                cell = literal(row[at]) if at < len(row) else ""
                shown = cell if len(cell) <= _LONGEST else cell[: _LONGEST - 1] + "…"
                label = plain_label(shown, quiet=True)
                label.setContentsMargins(_INSET, 0, _INSET, 0)
                self._grid.addWidget(label, down + 1, at)

    def _box(self, at: int) -> QComboBox:
        box = ElidedCombo()
        box.addItems([words for _, words in self._columns])
        name_list(box, self.tr("Column {n} holds").replace("{n}", str(at + 1)))
        box.setMinimumHeight(30)
        box.setProperty("column", at)
        box.activated.connect(self._on_column)
        return box

    def _mapping(self) -> ColumnMapping:
        return ColumnMapping((), has_header=False) if self._table is None else self._table.mapping

    @Slot(int)
    def _on_delimiter(self, at: int) -> None:
        self.delimiter_chosen.emit(self._delimiters[at][0])

    @Slot(bool)
    def _on_header(self, checked: bool) -> None:  # noqa: FBT001  Qt calls it so
        self.mapped.emit(replace(self._mapping(), has_header=checked))

    @Slot(int)
    def _on_column(self, chosen: int) -> None:
        at = int(self.sender().property("column"))
        self.mapped.emit(self._mapping().with_column(at, self._columns[chosen][0]))
