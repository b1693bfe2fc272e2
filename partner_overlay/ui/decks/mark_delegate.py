"""The two marks of a row: on or off, and the star. Each differs in shape as well as in colour."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionViewItem

from partner_overlay.overriding import override
from partner_overlay.presentation.decks_view import PromptRow
from partner_overlay.ui.decks.cell_delegate import CellDelegate
from partner_overlay.ui.decks.columns import ROW_ROLE, TableColumn

_Index = QModelIndex | QPersistentModelIndex
_BOX = 16  # pixels
_TICK = ((0.225, 0.5125), (0.425, 0.7125), (0.775, 0.3))  # parts of the box
_STAR = "\u2605"
_NO_STAR = "\u2606"


class MarkDelegate(CellDelegate):
    def _paint_box(self, painter: QPainter, middle: QPointF, *, on: bool) -> None:
        side = max(_BOX, painter.fontMetrics().ascent())  # as large as the letters beside it
        box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colours.accent if on else self._colours.secondary, 1.4))
        painter.setBrush(self._colours.accent if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if on:
            painter.setPen(QPen(self._colours.on_accent, side / 8))
            tick = [box.topLeft() + QPointF(*at) * side for at in _TICK]
            painter.drawPolyline(QPolygonF(tick))

    def _paint_star(self, painter: QPainter, option: QStyleOptionViewItem, *, starred: bool) -> None:
        font = option.font
        font.setPointSizeF(font.pointSizeF() * 1.25)
        painter.setFont(font)
        painter.setPen(self._colours.finding if starred else self._colours.secondary)
        mark = _STAR if starred else _NO_STAR
        painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, mark)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setFont(option.font)
        self.paint_ground(painter, option)
        row = index.data(ROW_ROLE)
        if isinstance(row, PromptRow) and index.column() == TableColumn.STAR:
            self._paint_star(painter, option, starred=row.starred)
        elif isinstance(row, PromptRow):
            self._paint_box(painter, QRectF(option.rect).center(), on=row.enabled)
        painter.restore()
