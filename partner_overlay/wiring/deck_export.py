"""A deck written into a file that the coach has chosen, in the form that they have chosen."""

from pathlib import Path
from typing import assert_never

from partner_overlay.domain.deck_errors import DeckNotWritten
from partner_overlay.domain.prompts import Deck
from partner_overlay.presentation.deck_requests import ExportKind
from partner_overlay.storage.atomic_write import write_atomically
from partner_overlay.storage.deck_csv import deck_to_csv
from partner_overlay.storage.deck_files import reason_of
from partner_overlay.storage.deck_plain_text import deck_to_plain_text
from partner_overlay.storage.deck_writing import deck_to_toml


def export_deck(path: str, deck: Deck, kind: ExportKind) -> None:
    """Raises DeckNotWritten, and then what was there before is still there."""
    match kind:
        case ExportKind.TOML:
            _write(path, deck_to_toml(deck))
        case ExportKind.CSV:
            _write(path, deck_to_csv(deck))
        case ExportKind.TEXT:
            _write(path, deck_to_plain_text(deck))
        case _:
            assert_never(kind)


def _write(path: str, text: str) -> None:
    try:
        write_atomically(Path(path), text.encode())
    except OSError as error:
        raise DeckNotWritten(path, reason_of(error)) from error
