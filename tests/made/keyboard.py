"""The keyboard, pressed wherever it is in the windows of the program."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    def focus(self) -> QWidget:
        """What has it."""
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def name(self) -> str:
        """What a screen reader says of what has it."""
        return self.focus().accessibleName()

    def press(self, *keys: Qt.Key, mod: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.focus(), key, mod)
            QApplication.processEvents()

    def type(self, words: str) -> None:
        QTest.keyClicks(self.focus(), words)
        QApplication.processEvents()
