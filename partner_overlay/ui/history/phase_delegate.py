"""How a session's time is drawn: its day, and beside it the bar of its phases with the same in words under it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from partner_overlay.overriding import override
from partner_overlay.presentation.trends_view import PhaseRow
from partner_overlay.ui.history.drawn_table import CellDelegate
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.phase_bar import BAR, paint_bar
from partner_overlay.ui.history.phase_model import PhaseColumn, PhaseModel
from partner_overlay.ui.history.row_ground import ACROSS, AT_START, paint_ground, paint_words
from partner_overlay.ui.text_block import literal

_Index = QModelIndex | QPersistentModelIndex
_ABOVE = 11  # pixels over the bar, for the ticks


class PhaseDelegate(CellDelegate):
    def __init__(self, model: PhaseModel, colours: HistoryColours) -> None:
        super().__init__()
        self._model = model
        self._colours = colours

    def _paint_time(self, painter: QPainter, option: QStyleOptionViewItem, row: PhaseRow) -> None:
        place: QRect = option.rect.adjusted(ACROSS, 0, -ACROSS, 0)
        metrics = QFontMetrics(option.font)
        bar = QRectF(place.x(), place.y() + _ABOVE, place.width(), BAR)
        from_right = option.direction is Qt.LayoutDirection.RightToLeft
        paint_bar(painter, bar, row, self._model.width, self._colours, from_right=from_right)
        under = QRect(place.x(), place.y() + _ABOVE + BAR + 4, place.width(), metrics.lineSpacing())
        painter.setPen(self._colours.secondary)
        words = metrics.elidedText(literal(row.words), Qt.TextElideMode.ElideRight, under.width())
        painter.drawText(under, AT_START, words)

    @override
    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, row: int, column: int) -> None:
        times = self._model.row_at(row)
        paint_ground(painter, option, self._colours)
        if times is not None and column == PhaseColumn.PHASES:
            self._paint_time(painter, option, times)
        elif times is not None:
            paint_words(painter, option, times.label, self._colours)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, phase_row_height(QFontMetrics(option.font)))


def phase_row_height(metrics: QFontMetrics) -> int:
    return _ABOVE + BAR + 4 + metrics.lineSpacing() + 7
