"""How one deck is drawn in the list: its title and count, a quiet line, and a mark when there is something to see."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from partner_overlay.overriding import override
from partner_overlay.presentation.decks_view import DeckEntry
from partner_overlay.ui.reading_direction import facing
from partner_overlay.ui.table_colours import TableColours
from partner_overlay.ui.text_block import literal

ENTRY_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_PADDING = 9

_RING = 4  # pixels, round a chosen deck that has a frame without the keyboard too


class DeckDelegate(QStyledItemDelegate):
    def __init__(self, colours: TableColours) -> None:
        super().__init__()
        self._colours = colours

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRectF(option.rect).adjusted(2, 1, -2, -1)
        state = option.state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(self._colours.chosen)
            painter.drawRoundedRect(rect, 7, 7)
        framed = self._colours.solid and state & QStyle.StateFlag.State_Selected
        focused = state & QStyle.StateFlag.State_HasFocus
        if focused or framed:
            width = _RING if focused and self._colours.solid else 2
            inner = width / 2
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colours.accent, width))
            painter.drawRoundedRect(rect.adjusted(inner, inner, -inner, -inner), 6, 6)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: DeckEntry) -> None:
        rect: QRect = option.rect.adjusted(_PADDING + 2, 6, -_PADDING - 2, -6)
        font: QFont = option.font
        metrics = QFontMetrics(font)
        line = metrics.lineSpacing()
        counted = QRect(rect.x(), rect.y(), rect.width(), line)
        painter.setFont(font)
        painter.setPen(self._colours.secondary)
        painter.drawText(counted, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, entry.count)
        room = rect.width() - metrics.horizontalAdvance(entry.count) - 8
        painter.setPen(self._colours.text)
        title = metrics.elidedText(literal(entry.title), Qt.TextElideMode.ElideRight, room)
        shown = facing(title, option.direction)
        painter.drawText(counted, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        self._paint_quiet(painter, QRect(rect.x(), rect.y() + line, rect.width(), line), font, entry)

    def _paint_quiet(self, painter: QPainter, place: QRect, font: QFont, entry: DeckEntry) -> None:
        metrics = QFontMetrics(font)
        marks = f"\u26a0 {entry.findings}" if entry.findings else ""
        painter.setPen(self._colours.finding)
        painter.drawText(place, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, marks)
        room = place.width() - (metrics.horizontalAdvance(marks) + 8 if marks else 0)
        painter.setPen(self._colours.secondary)
        origin = metrics.elidedText(entry.origin_words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, origin)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        self._paint_ground(painter, option)
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, DeckEntry):
            self._paint_entry(painter, option, entry)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, 2 * QFontMetrics(option.font).lineSpacing() + 14)
