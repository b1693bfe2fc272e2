"""A list to filter by: as wide as the words for everything, and wider when something longer has been chosen."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from partner_overlay.overriding import override
from partner_overlay.ui.elided_combo import ElidedCombo
from partner_overlay.ui.plain_words import hint, name_list

_WIDEST = 22  # characters of what is chosen; more is elided
_BESIDE = 6  # pixels between the words and the arrow


class FilterList(ElidedCombo):
    def __init__(self, name: str) -> None:
        super().__init__()
        name_list(self, name)
        hint(self, name)
        self.setMinimumHeight(34)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.currentIndexChanged.connect(self._on_chosen)

    @Slot()
    def _on_chosen(self) -> None:
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        """Qt would reckon with so many letters as wide as an X, in whatever script the words are."""
        metrics = self.fontMetrics()
        chosen = min(metrics.horizontalAdvance(self.currentText()), _WIDEST * metrics.averageCharWidth())
        return self._around(max(metrics.horizontalAdvance(self.itemText(0)), chosen))

    @override
    def minimumSizeHint(self) -> QSize:
        return self._around(self.fontMetrics().horizontalAdvance(self.itemText(0)))

    def _around(self, words: int) -> QSize:
        """The size of the list when its words are so wide."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        inside = QSize(words + _BESIDE, self.fontMetrics().height() + 2)
        return self.style().sizeFromContents(QStyle.ContentsType.CT_ComboBox, option, inside, self)
