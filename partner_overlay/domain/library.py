"""The library: all decks of the coach as one value. Prompts are known by their deck's id and their own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from partner_overlay.domain.deck_errors import quoted
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.prompts import Deck, Prompt


class PromptAt(NamedTuple):
    """Which prompt of which deck is meant."""

    deck: str
    prompt: str


@dataclass(frozen=True, slots=True)
class Library:
    """All decks in the order in which they are shown, and the ids of prompts that are never to come."""

    decks: tuple[Deck, ...] = ()
    never: frozenset[str] = frozenset()

    def __contains__(self, deck_id: str) -> bool:
        return self.find(deck_id) is not None

    def find(self, deck_id: str) -> Deck | None:
        return next((deck for deck in self.decks if deck.id == deck_id), None)

    def deck(self, deck_id: str) -> Deck:
        """The deck of this id. Raises Refusal when there is none."""
        found = self.find(deck_id)
        if found is None:
            raise Refusal("There is no deck {deck} any more.", deck=quoted(deck_id))
        return found

    def prompt(self, at: PromptAt) -> Prompt:
        """The prompt that is meant. Raises Refusal when it is gone."""
        found = next((prompt for prompt in self.deck(at.deck).prompts if prompt.id == at.prompt), None)
        if found is None:
            raise Refusal("This prompt is not there any more.")
        return found

    def prompts(self) -> Iterator[tuple[PromptAt, Prompt]]:
        """All prompts, deck by deck, in their order."""
        for deck in self.decks:
            for prompt in deck.prompts:
                yield PromptAt(deck.id, prompt.id), prompt

    def prompt_ids(self) -> set[str]:
        """The ids of all prompts of all decks: a new prompt's must be none of them."""
        return {prompt.id for deck in self.decks for prompt in deck.prompts}

    def with_prompts(self, deck_id: str, prompts: Iterable[Prompt]) -> "Library":
        """The same with these prompts, in this order, as the whole of a deck."""
        return self.with_deck(replace(self.deck(deck_id), prompts=tuple(prompts)))

    def with_deck(self, deck: Deck) -> "Library":
        """The same with this deck in the place of the one of its id, or as the last when it is new."""
        if deck.id not in self:
            return replace(self, decks=(*self.decks, deck))
        return replace(self, decks=tuple(deck if deck.id == each.id else each for each in self.decks))

    def without_deck(self, deck_id: str) -> "Library":
        return replace(self, decks=tuple(deck for deck in self.decks if deck.id != deck_id))
