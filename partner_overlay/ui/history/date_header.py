"""The days over the grid: day, month, and the year where it is another one than beside it, in short lines."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter

from partner_overlay.overriding import override
from partner_overlay.presentation.trends_view import GridColumn
from partner_overlay.ui.history.drawn_header import DrawnHeader
from partner_overlay.ui.history.grid_model import GridModel
from partner_overlay.ui.history.history_colours import HistoryColours

_CENTRED = Qt.AlignmentFlag.AlignCenter
_LINES = 3


class DateHeader(DrawnHeader):
    def __init__(self, model: GridModel, colours: HistoryColours) -> None:
        super().__init__(Qt.Orientation.Horizontal, lambda: colours.head)
        self._sessions = model
        self._colours = colours

    def _year(self, column: GridColumn, section: int) -> str:
        before = self._sessions.column_at(section - 1) if section else None
        return column.year if before is None or before.year != column.year else ""

    @override
    def draw_section(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), self._colours.rule)
        column = self._sessions.column_at(section)
        if column is None:
            return
        line = self.fontMetrics().lineSpacing()
        lines = (self._year(column, section), column.month, column.day)
        pens = (self._colours.secondary, self._colours.secondary, self._colours.text)
        for number, (words, pen) in enumerate(zip(lines, pens, strict=True)):
            painter.setPen(pen)
            painter.drawText(QRect(rect.x(), rect.y() + 3 + number * line, rect.width(), line), _CENTRED, words)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.defaultSectionSize(), _LINES * self.fontMetrics().lineSpacing() + 7)
