"""Cards on paper: as many pages as it takes, of the right size, with every word on them that has room."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.prompts import Kind, Prompt, Voice
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.card_sheet import cards_pdf, draw_page, page_of
from partner_overlay.ui.paper import Paper

SAY = Prompt("a", Voice.SAY, "What matters most to you here?", "What matters?", "3.9", Kind.PROCESS)
CUE = Prompt("b", Voice.CUE, "Notice their breath and pace.", "Breath and pace", "5.1", Kind.MOMENT)

pytestmark = pytest.mark.usefixtures("qtbot")


def words_of(path: Path) -> list[str]:
    """What stands on each page, by poppler."""
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return done.stdout.split("\f")[:-1]


def printed(
    path: Path, prompts: list[Prompt], paper: Paper = Paper.A4, numbers: Numbering = Numbering.ICF_2019
) -> Path:
    path.write_bytes(cards_pdf(prompts, paper, "Mine", numbers, as_written))
    return path


def test_each_card_says_what_it_is(tmp_path: Path) -> None:
    [page] = words_of(printed(tmp_path / "cards.pdf", [SAY, CUE]))
    for words in ("What matters?", "“What matters most to you", "Say · process", "3.9"):
        assert words in page
    for words in ("Breath and pace", "Notice their breath and pace.", "Cue · in the moment", "5.1"):
        assert words in page
    assert "“Notice" not in page


@pytest.mark.parametrize(("cards", "pages"), [(0, 1), (1, 1), (8, 1), (9, 2), (16, 2), (17, 3)])
def test_eight_stand_on_a_page(cards: int, pages: int, tmp_path: Path) -> None:
    many = [replace(SAY, glance=f"Card {number}!") for number in range(cards)]
    found = words_of(printed(tmp_path / "cards.pdf", many))
    assert len(found) == pages
    assert all(f"Card {number}!" in found[number // 8] for number in range(cards))


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, "595 x 842 pts (A4)"), (Paper.LETTER, "612 x 792 pts (letter)")]
)
def test_the_paper_is_the_one_chosen(paper: Paper, size: str, tmp_path: Path) -> None:
    path = printed(tmp_path / "cards.pdf", [SAY], paper)
    done = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True)
    assert f"Page size:       {size}" in done.stdout
    assert "Title:           Mine" in done.stdout


def test_numbers_are_of_the_edition_that_the_coach_reads(tmp_path: Path) -> None:
    [page] = words_of(printed(tmp_path / "cards.pdf", [SAY], numbers=Numbering.ICF_2025))
    assert "3.09" in page


def test_slots_are_left_to_be_filled_by_hand(tmp_path: Path) -> None:
    [page] = words_of(printed(tmp_path / "cards.pdf", [replace(SAY, text="{min} minutes left. What now?", glance="")]))
    assert "___ minutes left" in page
    assert "{" not in page


def test_a_cue_that_its_glance_says_whole_is_said_once(tmp_path: Path) -> None:
    [page] = words_of(printed(tmp_path / "cards.pdf", [replace(CUE, text="Breath and pace.")]))
    assert page.count("Breath and pace") == 1


def test_a_text_of_any_length_stays_within_its_card(tmp_path: Path) -> None:
    [page] = words_of(printed(tmp_path / "cards.pdf", [replace(SAY, text="word " * 399 + "end?"), CUE]))
    assert "…" in page
    assert "end?" not in page
    assert "Breath and pace" in page


def frame_pixels(prompt: Prompt) -> set[int]:
    """Where the left edge of the first card's frame is dark, from top to bottom."""
    page = page_of(Paper.A4).toRect()
    image = QImage(page.size() * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(2, 2)
    draw_page(painter, Paper.A4, [prompt], Numbering.ICF_2019, as_written)
    painter.end()
    left = (24 + 10) * 2
    return {y for y in range(110, 350) if image.pixelColor(left, y).lightness() < 128}


def test_say_and_cue_are_told_apart_by_shape(qtbot: QtBot) -> None:
    assert len(frame_pixels(SAY)) == 240
    assert 60 < len(frame_pixels(CUE)) < 180


@pytest.mark.parametrize(("text", "side"), [("ما الذي يهمك الآن؟", "right"), ("What now?", "left")])
def test_writing_begins_on_its_own_side(text: str, side: str, tmp_path: Path) -> None:
    path = printed(tmp_path / "cards.pdf", [replace(SAY, text=text, glance=text)])
    done = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, text=True, check=True)
    first = next(line for line in done.stdout.splitlines() if "<word " in line)
    x_min = float(first.split('xMin="')[1].split('"')[0])
    assert (x_min > 100) == (side == "right")
