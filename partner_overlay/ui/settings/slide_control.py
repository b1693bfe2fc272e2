"""A setting that is pulled along a line, with its number beside it; a turning wheel passes over it."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.settings_view import Control, Number
from partner_overlay.ui.plain_label import PlainLabel
from partner_overlay.ui.window_dress import air

_LETTERS = 10  # that the line is as wide as, each as high as wide
_LEAST = 120  # pixels of it
_LOWEST = 32  # pixels
_PAGE = 5


class SlideControl(QWidget):
    """What is pulled counts when it is let go; a key counts at once."""

    chosen = Signal(str)

    def __init__(self, name: str, line: str, number: Number) -> None:
        super().__init__()
        self._unit = number.unit
        self.slider = _CalmSlider(Qt.Orientation.Horizontal)
        self._number = PlainLabel()
        self._number.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        self._build(name, line, number)
        self.slider.valueChanged.connect(self._on_changed)
        self.slider.sliderMoved.connect(self._show_number)

    def _build(self, name: str, line: str, number: Number) -> None:
        self.slider.setAccessibleName(name)
        self.slider.setAccessibleDescription(line)
        self.slider.setRange(number.least, number.most)
        self.slider.setPageStep(_PAGE)
        self.slider.setTracking(False)
        self.slider.setValue(number.value)
        self.slider.setMinimumWidth(_LEAST)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.slider)
        layout.addWidget(self._number)
        self.fit_to_text()
        self._show_number(number.value)

    def fit_to_text(self) -> None:
        """The number may be longer, and nothing moves for it; the line goes with the letters, and so does its knob."""
        metrics = self._number.fontMetrics()
        self._number.setMinimumWidth(metrics.horizontalAdvance(f"100{self._unit}"))
        self.slider.setMinimumHeight(max(_LOWEST, metrics.height() + 2 * air()))
        self.slider.updateGeometry()

    def show_control(self, control: Control) -> None:
        if isinstance(control, Number) and not self.slider.isSliderDown():
            self.slider.blockSignals(True)
            self.slider.setRange(control.least, control.most)
            self.slider.setValue(control.value)
            self.slider.blockSignals(False)
            self._show_number(control.value)

    @Slot(int)
    def _show_number(self, value: int) -> None:
        self._number.setText(f"{value}{self._unit}")

    @Slot(int)
    def _on_changed(self, value: int) -> None:
        self._show_number(value)
        self.chosen.emit(str(value))


class _CalmSlider(QSlider):
    @override
    def sizeHint(self) -> QSize:
        return QSize(_LETTERS * self.fontMetrics().height(), super().sizeHint().height())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
