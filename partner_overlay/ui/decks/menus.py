"""The menus of the window of decks: every action with its keys, made from the list of what can be asked for."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from partner_overlay.domain.prompts import Behaviour
from partner_overlay.presentation.deck_requests import (
    DeckAction,
    DeckAsk,
    ExportKind,
    behaviour_words,
    deck_actions,
    edit_actions,
    export_words,
    prompt_actions,
)
from partner_overlay.presentation.decks_view import DecksView
from partner_overlay.presentation.translation import Translate
from partner_overlay.ui.action_menus import ActionMenus
from partner_overlay.ui.plain_words import menu_words


class DeckMenus(ActionMenus):
    """`table` hears the keys of actions that are about chosen prompts; the window hears all others."""

    asked = Signal(object, str)  # a DeckAsk and its argument
    bin_wanted = Signal()

    def __init__(self, window: QWidget, table: QWidget, bar: QMenuBar, translate: Translate) -> None:
        super().__init__(window)
        self._table = table
        self._translate = translate
        self._actions: dict[DeckAsk, QAction] = {}
        self.restore = self._menu(self.tr("Restore a deck"))
        self.export = self._menu(self.tr("Export"))
        self.move = self._menu(self.tr("Move to another deck"))
        self.behaviours = self._menu(self.tr("How it partners"))
        self.copy = self._menu(self.tr("Copy to another deck"))
        self.prompts = self._menu(self.tr("&Prompt"))
        self._fill(bar, translate)
        self.restore.aboutToShow.connect(self.bin_wanted)

    def _fill(self, bar: QMenuBar, translate: Translate) -> None:
        decks, edit = self._menu(self.tr("&Deck")), self._menu(self.tr("&Edit"))
        self._add_all(decks, deck_actions(translate))
        before = self._actions[DeckAsk.IMPORT]
        decks.insertMenu(before, self.restore)
        decks.insertSeparator(before)
        decks.insertMenu(self._actions[DeckAsk.CLOSE], self.export)
        decks.insertSeparator(self._actions[DeckAsk.CLOSE])
        self._add_all(edit, edit_actions(translate))
        edit.insertSeparator(self._actions[DeckAsk.COPY_LINES])
        edit.insertSeparator(self._actions[DeckAsk.FIND])
        self._add_all(self.prompts, prompt_actions(translate))
        self.prompts.addSeparator()
        self.prompts.addMenu(self.behaviours)
        self.prompts.addMenu(self.move)
        self.prompts.addMenu(self.copy)
        for kind in ExportKind:
            self._add_argument(self.export, DeckAsk.EXPORT, kind, export_words(kind, translate))
        for menu in (decks, edit, self.prompts):
            bar.addMenu(menu)

    def render(self, view: DecksView) -> None:
        """What can be undone, and which other decks there are."""
        self._name(DeckAsk.UNDO, view.undo or self.tr("Undo"), enabled=bool(view.undo))
        self._name(DeckAsk.REDO, view.redo or self.tr("Redo"), enabled=bool(view.redo))
        chosen = next((entry for entry in view.decks if entry.id == view.chosen), None)
        self._actions[DeckAsk.DELETE_DECK].setEnabled(chosen is not None and chosen.deletable)
        for ask in (DeckAsk.RENAME_DECK, DeckAsk.DUPLICATE_DECK, DeckAsk.IMPORT, DeckAsk.ADD):
            self._actions[ask].setEnabled(chosen is not None)
        self.export.setEnabled(chosen is not None)
        others = [(entry.id, entry.title) for entry in view.decks if entry.id != view.chosen]
        for menu, ask in ((self.move, DeckAsk.MOVE_TO), (self.copy, DeckAsk.COPY_TO)):
            self.fill(menu, ask, others)

    def show_behaviours(self, held: Collection[Behaviour]) -> None:
        """Those of the chosen prompt are ticked."""
        self.behaviours.clear()
        for behaviour in Behaviour:
            words = behaviour_words(behaviour, self._translate)
            action = self._add_argument(self.behaviours, DeckAsk.BEHAVIOUR, behaviour, words)
            action.setCheckable(True)
            action.setChecked(behaviour in held)

    def fill(self, menu: QMenu, ask: DeckAsk, arguments: Sequence[tuple[str, str]], empty: str = "") -> None:
        """One line for each argument and its words; `empty` says why there is none."""
        menu.clear()
        for argument, words in arguments:
            self._add_argument(menu, ask, argument, words)
        if not arguments and empty:
            menu.addAction(menu_words(empty)).setEnabled(False)
        menu.menuAction().setEnabled(bool(arguments) or bool(empty))

    def _add_all(self, menu: QMenu, actions: Sequence[DeckAction]) -> None:
        for each in actions:
            action = self._add(menu, each.words, each.keys, self._table if each.at_table else None)
            action.triggered.connect(self._asking(each.ask))
            self._actions[each.ask] = action

    def _add_argument(self, menu: QMenu, ask: DeckAsk, argument: str, words: str) -> QAction:
        action = QAction(menu_words(words), menu)
        action.triggered.connect(self._asking(ask, argument))
        menu.addAction(action)
        return action

    def _asking(self, ask: DeckAsk, argument: str = "") -> Callable[[], None]:
        return lambda: self.asked.emit(ask, argument)

    def _name(self, ask: DeckAsk, words: str, *, enabled: bool) -> None:
        self._actions[ask].setText(menu_words(words))
        self._actions[ask].setEnabled(enabled)
