"""Words that stand on one line where there is room, and on more where there is none."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel

from partner_overlay.overriding import override


class WholeLine(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("quiet", True)

    @override
    def sizeHint(self) -> QSize:
        """Qt would have words that may wrap as wide as they are high."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))
