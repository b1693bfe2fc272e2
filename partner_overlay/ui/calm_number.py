"""A number in a field with arrows: a turning wheel passes over it, and both sides of it have air."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox

from partner_overlay.overriding import override

_BESIDE = 8  # pixels that stay free to both sides of a number


class CalmNumber(QSpinBox):
    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_BESIDE, 0, _BESIDE, 0)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * _BESIDE, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
