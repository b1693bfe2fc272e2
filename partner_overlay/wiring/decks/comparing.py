"""What was kept twice, shown side by side."""

from PySide6.QtCore import QCoreApplication

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.prompts import Deck
from partner_overlay.presentation.deck_comparison import derive_comparison
from partner_overlay.ui.decks.compare_window import CompareWindow
from partner_overlay.wiring.decks.sight import DecksSight


class Comparing:
    def __init__(self, sight: DecksSight) -> None:
        self._sight = sight

    def open(self) -> None:
        """A window for each two decks that are still there, theirs on the left."""
        pairs = self._pairs()
        if not pairs:
            raise Refusal("One of the two decks is not there any more.")
        for theirs, ours in pairs:
            window = CompareWindow(self._sight.window.scheme, self._sight.window)
            window.render(derive_comparison(theirs, ours, QCoreApplication.translate))
            window.show()

    def _pairs(self) -> list[tuple[Deck, Deck]]:
        find = self._sight.library.find
        found = [(find(conflict.theirs), find(conflict.ours)) for conflict in self._sight.service.state.conflicts]
        return [(theirs, ours) for theirs, ours in found if theirs is not None and ours is not None]
