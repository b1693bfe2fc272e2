"""A deck written into a file that the coach has chosen, in the form that they have chosen."""

from pathlib import Path
from typing import assert_never

from partner_overlay.domain.imported import ImportFormat
from partner_overlay.domain.prompts import Deck
from partner_overlay.presentation.deck_requests import ExportKind
from partner_overlay.storage.deck_exporting import write_export
from partner_overlay.storage.deck_files import write_bytes
from partner_overlay.ui.card_sheet import cards_pdf
from partner_overlay.ui.paper import Paper


def export_deck(path: str, deck: Deck, kind: ExportKind) -> None:
    """Raises DeckNotWritten, and then what was there before is still there."""
    match kind:
        case ExportKind.TOML:
            write_export(Path(path), deck, ImportFormat.TOML)
        case ExportKind.CSV:
            write_export(Path(path), deck, ImportFormat.TABLE)
        case ExportKind.TEXT:
            write_export(Path(path), deck, ImportFormat.TEXT)
        case ExportKind.PDF_A4:
            write_bytes(Path(path), cards_pdf(deck.prompts, Paper.A4, deck.title))
        case ExportKind.PDF_LETTER:
            write_bytes(Path(path), cards_pdf(deck.prompts, Paper.LETTER, deck.title))
        case _:
            assert_never(kind)
