"""One way out for decks, but for the cards to print: as TOML, as a table or as plain text."""

from pathlib import Path
from typing import assert_never

from partner_overlay.domain.imported import ImportFormat
from partner_overlay.domain.prompts import Deck
from partner_overlay.storage.deck_csv import deck_to_csv
from partner_overlay.storage.deck_files import write_text
from partner_overlay.storage.deck_plain_text import deck_to_plain_text
from partner_overlay.storage.deck_writing import deck_to_toml


def write_export(path: Path, deck: Deck, chosen: ImportFormat) -> None:
    """Put the deck into the file; raises DeckNotWritten with what was there before untouched."""
    write_text(path, _text(deck, chosen))


def _text(deck: Deck, chosen: ImportFormat) -> str:
    match chosen:
        case ImportFormat.TOML:
            return deck_to_toml(deck)
        case ImportFormat.TABLE:
            return deck_to_csv(deck)
        case ImportFormat.TEXT:
            return deck_to_plain_text(deck)
        case _:
            assert_never(chosen)
