"""What a shelf promises, kept by the one of files and by the fake."""

from pathlib import Path

import pytest

from partner_overlay.application.ports import DeckShelf
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice
from partner_overlay.storage.deck_files import write_deck
from partner_overlay.storage.deck_shelf import DeckShelf as ShelfOfFiles
from tests.fakes.shelf import ShelfInMemory

DECKS = tuple(
    Deck(
        name,
        name.title(),
        prompts=(Prompt(name, Voice.SAY, "What matters to you?", "What matters?", "3.6", Kind.PROCESS),),
    )
    for name in ("alpha", "beta")
)


@pytest.fixture(params=["files", "in memory"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> DeckShelf:
    if request.param == "in memory":
        return ShelfInMemory(*DECKS)
    for deck in DECKS:
        write_deck(tmp_path / f"{deck.id}.toml", deck)
    return ShelfOfFiles((tmp_path,))


def test_all_decks_stand_in_order_and_again_at_the_next_look(shelf: DeckShelf) -> None:
    assert shelf.decks() == DECKS
    assert shelf.decks() == DECKS
    assert shelf.troubles() == ()
