"""What earlier sessions bring to a start, in words."""

import pytest

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review.answers import Intention
from partner_overlay.presentation.start_words import intention_words, other_length, parked_words
from partner_overlay.presentation.time_words import MINUTE
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


@pytest.mark.parametrize(
    ("type_name", "length", "words"),
    [
        ("60 min", 60, ""),
        ("60 min", 45, ", 45 min long"),
        ("Team 60 min, outdoors", 60, ""),
        ("160 min", 60, ", 60 min long"),
        ("first session", 90, ", 90 min long"),
    ],
)
def test_a_length_is_told_unless_the_name_of_the_type_says_it(type_name: str, length: int, words: str) -> None:
    assert other_length(type_name, length * MINUTE) == words
