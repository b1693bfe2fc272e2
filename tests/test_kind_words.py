"""No word that judges: in whatever a coach can read of the program there is no score, no grade, no total of ratings.

Every string in the code is read, but for docstrings, whether it is translated, printed or written to a file; the
shipped decks as well. Names of the code are no text.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from partner_overlay.storage.deck_shelf import DeckShelf
from partner_overlay.storage.resources import resources_folder
from tests.desktop.running import ROOT

JUDGING = re.compile(
    r"\b(scor(e|es|ed|ing)|grad(e|es|ed|ing)|fail(s|ed|ing|ure|ures)?|late|complian(ce|t))\b", re.IGNORECASE
)
ADDING_UP = re.compile(
    r"\b(totals?|averages?|averaged|percent(age|ages)?|per cent|points?|ranks?|ranking|streaks?|success rate)\b"
    r"|[\d}]\s?%|%\s?(of|$)",
    re.IGNORECASE,
)
SIZES = {  # where a part of something is no judgement: how large, how solid, how far
    "presentation/look_menu.py": r" %$",
    "presentation/settings_choices.py": r" %$",
    "presentation/settings_controls.py": r" %$",
    "presentation/exports/html_style.py": r":\d+%",
}


@dataclass(frozen=True, slots=True)
class Text:
    place: str  # the module within the package, or the deck
    line: int
    words: str


def texts_of(path: Path) -> Iterator[Text]:
    """Every string of a module but its docstrings; of an f-string the parts that are written out."""
    tree = ast.parse(path.read_text("utf-8"))
    place = path.relative_to(ROOT / "partner_overlay").as_posix()
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield Text(place, node.lineno, node.value)


TEXTS = [text for path in sorted((ROOT / "partner_overlay").rglob("*.py")) for text in texts_of(path)]
ON_CARDS = [
    Text(deck.id, number, words)
    for deck in DeckShelf((resources_folder() / "decks",)).decks()
    for number, prompt in enumerate(deck.prompts, 1)
    for words in (prompt.text, prompt.glance, deck.title, deck.credit)
]


def is_shown(text: Text) -> bool:
    """Whether it stands where words for the coach are made; SQL and file formats of the storage are none."""
    return text.place.startswith(("presentation/", "ui/", "wiring/", "command_line/", "storage/exports/", "demo/"))


FOR_PROGRAMS = [("desktop/capture.py", "failed")]
"""The one value of `status --json` that product.md 8 names so; people read other words."""


def test_it_reads_the_whole_program() -> None:
    words = {text.words for text in TEXTS}
    assert len({text.place for text in TEXTS}) > 150
    assert {"Not noticed", "There is nothing to undo.", "what happened in a session, with times"} <= words
    assert len({text.place for text in ON_CARDS}) == 4


@pytest.mark.parametrize("words", ["Your score: 3", "Graded", "It failed.", "5 min late", "In compliance"])
def test_it_would_find_a_judging_word(words: str) -> None:
    assert JUDGING.search(words)


@pytest.mark.parametrize("words", ["Later today", "belated_glance", "translated", "plates", "upgrade", "failsafe"])
def test_it_lets_words_be_that_only_look_like_one(words: str) -> None:
    assert not JUDGING.search(words)


@pytest.mark.parametrize("words", ["Total: {n}", "3.5 on average", "80 %", "{n}% clearly", "12 points", "percent"])
def test_it_would_find_a_sum(words: str) -> None:
    assert ADDING_UP.search(words)


def test_no_text_judges() -> None:
    found = [text for text in (*TEXTS, *ON_CARDS) if JUDGING.search(text.words)]
    assert [(text.place, text.words) for text in found] == FOR_PROGRAMS


def test_no_text_adds_up() -> None:
    shown = [text for text in TEXTS if is_shown(text)]
    assert [text for text in shown if ADDING_UP.search(re.sub(SIZES.get(text.place, r"(?!)"), "", text.words))] == []
