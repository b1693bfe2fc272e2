"""What the coach does with whole decks: new, renamed, duplicated, chosen, into the bin and out of it."""

from dataclasses import replace
from itertools import count

from PySide6.QtCore import QCoreApplication, QObject, Slot

from partner_overlay.domain import deck_changes
from partner_overlay.domain.change import Change
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.deck_words import binned_words, copied_title
from partner_overlay.wiring.decks.sight import DecksSight
from partner_overlay.wiring.decks.steps import Steps

translate = QCoreApplication.translate


class DeckDeeds(QObject):
    def __init__(self, sight: DecksSight, steps: Steps) -> None:
        super().__init__()
        self._sight = sight
        self._steps = steps
        window = sight.window
        window.side.decks.chosen.connect(self._on_chosen)
        window.side.decks.renamed.connect(self._on_renamed)
        window.menus.bin_wanted.connect(self._on_bin)

    def new(self) -> None:
        taken = {deck.title.casefold() for deck in self._sight.library.decks}
        name = translate("Decks", "New deck")
        titles = (name if number == 1 else f"{name} {number}" for number in count(1))
        title = next(each for each in titles if each.casefold() not in taken)
        self._steps.take_with_new_deck(lambda: deck_changes.new_deck(self._sight.library, title))
        self._sight.window.side.decks.edit_title()

    def duplicate(self) -> None:
        self._steps.take_with_new_deck(self._duplicated)

    def delete(self) -> None:
        self._steps.attempt(lambda: self._sight.service.delete_deck(self._sight.chosen))

    def restore(self, key: str) -> None:
        self._steps.attempt(lambda: self._restore(key))

    def take_news(self) -> None:
        self._steps.attempt(lambda: self._sight.service.take_news(self._sight.chosen))

    def _duplicated(self) -> Change:
        deck, library = self._sight.deck(), self._sight.library
        title = copied_title(deck.title, [each.title for each in library.decks], translate)
        return deck_changes.duplicate_deck(library, deck.id, title)

    def _restore(self, key: str) -> None:
        binned = next((each for each in self._sight.service.bin() if each.key == key), None)
        if binned is None:
            raise Refusal("This deck is not in the bin any more.")
        self._sight.service.restore(binned)

    @Slot(str)
    def _on_chosen(self, deck_id: str) -> None:
        self._sight.chosen = deck_id
        self._sight.refresh()
        self._sight.window.table.choose_first()

    @Slot(str, str)
    def _on_renamed(self, deck_id: str, title: str) -> None:
        library = self._sight.library
        self._steps.take(lambda: deck_changes.change_about(library, replace(library.deck(deck_id), title=title)))

    @Slot()
    def _on_bin(self) -> None:
        binned = self._sight.service.bin()
        words = [(each.key, binned_words(each.deck.title, each.binned_at, None, translate)) for each in binned]
        self._sight.window.show_bin(words)
