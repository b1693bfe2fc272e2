"""The prompts of a session's decks: read at the first use, each once, of the decks that were chosen."""

from partner_overlay.application.deck_prompts import PromptsOfDecks
from partner_overlay.domain.prompts import Deck
from tests.made.sessions import made_prompt

ONE, TWO, THREE = (made_prompt(name) for name in ("one", "two", "three"))
DECKS = (Deck("first", "First", prompts=(ONE, TWO)), Deck("second", "Second", prompts=(TWO, THREE)))


class CountingShelf:
    """Counts how often its decks are asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def decks(self) -> tuple[Deck, ...]:
        self.asked += 1
        return DECKS

    def troubles(self) -> tuple[str, ...]:
        return ()


def test_no_deck_is_read_before_a_prompt_is_needed_and_then_once() -> None:
    shelf = CountingShelf()
    prompts = PromptsOfDecks(shelf, ())
    assert shelf.asked == 0
    assert list(prompts) == [ONE, TWO, THREE]
    assert (len(prompts), shelf.asked) == (3, 1)


def test_only_the_decks_that_were_chosen() -> None:
    assert tuple(PromptsOfDecks(CountingShelf(), ("second",))[:]) == (TWO, THREE)
