"""The ground that the cells of every table of the history stand on, and words on it: chosen, current, a line below."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.reading_direction import ending
from partner_overlay.ui.text_block import literal

ACROSS = 8  # pixels that stay free to both sides of a cell
AT_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_SELECTED = QStyle.StateFlag.State_Selected
_HAS_FOCUS = QStyle.StateFlag.State_HasFocus


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, colours: HistoryColours) -> None:
    rect: QRect = option.rect
    state: QStyle.StateFlag = option.state
    if state & _SELECTED:
        painter.fillRect(rect, colours.chosen)
        if colours.solid:
            painter.fillRect(rect.adjusted(0, rect.height() - 3, 0, 0), colours.text)
    painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), colours.rule)
    if state & _HAS_FOCUS:
        painter.setPen(QPen(colours.accent, 2))
        painter.drawRect(rect.adjusted(1, 1, -2, -2))


def paint_words(painter: QPainter, option: QStyleOptionViewItem, words: str, colours: HistoryColours) -> None:
    """On one line, with an ellipsis where there is no room."""
    place: QRect = option.rect.adjusted(ACROSS, 0, -ACROSS, 0)
    painter.setPen(colours.text)
    painter.drawText(place, AT_START, shortened(literal(words), QFontMetrics(option.font), place.width()))


def shortened(words: str, metrics: QFontMetrics, room: int) -> str:
    """An ellipsis stands at the end of the word that it cuts short, even if that is read from the other side."""
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    return shown if shown == words else ending(shown)
