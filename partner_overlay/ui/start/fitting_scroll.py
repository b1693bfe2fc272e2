"""A place to scroll that asks for all the room that what lies in it wants, and scrolls only where it gets less."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from partner_overlay.overriding import override
from partner_overlay.ui.opening import within_screen


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
    """`least_width` is in pixels; `beside` stands on the same line and takes its part of the screen."""

    def __init__(self, inside: GrowingPart, least_width: int = 0, beside: QWidget | None = None) -> None:
        super().__init__()
        self._beside = beside
        self._inside = inside
        self._least_width = least_width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        inside.grown.connect(self._on_grown)

    def fit_to_text(self) -> None:
        """With a bar where what lies in it is too high now: of a hidden window Qt tells only later."""
        for _ in ("its own size", "a bar", "the width beside the bar"):
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

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
        """With room for a bar to scroll by: parts that it took some of would wrap, and then need it to be there."""
        width = max(self._inside.sizeHint().width() + self._bar, self.minimumSizeHint().width())
        return QSize(width, self.height_wanted(width))

    @override
    def minimumSizeHint(self) -> QSize:
        """All of its width, if the screen has it; hardly any of its height."""
        width = max(self._inside.minimumSizeHint().width() + self._bar, self._least_width)
        taken = 0 if self._beside is None else self._beside.minimumSizeHint().width()
        return within_screen(self, QSize(width + taken, 80)) - QSize(taken, 0)

    @property
    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()
