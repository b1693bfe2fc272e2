"""The prompts that were put aside for good, with their words where their deck is there."""

from collections.abc import Iterable, Iterator

from partner_overlay.domain.prompts import Deck
from partner_overlay.presentation.settings_now import AsidePrompt


def put_aside(never: Iterable[str], decks: Iterable[Deck]) -> Iterator[AsidePrompt]:
    """In the order of their ids."""
    wanted = frozenset(never)
    found = {
        prompt.id: AsidePrompt(prompt.id, prompt.text, deck.title)
        for deck in decks
        for prompt in deck.prompts
        if prompt.id in wanted
    }
    return (found.get(one, AsidePrompt(one)) for one in sorted(wanted))
