"""Words are laid out literally, bounded, and on the side where they are read from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from partner_overlay.ui.text_block import TextBlock, literal, reads_from_right

ARABIC = "ما الأهم الآن؟"


@pytest.fixture
def font(qapp: QApplication) -> QFont:
    font = QFont(qapp.font())
    font.setPixelSize(17)
    return font


def inked(block: TextBlock) -> tuple[int, int]:
    """The first and the last column that drawing the block leaves ink in."""
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    block.draw(painter, 0, 0)
    painter.end()
    columns = [x for x in range(400) if any(image.pixelColor(x, y).lightness() < 200 for y in range(40))]
    return columns[0], columns[-1]


def test_markup_is_shown_as_it_was_written(font: QFont) -> None:
    words = "<b>bold</b> & <img src='//host/x.png'>"
    assert TextBlock(words, font, 2000, 23).texts == (words,)


def test_what_fits_on_a_line_is_not_broken(font: QFont) -> None:
    block = TextBlock("What matters most?", font, 400, 23, most=3)
    assert block.lines == 1
    assert block.height == 23
    assert not block.elided


def test_two_thousand_characters_end_in_an_ellipsis(font: QFont) -> None:
    block = TextBlock("word " * 400, font, 368, 23, most=2)
    assert block.lines == 2
    assert block.elided
    assert block.texts[-1].endswith("…")
    assert block.natural_width <= 368


def test_a_word_without_end_is_broken_anywhere(font: QFont) -> None:
    block = TextBlock("x" * 2000, font, 368, 23, most=3)
    assert block.lines == 3
    assert block.natural_width <= 368


def test_balanced_lines_leave_no_word_alone(font: QFont) -> None:
    words = "From here: deeper, wider, or somewhere else entirely?"
    narrow = TextBlock(words, font, 1000, 23).natural_width * 0.9
    greedy, balanced = (TextBlock(words, font, narrow, 23, 2, balanced=on) for on in (False, True))
    assert greedy.texts[1] == "entirely?"
    assert balanced.lines == 2
    assert len(balanced.texts[1].split()) > 1


@pytest.mark.parametrize(
    "lines",
    [
        ("Die Hälfte unserer Zeit liegt vor uns.", "Wofür möchten Sie sie nutzen?"),
        ("We are at time.", "How would you like to leave this?"),
    ],
)
def test_two_lines_part_where_a_sentence_ends(font: QFont, lines: tuple[str, str]) -> None:
    assert TextBlock(" ".join(lines), font, 368, 23, 3, balanced=True).texts == lines


def test_a_scrap_of_a_sentence_gets_no_line_of_its_own(font: QFont) -> None:
    words = "So. What would make this a good place to stop today?"
    assert TextBlock(words, font, 368, 23, 2, balanced=True).texts[0] != "So."


@given(st.text(alphabet="ab 🎈é—", max_size=60))
def test_no_character_is_lost_at_a_line_break(qapp: QApplication, words: str) -> None:
    font = QFont()
    font.setPixelSize(20)
    block = TextBlock(words, font, 60, 24, most=200)
    assert "".join(block.texts).replace(" ", "") == words.replace(" ", "")


def test_words_read_from_the_right_stand_at_the_right(font: QFont) -> None:
    left, right = inked(TextBlock(ARABIC, font, 400, 30))
    assert right > 390
    assert left > 200


def test_words_read_from_the_left_stand_at_the_left(font: QFont) -> None:
    left, right = inked(TextBlock("What matters?", font, 400, 30))
    assert left < 10
    assert right < 250


@pytest.mark.parametrize(
    ("words", "from_right"),
    [
        ("What?", False),
        (ARABIC, True),
        ("12, ", False),
        ("שלום", True),
        ("é " + ARABIC, False),
        ("", False),
        ("{min} דקות", True),
        ("{min} é", False),
        ("{é} דקות", False),
        ("{min דקות", False),
    ],
)
def test_the_first_letter_says_where_reading_begins(*, words: str, from_right: bool) -> None:
    assert reads_from_right(words) is from_right


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("plain", "plain"),
        ("one\ntwo\tthree", "one two three"),
        ("nul\x00byte", "nul byte"),
        ("line\u2028break", "line break"),
        ("turned \u202eround\u202c", "turned round"),
        ("naïve 🎈", "naïve 🎈"),
        ("all \u2068the rest", "all the rest"),
        ("\u2069kept \u2068apart", "kept apart"),
        ("kept \u2068apart\u2069", "kept \u2068apart\u2069"),
    ],
)
def test_control_characters_and_turned_words_are_not_let_through(words: str, kept: str) -> None:
    assert literal(words) == kept
