"""The prompts of a session's decks. Most looks and commands need none of them, so none is read before it is needed."""

from collections.abc import Sequence
from functools import cached_property
from typing import overload

from partner_overlay.application.ports import DeckShelf
from partner_overlay.domain.prompts import Prompt
from partner_overlay.overriding import override


class PromptsOfDecks(Sequence[Prompt]):
    """Each prompt once, as the decks are at the first use; of all decks when none is named."""

    def __init__(self, shelf: DeckShelf, decks: tuple[str, ...]) -> None:
        self._shelf = shelf
        self._decks = decks

    @cached_property
    def _prompts(self) -> tuple[Prompt, ...]:
        chosen = (deck for deck in self._shelf.decks() if not self._decks or deck.id in self._decks)
        return tuple({prompt.id: prompt for deck in chosen for prompt in deck.prompts}.values())

    @overload
    def __getitem__(self, index: int) -> Prompt: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Prompt, ...]: ...

    @override
    def __getitem__(self, index: int | slice) -> Prompt | tuple[Prompt, ...]:
        return self._prompts[index]

    @override
    def __len__(self) -> int:
        return len(self._prompts)
