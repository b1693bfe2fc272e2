"""An amount stands whole on its line; times of day and of the session part as other words do."""

import pytest

from partner_overlay.ui.review.whole_amounts import whole_amounts


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Ended 3 min after its end.", "Ended 3_min after its end."),
        ("14:00 to 15:03 · 60 min planned, 63 used", "14:00 to 15:03 · 60_min planned, 63_used"),
        ("said at 5:00, 6:00 and 12 more", "said at 5:00, 6:00 and 12_more"),
        ("Endete 1 Min. später", "Endete 1_Min. später"),
        ("from 1 to 5", "from 1_to 5"),
        ("6.3 Meaning", "6.3 Meaning"),
    ],
)
def test_a_number_stays_beside_the_word_after_it(words: str, shown: str) -> None:
    assert whole_amounts(words).replace("\N{NO-BREAK SPACE}", "_") == shown
