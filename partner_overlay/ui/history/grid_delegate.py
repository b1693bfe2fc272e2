"""How a cell of the grid is drawn: the coach's dot, and a small triangle where something was said or offered."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from partner_overlay.overriding import override
from partner_overlay.presentation.trends_view import Dot
from partner_overlay.ui.history.dots import paint_dot, paint_said
from partner_overlay.ui.history.drawn_table import CellDelegate
from partner_overlay.ui.history.grid_model import GridModel
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.letter_scale import letter_scale
from partner_overlay.ui.history.row_ground import paint_ground

_Index = QModelIndex | QPersistentModelIndex


class GridDelegate(CellDelegate):
    def __init__(self, model: GridModel, colours: HistoryColours) -> None:
        super().__init__()
        self._model = model
        self._colours = colours

    @override
    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, row: int, column: int) -> None:
        if self._model.rows[row].heading:
            painter.fillRect(option.rect, self._colours.head)
            return
        paint_ground(painter, option, self._colours)
        session = self._model.column_at(column)
        if session is None:
            return
        dot, said = session.dots[row], session.said[row]
        if dot is Dot.NONE and not said:
            return
        place = QRectF(option.rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = letter_scale(QFontMetrics(option.font))
        radius = min(place.width(), place.height()) / 2 - 7
        paint_dot(painter, place.center(), min(radius, 7 * scale), dot, self._colours)
        if said:
            from_right = option.direction is Qt.LayoutDirection.RightToLeft
            paint_said(painter, place, self._colours, scale, from_right=from_right)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(28, 26)
