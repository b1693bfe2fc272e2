"""How a count is drawn: a bar, and after it the number in words."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from partner_overlay.overriding import override
from partner_overlay.presentation.trends_view import SaidRow
from partner_overlay.ui.history.drawn_table import CellDelegate
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.letter_scale import letter_scale
from partner_overlay.ui.history.row_ground import ACROSS, AT_START, paint_ground, paint_words
from partner_overlay.ui.history.said_model import SaidColumn, SaidModel
from partner_overlay.ui.text_block import literal

_Index = QModelIndex | QPersistentModelIndex
_BAR = 10  # pixels high


class SaidDelegate(CellDelegate):
    def __init__(self, model: SaidModel, colours: HistoryColours) -> None:
        super().__init__()
        self._model = model
        self._colours = colours

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, row: SaidRow) -> None:
        place: QRect = option.rect.adjusted(ACROSS, 0, -ACROSS, 0)
        metrics = QFontMetrics(option.font)
        words = literal(row.words)
        room = max(0, place.width() - metrics.horizontalAdvance(words) - 12)
        long = max(3.0, room * row.share) if row.times else 0.0
        from_right = option.direction is Qt.LayoutDirection.RightToLeft
        left = place.right() + 1 - long if from_right else place.x()
        high = _BAR * letter_scale(metrics)
        bar = QRectF(left, place.center().y() - high / 2 + 1, long, high)
        if row.times:
            painter.fillRect(bar, self._colours.accent)
        painter.setPen(self._colours.text if row.times else self._colours.secondary)
        gap = round(long) + 8 if row.times else 0
        beside = place.adjusted(0, 0, -gap, 0) if from_right else place.adjusted(gap, 0, 0, 0)
        painter.drawText(beside, AT_START, metrics.elidedText(words, Qt.TextElideMode.ElideRight, beside.width()))

    @override
    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, row: int, column: int) -> None:
        said = self._model.rows[row]
        paint_ground(painter, option, self._colours)
        if column == SaidColumn.SAID:
            self._paint_count(painter, option, said)
        else:
            paint_words(painter, option, said.name, self._colours)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, QFontMetrics(option.font).lineSpacing() + 10)
