"""However many sessions go out, one is held at a time: each is asked for when the one before it has been told."""

from collections.abc import Iterator

import pytest

from partner_overlay.domain.review.digest import Recorded
from partner_overlay.presentation.exports.text_pieces import InWords, text_pieces
from tests.made.recorded import full
from tests.presentation.exports.reading import FORMS, TELL

SESSION = full()


class Asked:
    """Sessions without an end; `count` is how many were asked for."""

    def __init__(self) -> None:
        self.count = 0

    def __iter__(self) -> Iterator[Recorded]:
        while True:
            self.count += 1
            yield SESSION


@pytest.mark.parametrize("form", FORMS)
def test_a_session_is_asked_for_when_the_one_before_it_has_been_told(form: InWords) -> None:
    asked = Asked()
    written = 0
    for piece in text_pieces(form, asked, TELL):
        written += piece.count("What did the clock make me do?")
        assert asked.count <= written + 1
        if written == 5:
            break
    assert asked.count == 5


@pytest.mark.parametrize("form", FORMS)
def test_no_piece_is_longer_than_a_page_of_words(form: InWords) -> None:
    pieces = text_pieces(form, [SESSION] * 3, TELL)
    assert max(map(len, pieces)) < 5000
