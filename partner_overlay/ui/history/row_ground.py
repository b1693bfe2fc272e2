"""The ground that the cells of every table of the history stand on: chosen, current, and the line under a row."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from partner_overlay.ui.history.history_colours import HistoryColours

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
