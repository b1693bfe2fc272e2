"""How a session is drawn in the list: its words, and a shape before them that says whether it has been reviewed."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from partner_overlay.overriding import override
from partner_overlay.presentation.history_view import ReviewMark, SessionRow
from partner_overlay.ui.history.drawn_table import CellDelegate
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.row_ground import paint_ground
from partner_overlay.ui.history.session_model import SessionColumn, SessionModel, shown
from partner_overlay.ui.reading_direction import facing
from partner_overlay.ui.text_block import literal

_Index = QModelIndex | QPersistentModelIndex
_ACROSS = 8  # pixels of padding at each side
_WAITING = "\u2026"
_AT_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class SessionDelegate(CellDelegate):
    def __init__(self, model: SessionModel, colours: HistoryColours) -> None:
        super().__init__()
        self._model = model
        self._colours = colours

    def _paint_words(self, painter: QPainter, place: QRect, words: str) -> None:
        painter.drawText(place, _AT_START, facing(words, painter.layoutDirection()))

    def _paint_mark(self, painter: QPainter, place: QRect, mark: ReviewMark, size: int, *, from_right: bool) -> None:
        """A ring with a tick for what has been reviewed, an empty one for what has not."""
        if mark is ReviewMark.NONE:
            return
        left = place.right() - size if from_right else place.x()
        middle = QPointF(left + size / 2, place.center().y() + 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        reviewed = mark is ReviewMark.REVIEWED
        painter.setPen(QPen(self._colours.accent if reviewed else self._colours.shape, 1.6))
        painter.setBrush(self._colours.accent if reviewed else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, size / 2 - 1, size / 2 - 1)
        if reviewed:
            painter.setPen(QPen(self._colours.ground, 1.8))
            at = [middle + QPointF(*shift) * (size / 14) for shift in ((-3, 0.2), (-0.8, 2.6), (3.2, -2.4))]
            painter.drawPolyline(at)

    def _paint_known(
        self, painter: QPainter, option: QStyleOptionViewItem, row: SessionRow, column: SessionColumn
    ) -> None:
        metrics = QFontMetrics(option.font)
        place: QRect = option.rect.adjusted(_ACROSS, 0, -_ACROSS, 0)
        if column is SessionColumn.REVIEW:
            size = min(metrics.height() - 2, place.height() - 6)
            from_right = option.direction is Qt.LayoutDirection.RightToLeft
            self._paint_mark(painter, place, row.mark, size, from_right=from_right)
            room = 0 if row.mark is ReviewMark.NONE else size + 6
            place = place.adjusted(0, 0, -room, 0) if from_right else place.adjusted(room, 0, 0, 0)
        bold = column in {SessionColumn.DATE, SessionColumn.CLIENT}
        painter.setPen(self._colours.text if bold else self._colours.secondary)
        self._paint_words(painter, place, fitting(row, column, metrics, place.width()))

    @override
    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, row: int, column: int) -> None:
        paint_ground(painter, option, self._colours)
        known = self._model.row_at(row)
        if known is not None:
            self._paint_known(painter, option, known, SessionColumn(column))
        elif column == SessionColumn.DATE:
            painter.setPen(self._colours.secondary)
            painter.drawText(option.rect.adjusted(_ACROSS, 0, -_ACROSS, 0), _AT_START, _WAITING)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(80, row_height(QFontMetrics(option.font)))


def fitting(row: SessionRow, column: SessionColumn, metrics: QFontMetrics, room: int) -> str:
    """The words of a cell, short enough; of a type the name is cut short, and what sets the session apart stays."""
    whole = literal(shown(row, column))
    if column is SessionColumn.TYPE and row.apart and metrics.horizontalAdvance(whole) > room:
        bare = literal(shown(replace(row, type_name=_WAITING), column))
        name = metrics.elidedText(
            literal(row.type_name), Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(bare)
        )
        whole = literal(shown(replace(row, type_name=name), column))
    return metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room)


def row_height(metrics: QFontMetrics) -> int:
    """All rows are of one height, so that 10,000 of them cost no more than one."""
    return metrics.lineSpacing() + 14
