"""A box to tick whose tick is drawn: a style sheet for its frame would leave it a mere patch of colour."""

from PySide6.QtCore import QPointF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from partner_overlay.overriding import override

_TICK = ((0.22, 0.52), (0.42, 0.72), (0.78, 0.3))  # parts of the box


class TickBox(QCheckBox):
    """Qt's own `clicked` says nothing of a screen reader's hand."""

    ticked = Signal(bool)  # by hand, whichever it is

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self._shows = False
        self.toggled.connect(self._on_toggled)

    @override
    def setChecked(self, arg__1: bool, /) -> None:  # noqa: FBT001  as Qt has it
        """Show it so; nobody has ticked it."""
        self._shows = True
        super().setChecked(arg__1)
        self._shows = False

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001  as the signal gives it
        if not self._shows:
            self.ticked.emit(on)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlightedText().color(), max(1.8, box.width() / 7)))
        painter.drawPolyline(
            QPolygonF([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in _TICK])
        )
        painter.end()
