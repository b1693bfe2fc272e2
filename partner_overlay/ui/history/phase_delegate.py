"""How a session's time is drawn: its day, and beside it the bar of its phases with the same in words under it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from partner_overlay.overriding import override
from partner_overlay.presentation.trends_view import PhaseRow
from partner_overlay.ui.history.drawn_table import CellDelegate
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.letter_scale import letter_scale
from partner_overlay.ui.history.phase_bar import BAR, OVER, paint_bar
from partner_overlay.ui.history.phase_model import PhaseColumn, PhaseModel
from partner_overlay.ui.history.row_ground import ACROSS, paint_ground, paint_words
from partner_overlay.ui.text_block import literal

_Index = QModelIndex | QPersistentModelIndex
_ABOVE = 11  # pixels over the bar, for the ticks, beside letters as they usually come
_BELOW = 7  # pixels under the words
_MOST_LINES = 4  # of words under a bar
_WRAPPED = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class PhaseDelegate(CellDelegate):
    def __init__(self, model: PhaseModel, colours: HistoryColours) -> None:
        super().__init__()
        self._model = model
        self._colours = colours

    def _paint_time(self, painter: QPainter, option: QStyleOptionViewItem, row: PhaseRow) -> None:
        place: QRect = option.rect.adjusted(ACROSS, 0, -ACROSS, 0)
        metrics = QFontMetrics(option.font)
        scale = letter_scale(metrics)
        bar = QRectF(place.x(), place.y() + _ABOVE * scale, place.width(), BAR * scale)
        from_right = option.direction is Qt.LayoutDirection.RightToLeft
        paint_bar(painter, bar, row, self._model.width, self._colours, from_right=from_right)
        under = place.adjusted(0, _over_words(metrics), 0, -_BELOW)
        painter.setPen(self._colours.secondary)
        painter.drawText(under, _WRAPPED, literal(row.words))

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
        return QSize(120, phase_row_height(QFontMetrics(option.font), option.rect.width(), self._model.longest_words))


def phase_row_height(metrics: QFontMetrics, width: int, words: str) -> int:
    """High enough for the bar and these words under it, in a column that is so wide."""
    room = QRect(0, 0, max(width - 2 * ACROSS, 1), _MOST_LINES * metrics.lineSpacing())
    lines = metrics.boundingRect(room, _WRAPPED, words).height() // metrics.lineSpacing()
    return _over_words(metrics) + min(max(1, lines), _MOST_LINES) * metrics.lineSpacing() + _BELOW


def _over_words(metrics: QFontMetrics) -> int:
    """The end of a plan reaches below its bar, and no words stand on it."""
    return round((_ABOVE + BAR + OVER) * letter_scale(metrics)) + 1
