"""A trouble in the menu: one line, short, with files by their name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.presentation.notices import LONGEST_NOTICE, notices
from partner_overlay.presentation.translation import as_written


def lines(*troubles: str) -> list[str]:
    return list(notices(troubles, as_written))


def test_without_troubles_there_is_nothing_to_say() -> None:
    assert lines() == []


def test_only_the_first_is_said_and_the_others_are_counted() -> None:
    assert lines("The disk is full.") == ["The disk is full."]
    others = ["The disk is full."] * 3
    assert lines("It can't be.", *others) == ["It can't be.", "and 3 more: partner-overlay doctor"]


@pytest.mark.parametrize(
    ("sentence", "line"),
    [
        ("The record /home/mia/.local/share/po/sessions.db is full.", "The record sessions.db is full."),
        (r"The record C:\Users\mia\po\sessions.db is full.", "The record sessions.db is full."),
        ("In '/home/mia/decks/own.toml': a yes/no is missing.", "In 'own.toml': a yes/no is missing."),
        ("/decks/own.toml: line 3.", "own.toml: line 3."),
        ("Two\nlines", "Two lines"),
    ],
)
def test_a_file_is_named_without_its_folders(sentence: str, line: str) -> None:
    assert lines(sentence) == [line]


def test_a_long_one_is_cut() -> None:
    (line,) = lines("word " * 40)
    assert line == "word " * 11 + "word…"
    assert lines("w" * 60) == ["w" * 60]
    assert lines("w" * 61) == ["w" * 59 + "…"]


@given(st.text())
def test_none_is_wider_than_the_menu(sentence: str) -> None:
    assert all(len(line) <= LONGEST_NOTICE for line in lines(sentence))
