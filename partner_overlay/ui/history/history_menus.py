"""The menus of the history: every action with its keys, made from the list of what can be asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from partner_overlay.presentation.history_requests import (
    HistoryAction,
    HistoryAsk,
    history_actions,
    session_actions,
)
from partner_overlay.presentation.translation import Translate
from partner_overlay.ui.action_menus import ActionMenus

_ABOUT_CHOSEN = (HistoryAsk.OPEN, HistoryAsk.EXPORT, HistoryAsk.SUPERVISION_PAGE, HistoryAsk.DELETE)


class HistoryMenus(ActionMenus):
    """`table` hears the keys of actions about chosen sessions; the window hears all others."""

    asked = Signal(object)  # a HistoryAsk

    def __init__(self, window: QWidget, table: QWidget, bar: QMenuBar, translate: Translate) -> None:
        super().__init__(window)
        self._table = table
        self._actions: dict[HistoryAsk, QAction] = {}
        self.sessions = self._menu(self.tr("&Session"))
        self.history = self._menu(self.tr("&History"))
        self._add_all(self.history, history_actions(translate))
        self._add_all(self.sessions, session_actions(translate))
        self.history.insertSeparator(self._actions[HistoryAsk.EXPORT_ALL])
        self.history.insertSeparator(self._actions[HistoryAsk.LOOK_AGAIN])
        self.sessions.insertSeparator(self._actions[HistoryAsk.DELETE])
        bar.addMenu(self.history)
        bar.addMenu(self.sessions)

    def allow(self, *, chosen: bool, any_fit: bool) -> None:
        """What can be asked for now."""
        for ask in _ABOUT_CHOSEN:
            self._actions[ask].setEnabled(chosen)
        for ask in (HistoryAsk.EXPORT_ALL, HistoryAsk.SUPERVISION_PAGE_ALL):
            self._actions[ask].setEnabled(any_fit)

    def _add_all(self, menu: QMenu, actions: Sequence[HistoryAction]) -> None:
        for each in actions:
            action = self._add(menu, each.words, each.keys, self._table if each.at_list else None)
            action.triggered.connect(self._asking(each.ask))
            self._actions[each.ask] = action

    def _asking(self, ask: HistoryAsk) -> Callable[[], None]:
        return lambda: self.asked.emit(ask)
