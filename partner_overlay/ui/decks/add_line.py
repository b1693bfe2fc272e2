"""The line under the table: a prompt is typed and added with Enter; many pasted lines become as many prompts."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from partner_overlay.domain.deck_limits import MOST_CHARACTERS
from partner_overlay.overriding import override


class AddLine(QLineEdit):
    added = Signal(str)
    drafted = Signal(str)
    pasted = Signal(str)  # several lines at once
    left = Signal()  # without adding

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Add a prompt: type it and press Enter, or paste a list"))
        self.setAccessibleName(self.tr("Add a prompt"))
        self.setMaxLength(MOST_CHARACTERS)
        self.setMinimumHeight(36)
        self.textEdited.connect(self.drafted)
        self.returnPressed.connect(self._on_enter)

    @Slot()
    def _on_enter(self) -> None:
        words = self.text().strip()
        if words:
            self.added.emit(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        lines = QGuiApplication.clipboard().text().strip()
        if event.matches(QKeySequence.StandardKey.Paste) and "\n" in lines:
            self.pasted.emit(lines)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.drafted.emit(self.text())
