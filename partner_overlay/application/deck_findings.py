"""What is made of prompts once and kept while they are edited: the findings of every deck, and the searched words."""

from partner_overlay.domain.findings_index import FindingsIndex
from partner_overlay.domain.library import Library
from partner_overlay.domain.prompt_filter import Haystacks


class DeckFindings:
    """One index of findings for each deck. `take` each new library, then `look` a little at a time until it is done."""

    def __init__(self) -> None:
        self._indexes: dict[str, FindingsIndex] = {}
        self._library = Library()
        self.haystacks = Haystacks()

    def take(self, library: Library) -> None:
        """The decks are these now. What did not change is not looked at again."""
        before, self._library = {deck.id: deck for deck in self._library.decks}, library
        if all(before.get(deck.id) is deck for deck in library.decks) and len(before) == len(library.decks):
            return
        self._indexes = {deck.id: self.of(deck.id) for deck in library.decks}
        for deck in library.decks:
            if before.get(deck.id) is not deck:
                self._indexes[deck.id].take(deck.prompts)
        self.haystacks.keep_only(prompt for deck in library.decks for prompt in deck.prompts)

    def look(self, most: int = 200, first: str = "") -> bool:
        """Look at so many prompts that wait, those of the deck `first` before others. True when none waits any more."""
        for index in (self.of(first), *self._indexes.values()):
            if index.waiting:
                index.look(most)
                break
        return not any(index.waiting for index in self._indexes.values())

    def of(self, deck_id: str) -> FindingsIndex:
        """The findings of this deck; an empty index when there is no such deck."""
        return self._indexes.get(deck_id) or FindingsIndex()
