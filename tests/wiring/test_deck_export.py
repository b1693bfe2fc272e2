"""A deck goes out in every form that the window offers."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from partner_overlay.domain.deck_errors import DeckNotWritten
from partner_overlay.presentation.deck_requests import ExportKind
from partner_overlay.wiring.deck_export import export_deck
from tests.made.libraries import deck, say

DECK = deck("mine", say("a", "What matters most to you?"))
BEGINNINGS = {
    ExportKind.TOML: b"format = 1",
    ExportKind.CSV: b"\xef\xbb\xbf",
    ExportKind.TEXT: b"#",
    ExportKind.PDF_A4: b"%PDF",
    ExportKind.PDF_LETTER: b"%PDF",
}


@pytest.mark.parametrize("kind", ExportKind)
def test_a_deck_goes_out(kind: ExportKind, tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / f"mine{kind.suffix}"
    export_deck(str(file), DECK, kind)
    assert file.read_bytes().startswith(BEGINNINGS[kind])


def test_what_can_not_be_written_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DeckNotWritten):
        export_deck(str(tmp_path / "none" / "mine.csv"), DECK, ExportKind.CSV)
