"""One choice of a few, side by side, with a field beside them for any other number."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from partner_overlay.overriding import override
from partner_overlay.ui.calm_number import CalmNumber
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.joined_buttons import JoinedButtons

_HEIGHT = 34  # pixels


class SegmentedChoice(Flow):
    """A number: a button for each usual one, a spin box for the rest. A turning wheel passes over it."""

    chosen = Signal(int)

    def __init__(self, usual: tuple[int, ...], *, least: int, most: int, unit: str) -> None:
        super().__init__(across=10)
        self._group = QButtonGroup(self)
        self._other = CalmNumber()
        self._other.setRange(least, most)
        self._other.setSuffix(unit)
        self._other.setMinimumHeight(_HEIGHT)
        self._buttons = _Row()
        self._buttons.add(*(self._button(number) for number in usual))
        self.add(self._buttons, self._other)
        self._group.idToggled.connect(self._on_button)  # a screen reader gives no click
        self._other.valueChanged.connect(self._on_other)

    def _button(self, number: int) -> QPushButton:
        button = QPushButton(str(number))
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setMinimumHeight(_HEIGHT)
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

    @Slot(int, bool)
    def _on_button(self, number: int, on: bool) -> None:  # noqa: FBT001  as the signal gives it
        if on:
            self._other.setValue(number)

    @Slot(int)
    def _on_other(self, number: int) -> None:
        self._light(number)
        self.chosen.emit(number)


class _Row(JoinedButtons):
    """On one line it is as high as what stands beside it."""

    @override
    def _place(self) -> None:
        super()._place()
        if self.heightForWidth(self.width()) < self.height() and len({part.y() for part in self._parts}) == 1:
            for part in self._parts:
                part.resize(part.width(), self.height())
