"""A shelf of decks in memory."""

from partner_overlay.domain.prompts import Deck


class ShelfInMemory:
    def __init__(self, *decks: Deck, troubles: tuple[str, ...] = ()) -> None:
        self.on_it = decks
        self._troubles = troubles

    def decks(self) -> tuple[Deck, ...]:
        return self.on_it

    def troubles(self) -> tuple[str, ...]:
        return self._troubles
