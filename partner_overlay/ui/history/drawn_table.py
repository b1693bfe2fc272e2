"""A table whose visible cells are drawn in one go.

Qt would call back into Python for each cell, and with each call wait for whichever thread computes meanwhile. Drawn in
one go, a page waits once, however much is being read aside.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from partner_overlay.overriding import override

_Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag


class CellDelegate(QStyledItemDelegate):
    """Draws cells by row and column; Qt may ask for one as well."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, row: int, column: int) -> None:
        raise NotImplementedError

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        self.paint_cell(painter, option, index.row(), index.column())
        painter.restore()


class DrawnTable(QTableView):
    """`cells` is its delegate."""

    def __init__(self, cells: CellDelegate) -> None:
        super().__init__()
        self._cells = cells
        self.setItemDelegate(cells)

    def _paint_cells(self, painter: QPainter, place: QRect) -> None:
        rows, columns = self._rows_in(place), self._columns_in(place)
        chosen, current = self.selectionModel().selection(), self.currentIndex()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(_State.State_Selected | _State.State_HasFocus)
        focused = (current.row(), current.column()) if self.hasFocus() else (-1, -1)
        ranges = [chosen.at(number) for number in range(chosen.count())]
        for row, top, height in rows:
            spans = [(each.left(), each.right()) for each in ranges if each.top() <= row <= each.bottom()]
            for column, left, width in columns:
                option.rect = QRect(left, top, width, height)
                option.state = plain
                if any(first <= column <= last for first, last in spans):
                    option.state |= _State.State_Selected
                if (row, column) == focused:
                    option.state |= _State.State_HasFocus
                painter.setFont(option.font)
                self._cells.paint_cell(painter, option, row, column)

    def _rows_in(self, place: QRect) -> list[tuple[int, int, int]]:
        """Row, top and height of each."""
        first, last = self.rowAt(place.top()), self.rowAt(place.bottom())
        if first < 0:
            return []
        rows = range(first, (last if last >= 0 else self.model().rowCount() - 1) + 1)
        return [(row, self.rowViewportPosition(row), self.rowHeight(row)) for row in rows]

    def _columns_in(self, place: QRect) -> list[tuple[int, int, int]]:
        """Column, left and width of each."""
        ends = sorted((self._column_at(place.left()), self._column_at(place.right())))
        columns = range(max(ends[0], 0), ends[1] + 1)
        return [(column, self.columnViewportPosition(column), self.columnWidth(column)) for column in columns]

    def _column_at(self, across: int) -> int:
        """The last one where there is none."""
        column = self.columnAt(across)
        return column if column >= 0 else self.model().columnCount() - 1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._paint_cells(painter, event.rect())
        painter.end()
