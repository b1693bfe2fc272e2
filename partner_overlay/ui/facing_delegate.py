"""Cells of a table whose words keep the order in which they are read, whichever side the window is read from."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from partner_overlay.overriding import override
from partner_overlay.ui.reading_direction import facing


class FacingDelegate(QStyledItemDelegate):
    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        super().initStyleOption(option, index)
        option.text = facing(option.text, option.direction)
