"""The menus of the review: every action with its keys, made from the list of what can be asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from partner_overlay.overriding import override
from partner_overlay.presentation.review_requests import (
    Jump,
    ReviewAction,
    ReviewAsk,
    edit_actions,
    jumps,
    review_actions,
)
from partner_overlay.presentation.review_view import ReviewView
from partner_overlay.presentation.translation import Translate
from partner_overlay.ui.action_menus import ActionMenus


class ReviewMenus(ActionMenus):
    asked = Signal(object)  # a ReviewAsk
    jump_wanted = Signal(object)  # a Jump

    def __init__(self, window: QMainWindow, translate: Translate) -> None:
        super().__init__(window)
        self._bar = window.menuBar()
        self._actions: dict[ReviewAsk, QAction] = {}
        self.all: list[QMenu] = []
        self._bar.setAccessibleName(self.tr("Menus"))
        self._add_all(self._menu(self.tr("&Review")), review_actions(translate))
        self._add_all(self._menu(self.tr("&Edit")), edit_actions(translate))
        go = self._menu(self.tr("&Go"))
        for jump in jumps(translate):
            self._add(go, jump.words, (jump.keys,)).triggered.connect(self._jumping(jump))

    def render(self, view: ReviewView) -> None:
        self._actions[ReviewAsk.UNDO].setEnabled(view.can_undo)
        self._actions[ReviewAsk.REDO].setEnabled(view.can_redo)

    def allow_undo(self) -> None:
        """Something is being typed that can be taken back in a moment."""
        self._actions[ReviewAsk.UNDO].setEnabled(True)

    @override
    def _menu(self, title: str) -> QMenu:
        menu = super()._menu(title)
        self._bar.addMenu(menu)
        self.all.append(menu)
        return menu

    def _add_all(self, menu: QMenu, actions: Sequence[ReviewAction]) -> None:
        for each in actions:
            action = self._add(menu, each.words, each.keys)
            action.triggered.connect(self._asking(each.ask))
            self._actions[each.ask] = action

    def _asking(self, ask: ReviewAsk) -> Callable[[], None]:
        return lambda: self.asked.emit(ask)

    def _jumping(self, jump: Jump) -> Callable[[], None]:
        return lambda: self.jump_wanted.emit(jump)
