"""What of a window's words has too little room: labels, buttons, ticks, what is chosen of lists, heads of tables."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)


def cut_off(window: QWidget) -> list[str]:
    """Each with the room that it has and the room that it needs, in pixels."""
    return [told for widget in _shown(window) for told in _lacking(widget)]


def _shown(window: QWidget) -> Iterator[QWidget]:
    yield from (widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))


def _lacking(widget: QWidget) -> Iterator[str]:
    if type(widget) is QHeaderView:  # those of our own draw their heads themselves
        yield from _lacking_heads(widget)
    elif isinstance(widget, QLabel) and not widget.wordWrap():
        need = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text()).width()
        if need > widget.contentsRect().width():
            yield f"“{widget.text()}” has {widget.contentsRect().width()} of {need}"
    elif isinstance(widget, QAbstractButton) and widget.text() and widget.minimumSizeHint().width() > widget.width():
        yield f"button “{widget.text()}” has {widget.width()} of {widget.minimumSizeHint().width()}"
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, widget).width()
        need = widget.fontMetrics().horizontalAdvance(widget.currentText())
        if need > room:
            yield f"list “{widget.currentText()}” has {room} of {need}"


def _lacking_heads(header: QHeaderView) -> Iterator[str]:
    if header.orientation() is not Qt.Orientation.Horizontal or not header.isVisible():
        return
    half_bold = QFont(header.font())
    half_bold.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(half_bold)
    for at in range(header.count()):
        words = header.model().headerData(at, Qt.Orientation.Horizontal)
        need = metrics.horizontalAdvance(str(words)) if isinstance(words, str) else 0
        if not header.isSectionHidden(at) and header.sectionSize(at) - 8 < need:
            yield f"head “{words}” has {header.sectionSize(at) - 8} of {need}"
