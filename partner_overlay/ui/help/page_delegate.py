"""How a page stands in the list: its title, and under it the line in which the words were found."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from partner_overlay.overriding import override
from partner_overlay.presentation.help_view import HelpEntry
from partner_overlay.ui.table_colours import TableColours
from partner_overlay.ui.text_block import literal, reads_from_right

ENTRY_ROLE = Qt.ItemDataRole.UserRole
_ACROSS, _DOWN = 11, 6  # pixels around the words
_HIGHEST = 10_000
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
_Index = QModelIndex | QPersistentModelIndex


class PageDelegate(QStyledItemDelegate):
    """The words of both wrap, in lists of every width."""

    def __init__(self, colours: TableColours) -> None:
        super().__init__()
        self._colours = colours

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRectF(option.rect).adjusted(2, 1, -2, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colours.chosen)
            painter.drawRoundedRect(rect, 7, 7)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._colours.accent, 3 if self._colours.solid else 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        elif chosen and self._colours.solid:  # where no ground may tell it
            painter.setPen(QPen(self._colours.secondary, 1))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        self._paint_ground(painter, option)
        entry = index.data(ENTRY_ROLE)
        if isinstance(entry, HelpEntry):
            rect: QRect = option.rect.adjusted(_ACROSS, _DOWN, -_ACROSS, -_DOWN)
            title, line = _rooms(entry, option.font, rect.width())
            side = _RIGHT if option.direction is Qt.LayoutDirection.RightToLeft else _LEFT
            painter.setFont(_title_font(option.font, found=bool(entry.line)))
            _draw(painter, title.translated(rect.topLeft()), entry.title, side, self._colours.text)
            painter.setFont(option.font)
            _draw(painter, line.translated(rect.topLeft()), entry.line, side, self._colours.secondary)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry = index.data(ENTRY_ROLE)
        view = option.widget
        if not isinstance(entry, HelpEntry) or not isinstance(view, QAbstractItemView):
            return super().sizeHint(option, index)
        width = view.viewport().width()
        title, line = _rooms(entry, option.font, max(40, width - 2 * _ACROSS))
        return QSize(width, title.height() + line.height() + 2 * _DOWN)


def _draw(painter: QPainter, room: QRect, words: str, side: Qt.AlignmentFlag, colour: QColor) -> None:
    """At the side of the list, but in the words' own direction: help may be in another language than its window."""
    from_right = reads_from_right(words)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    painter.setPen(colour)
    painter.drawText(room, side | _WRAPPED, literal(words))


def _title_font(font: QFont, *, found: bool) -> QFont:
    title = QFont(font)
    if found:
        title.setWeight(QFont.Weight.DemiBold)
    return title


def _rooms(entry: HelpEntry, font: QFont, width: int) -> tuple[QRect, QRect]:
    """Where title and line stand, from the corner of both on."""
    title = _room(entry.title, _title_font(font, found=bool(entry.line)), width)
    line = _room(entry.line, font, width) if entry.line else QRect()
    return QRect(0, 0, width, title.height()), QRect(0, title.height(), width, line.height())


def _room(words: str, font: QFont, width: int) -> QRect:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, _HIGHEST), _WRAPPED.value, literal(words))
