"""How a cell of the table of prompts is drawn: its words, a finding under them, and the row's ground."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from partner_overlay.overriding import override
from partner_overlay.presentation.decks_view import PromptRow
from partner_overlay.ui.decks.columns import ROW_ROLE, TableColumn, cell_words
from partner_overlay.ui.reading_direction import facing
from partner_overlay.ui.table_colours import TableColours
from partner_overlay.ui.text_block import literal

_Index = QModelIndex | QPersistentModelIndex
_ACROSS = 8  # pixels of padding at each side
_WARNING = "\u26a0 "


class CellDelegate(QStyledItemDelegate):
    """Draws words on one or two lines; rows that never come are drawn struck through."""

    def __init__(self, colours: TableColours) -> None:
        super().__init__()
        self._colours = colours

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The row's ground, the fine line under it, and the frame of the current cell."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.fillRect(rect, self._colours.ground)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._colours.chosen)
        if state & QStyle.StateFlag.State_Selected and self._colours.solid:
            painter.fillRect(rect.adjusted(0, rect.height() - 3, 0, 0), self._colours.text)
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), self._colours.rule)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._colours.accent, 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: PromptRow, column: TableColumn) -> None:
        rect: QRect = option.rect
        font = option.font
        font.setStrikeOut(row.never)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        inner = rect.adjusted(_ACROSS, 4, -_ACROSS, -4)
        words = literal(cell_words(row, column))
        finding = literal(row.findings[0]) if column is TableColumn.TEXT and row.findings else ""
        painter.setPen(self._text_colour(row, column))
        lines = _two_lines(words, metrics, inner.width(), 1 if finding else 2)
        top = inner.y() + (inner.height() - metrics.lineSpacing() * (len(lines) + bool(finding))) // 2
        for line in (facing(each, option.direction) for each in lines):
            place = QRect(inner.x(), top, inner.width(), metrics.lineSpacing())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, line)
            top += metrics.lineSpacing()
        if finding:
            place = QRect(inner.x(), top, inner.width(), metrics.lineSpacing())
            self._paint_finding(painter, place, finding, option.direction)

    def _text_colour(self, row: PromptRow, column: TableColumn) -> object:
        if not row.enabled or column not in {TableColumn.TEXT, TableColumn.GLANCE}:
            return self._colours.secondary
        return self._colours.text

    def _paint_finding(self, painter: QPainter, place: QRect, finding: str, direction: Qt.LayoutDirection) -> None:
        font = painter.font()
        font.setStrikeOut(False)
        painter.setFont(font)
        painter.setPen(self._colours.finding)
        shown = QFontMetrics(font).elidedText(_WARNING + finding, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, facing(shown, direction))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        self.paint_ground(painter, option)
        row = index.data(ROW_ROLE)
        if isinstance(row, PromptRow):
            self.paint_words(painter, option, row, TableColumn(index.column()))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, row_height(QFontMetrics(option.font)))


def row_height(metrics: QFontMetrics) -> int:
    """Room for two lines: all rows are of one height, so that 20,000 of them cost no more than one."""
    return 2 * metrics.lineSpacing() + 12


def _two_lines(words: str, metrics: QFontMetrics, width: int, most: int) -> list[str]:
    """The words on one line, or broken once between words; the last line ends with an ellipsis where they don't fit."""
    if most == 1 or metrics.horizontalAdvance(words[:300]) <= width:
        return [metrics.elidedText(words[:300], Qt.TextElideMode.ElideRight, width)]
    first = ""
    for word in words[:300].split(" "):
        longer = f"{first} {word}" if first else word
        if first and metrics.horizontalAdvance(longer) > width:
            break
        first = longer
    rest = words[len(first) :].lstrip()
    whole = " " in first  # then it fits, if only by the fraction of a pixel that Qt takes for too much
    shown = [first if whole else metrics.elidedText(first, Qt.TextElideMode.ElideRight, width)]
    return [*shown, metrics.elidedText(rest[:300], Qt.TextElideMode.ElideRight, width)] if rest else shown
