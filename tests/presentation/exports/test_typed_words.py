"""What somebody typed fits into any form, whatever it holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.presentation.exports.typed_words import fit, lines_of, on_one_line, paragraphs_of


@given(st.text())
def test_fit_words_can_be_written_and_have_no_control_characters(words: str) -> None:
    kept = fit(words)
    kept.encode()
    assert not any(one < " " and one not in "\n\t" for one in kept)


@pytest.mark.parametrize("words", ["\x00", "\x1b", "\x7f", "\x9f", "\ud800", "\ufffe", "\ufdd0", "\U0010ffff"])
def test_what_is_no_text_is_marked(words: str) -> None:
    assert fit(f"a{words}b") == "a\ufffdb"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\u2028", "\u2029", "\x85"])
def test_lines_end_as_they_may(end: str) -> None:
    assert lines_of(f" one{end}\ttwo {end}{end}") == ("one", "two")
    assert on_one_line(f"one {end} two") == "one two"


def test_paragraphs_are_set_apart_by_empty_lines() -> None:
    assert paragraphs_of("one\ntwo\n \n\n\nthree\r\n\r\nfour") == (("one", "two"), ("three",), ("four",))
    assert paragraphs_of(" \n ") == ()
