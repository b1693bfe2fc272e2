"""`deck export`: a deck as a file for other programs, or as cards to print."""

from argparse import Namespace
from pathlib import Path

from partner_overlay.command_line.saying import complain, say
from partner_overlay.domain.imported import ImportFormat
from partner_overlay.domain.prompts import Deck
from partner_overlay.storage.deck_exporting import write_export
from partner_overlay.storage.deck_files import write_bytes

_FORMATS = {fmt.value: fmt for fmt in ImportFormat}
_BY_ENDING = {".toml": "toml", ".csv": "csv", ".txt": "text", ".pdf": "pdf"}
_TEXT_LEAVES_OUT = "Plain text holds words, voice, phases, competency and kind; for all the rest choose toml or csv."


def export_deck(arguments: Namespace, deck: Deck) -> None:
    """Raises Refusal when the file can't be written."""
    path = Path(arguments.file)
    chosen = arguments.format or _BY_ENDING.get(path.suffix.lower(), "toml")
    if chosen == "pdf":
        _print_cards(path, deck, arguments.paper)
    else:
        write_export(path, deck, _FORMATS[chosen])
    if chosen == "text":
        complain(_TEXT_LEAVES_OUT)
    prompts = "1 prompt" if len(deck.prompts) == 1 else f"{len(deck.prompts):,} prompts"
    say(f"{path}: {prompts} of “{deck.title}”.")


def _print_cards(path: Path, deck: Deck, paper: str) -> None:
    from partner_overlay.ui.card_sheet import cards_pdf  # noqa: PLC0415  Qt, for this alone
    from partner_overlay.ui.paper import Paper  # noqa: PLC0415  the same
    from partner_overlay.ui.paper_application import for_paper_alone  # noqa: PLC0415  the same

    with for_paper_alone():
        content = cards_pdf(deck.prompts, Paper(paper), deck.title)
    write_bytes(path, content)
