"""F1: which page of help belongs to a window or a part of one, and the key that asks for it."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_PAGE: Final = "helpPage"


def help_at(part: QWidget, page: str) -> None:
    """From now on F1 in this window, or this part of one, opens this page."""
    part.setProperty(_PAGE, page)


def page_at(part: QWidget | None) -> str:
    """The page of this part, or of the nearest that it belongs to; empty when none has one."""
    while part is not None:
        page = part.property(_PAGE)
        if isinstance(page, str):
            return page
        part = part.parentWidget()
    return ""


class HelpKey(QObject):
    """Hears F1 in one window, wherever the keyboard is in it."""

    wanted = Signal(str)  # the name of a page, or nothing for the contents

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._key = QShortcut(window)
        own = QKeySequence.keyBindings(QKeySequence.StandardKey.HelpContents)  # on macOS another one
        self._key.setKeys(list(dict.fromkeys((QKeySequence("F1"), *own))))
        self._key.activated.connect(self._on_pressed)

    @Slot()
    def _on_pressed(self) -> None:
        part: QWidget | None = self._window.focusWidget()  # none, where nothing in it takes the keyboard
        self.wanted.emit(page_at(self._window if part is None else part))
