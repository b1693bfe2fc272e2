"""Menus over a window whose every action has its words, and keys that are heard in the window or in one part of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from partner_overlay.ui.plain_words import menu_words


class ActionMenus(QObject):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(title, self._window)
        menu.setAccessibleName(title.replace("&", ""))
        return menu

    def _add(self, menu: QMenu, words: str, keys: Sequence[str], hearing: QWidget | None = None) -> QAction:
        """`keys` as Qt writes them; the window hears them wherever the keyboard is, unless only `hearing` does."""
        action = QAction(menu_words(words), self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        if hearing is not None:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        menu.addAction(action)
        (hearing or self._window).addAction(action)
        return action
