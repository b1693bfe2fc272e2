"""A place to scroll that asks for all the room that what lies in it wants, and scrolls only where it gets less."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from partner_overlay.overriding import override


class GrowingPart(QWidget):
    """What lies in it, and says so when it may want another height."""

    grown = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.grown.emit()
        return done


class FittingScroll(QScrollArea):
    def __init__(self, inside: GrowingPart) -> None:
        super().__init__()
        self._inside = inside
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        inside.grown.connect(self._on_grown)

    def height_wanted(self, width: int) -> int:
        """How high all of it is at this width."""
        layout = self._inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return self._inside.sizeHint().height()

    @Slot()
    def _on_grown(self) -> None:
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        width = max(self._inside.sizeHint().width(), self.minimumSizeHint().width(), self.minimumWidth())
        return QSize(width, self.height_wanted(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """All of its width; hardly any of its height."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inside.minimumSizeHint().width() + bar, 80)
