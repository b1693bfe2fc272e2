"""What earlier sessions bring to a start, in words."""

import pytest

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review.answers import Intention
from partner_overlay.presentation.start_words import intention_words, parked_words
from partner_overlay.presentation.translation import as_written


@pytest.mark.parametrize(
    ("intention", "numbers", "words"),
    [
        (Intention(), Numbering.ICF_2019, ""),
        (Intention(words="Wait longer"), Numbering.ICF_2019, "Wait longer"),
        (Intention("5.6"), Numbering.ICF_2019, "5.6 silence"),
        (Intention("5.6", "Wait longer"), Numbering.ICF_2025, "Wait longer (5.07 silence)"),
        (Intention("9.9", "Wait longer"), Numbering.ICF_2019, "Wait longer"),
    ],
)
def test_what_is_to_be_practised(intention: Intention, numbers: Numbering, words: str) -> None:
    assert intention_words(intention, numbers, as_written) == words


def test_what_was_parked() -> None:
    assert parked_words((), as_written) == ""
    assert parked_words(("the board", "holidays"), as_written) == "Parked last time: the board; holidays"
