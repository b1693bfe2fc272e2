"""Words that stand on one line where there is room, and on more where there is none."""

from PySide6.QtCore import QSize

from partner_overlay.overriding import override
from partner_overlay.ui.plain_label import PlainLabel


class WholeLine(PlainLabel):
    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setProperty("quiet", True)

    @override
    def sizeHint(self) -> QSize:
        """Qt would have words that may wrap as wide as they are high."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))
