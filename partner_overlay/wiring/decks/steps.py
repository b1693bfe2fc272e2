"""Steps of the library that the coach takes, and what is said when one can't be."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from partner_overlay.domain.change import Change
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.wiring.decks.sight import DecksSight

translate = QCoreApplication.translate


class Steps:
    def __init__(self, sight: DecksSight) -> None:
        self._sight = sight

    def attempt(self, deed: Callable[[], object]) -> None:
        """Do it; a refusal is said until something succeeds."""
        try:
            self._sight.refused = ""
            deed()
        except Refusal as refusal:
            self._sight.refused = in_words(refusal.sentence, translate)
        self._sight.refresh()

    def take(self, make: Callable[[], Change]) -> None:
        """One step; what it touched is chosen, when it is in the table."""

        def step() -> None:
            change = make()
            self._sight.service.do(change)
            here = [at.prompt for at in change.touched if at.deck == self._sight.chosen]
            self._sight.refresh()
            self._sight.window.table.choose(here)

        self.attempt(step)

    def take_with_new_deck(self, make: Callable[[], Change]) -> bool:
        """A step that may make a deck, which is then the one in the table. Returns whether it made one."""
        sight = self._sight
        before = {deck.id for deck in sight.library.decks}
        self.take(make)
        new = next((deck.id for deck in sight.library.decks if deck.id not in before), "")
        sight.show_deck(new or sight.chosen)
        return bool(new)
