"""What stands in a window. Where the window has no room for all of it, large letters above all, it scrolls."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from partner_overlay.overriding import override

_LEAST = QSize(240, 160)  # pixels


class Roomy(QScrollArea):
    """Tab passes it over, and brings whatever it leads to into sight."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._content = content
        self.setWidget(content)

    @override
    def minimumSizeHint(self) -> QSize:
        """With room for a bar to scroll by."""
        least = self._content.minimumSizeHint() + QSize(self.verticalScrollBar().sizeHint().width(), 0)
        return least.boundedTo(_LEAST)

    @override
    def sizeHint(self) -> QSize:
        """As much as it holds, so that it scrolls only where there is no room."""
        content = self._content
        width = content.sizeHint().width()
        height = content.heightForWidth(width) if content.hasHeightForWidth() else content.sizeHint().height()
        return QSize(width + self.verticalScrollBar().sizeHint().width(), height)


def roomy_in(window: QWidget) -> QWidget:
    """The widget that holds all of this window from now on."""
    content = QWidget()
    whole = QVBoxLayout(window)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(Roomy(content))
    return content
