"""A line that unfolds what is rarely wanted."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from partner_overlay.ui.plain_words import menu_words


class Disclosure(QWidget):
    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.button = QPushButton()
        self.button.setProperty("line", True)
        self.button.setCheckable(True)
        self.button.setMinimumHeight(30)
        self.button.setAccessibleName(title)
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(2)
        layout.addWidget(self.button)
        layout.addWidget(self._inside)
        self._inside.hide()
        self._say()
        self.button.toggled.connect(self._on_toggled)

    @property
    def is_open(self) -> bool:
        return self.button.isChecked()

    def add(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)

    def open(self) -> None:
        self.button.setChecked(True)

    def _say(self) -> None:
        folded = "◂" if self.isRightToLeft() else "▸"
        sign = "▾" if self.is_open else folded
        self.button.setText(menu_words(f"{sign} {self._title}"))
        state = self.tr("unfolded") if self.is_open else self.tr("folded away")
        self.button.setAccessibleDescription(state)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:  # noqa: FBT001  as the signal gives it
        self._inside.setVisible(on)
        self._say()
