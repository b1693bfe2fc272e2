"""What came of an export, in words."""

from partner_overlay.presentation.exports.outcome_words import look_over_words, written_words
from partner_overlay.presentation.translation import as_written


def test_the_file_and_how_many() -> None:
    assert written_words("/a/R7.md", 1, as_written) == "/a/R7.md: 1 session."
    assert written_words("/a/{n}.md", 10_000, as_written) == "/a/{n}.md: 10,000 sessions."


def test_a_file_keeps_its_order_in_a_sentence_that_is_read_from_the_right() -> None:
    words = written_words("/a/R7.md", 1, lambda _context, _words: "{path}: \u05d0\u05d7\u05ea")
    assert words == "\u2068/a/R7.md\u2069: \u05d0\u05d7\u05ea"


def test_a_supervision_page_is_to_be_looked_over() -> None:
    assert "look them over for names" in look_over_words(as_written)
