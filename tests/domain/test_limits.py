"""Limits: words on one line, of a bounded length, without control characters."""

import pytest

from partner_overlay.domain.errors import NoSession, Refusal
from partner_overlay.domain.limits import bounded


def test_words_come_back_on_one_line() -> None:
    assert bounded("  more\n ease \t at work ", 60, "An outcome") == "more ease at work"


def test_exactly_as_much_as_there_is_room_for() -> None:
    assert bounded("x" * 60, 60, "An outcome") == "x" * 60


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("", "An outcome needs at least one word."),
        (" \n ", "An outcome needs at least one word."),
        ("x" * 61, "An outcome has room for 60 characters; this has 61."),
        ("a\x00b", "An outcome can't hold control characters."),
        ("a\x1b[2Jb", "An outcome can't hold control characters."),
        ("a\ud800b", "An outcome can't hold control characters."),
    ],
)
def test_words_that_cannot_be(words: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        bounded(words, 60, "An outcome")
    assert refused.value.sentence == sentence


def test_nothing_may_be_said_where_it_may() -> None:
    assert bounded("  ", 40, "A mark", may_be_empty=True) == ""


def test_emoji_and_writing_from_the_right_are_words() -> None:
    assert bounded("שלום 🌱", 60, "An outcome") == "שלום 🌱"


def test_a_command_without_a_session_says_so() -> None:
    assert NoSession().sentence == "No session is running."
