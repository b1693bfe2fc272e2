"""A list to choose from that a turning wheel passes over: who scrolls a page changes nothing on the way."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from partner_overlay.overriding import override
from partner_overlay.ui.elided_combo import ElidedCombo


class CalmCombo(ElidedCombo):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on some desktops what is chosen takes the name's place
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMinimumHeight(32)

    @override
    def sizeHint(self) -> QSize:
        """It is as wide as its longest words where it is to be: Qt forgets the arrow that goes with large letters."""
        hint = super().sizeHint()
        if self.sizeAdjustPolicy() is not QComboBox.SizeAdjustPolicy.AdjustToContents:
            return hint
        words = (self.fontMetrics().horizontalAdvance(self.itemText(at)) for at in range(self.count()))
        return hint + QSize(max(0, max(words, default=0) - self._room(hint)), 0)

    def _room(self, size: QSize) -> int:
        """Pixels for words when it is of this size."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(QPoint(), size)
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(control, option, part, self).width()

    @override
    def showPopup(self) -> None:
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
