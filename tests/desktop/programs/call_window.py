"""The call that a coach is in: a full-screen window that says every key it gets and every change of its focus.

Says `window ID`, `key TEXT`, `activate`, `deactivate`, `focus-in`, `focus-out`, `click`.
"""

import sys

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from typing_extensions import override

from tests.desktop.programs.telling import say

_WORDS = {
    QEvent.Type.WindowActivate: "activate",
    QEvent.Type.WindowDeactivate: "deactivate",
    QEvent.Type.FocusIn: "focus-in",
    QEvent.Type.FocusOut: "focus-out",
}


class CallWindow(QPlainTextEdit):
    @override
    def event(self, e: QEvent) -> bool:
        if word := _WORDS.get(e.type()):
            say(word)
        return super().event(e)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.text():
            say(f"key {e.text()}")
        super().keyPressEvent(e)

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        say("click")
        super().mousePressEvent(e)


application = QApplication(sys.argv)
window = CallWindow()
window.setStyleSheet("background: #204020; border: none")
window.showFullScreen()
say(f"window {int(window.winId())}")
sys.exit(application.exec())
