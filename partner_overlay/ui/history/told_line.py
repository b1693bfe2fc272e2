"""A sentence with something beside it: the count of sessions, or buttons. Where there is no room, it stands above."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from partner_overlay.overriding import override
from partner_overlay.ui.plain_label import PlainLabel

_LEAST = 36  # characters on a line: narrower, it would stand in a column of single words


class ToldLine(PlainLabel):
    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @override
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(_LEAST * self.fontMetrics().averageCharWidth(), 0))
