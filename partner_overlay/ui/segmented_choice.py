"""One choice of a few, side by side, with a field beside them for any other number."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSpinBox, QWidget


class SegmentedChoice(QWidget):
    """A number of minutes: a button for each usual one, a spin box for the rest."""

    chosen = Signal(int)

    def __init__(self, usual: tuple[int, ...], *, least: int, most: int, unit: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._other = QSpinBox()
        self._other.setRange(least, most)
        self._other.setSuffix(unit)
        self._other.setMinimumHeight(34)
        self._build(usual)
        self._group.idClicked.connect(self._on_button)
        self._other.valueChanged.connect(self._on_other)

    def _build(self, usual: tuple[int, ...]) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for number in usual:
            layout.addWidget(self._button(number, usual))
        layout.addSpacing(10)
        layout.addWidget(self._other)
        layout.addStretch(1)

    def _button(self, number: int, usual: tuple[int, ...]) -> QPushButton:
        button = QPushButton(str(number))
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setMinimumHeight(34)
        button.setProperty("segment", {usual[0]: "first", usual[-1]: "last"}.get(number, "middle"))
        button.setAccessibleName(f"{number}{self._other.suffix()}")
        self._group.addButton(button, number)
        return button

    @property
    def value(self) -> int:
        """The number chosen."""
        return self._other.value()

    @property
    def first(self) -> QWidget:
        """What a label beside it belongs to."""
        return self._other

    def choose(self, number: int) -> None:
        """Show this number, on its button where it has one."""
        self._other.setValue(number)
        self._light(self._other.value())

    def _light(self, number: int) -> None:
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == number)
        self._group.setExclusive(True)

    @Slot(int)
    def _on_button(self, number: int) -> None:
        self._other.setValue(number)

    @Slot(int)
    def _on_other(self, number: int) -> None:
        self._light(number)
        self.chosen.emit(number)
