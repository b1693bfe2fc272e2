"""Which deck a command means: the one of the id that it names."""

from collections.abc import Sequence

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.prompts import Deck


def found_deck(decks: Sequence[Deck], deck_id: str) -> Deck:
    """Raises Refusal, which names the decks that there are."""
    found = next((deck for deck in decks if deck.id == deck_id), None)
    if found is None:
        raise Refusal(f"There is no deck {deck_id!r}. The decks are: {', '.join(deck.id for deck in decks)}.")
    return found
