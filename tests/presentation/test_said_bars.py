"""What was said per competency: plain counts in the source's order."""

from collections import Counter

from partner_overlay.application.said_so_far import SaidSoFar
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.said_bars import said_progress, said_rows, said_words
from partner_overlay.presentation.translation import as_written
from tests.presentation.marking import is_marked, marked

SAID = SaidSoFar(
    12, 12, Counter({"3.9": 7, "5.1": 14, "1.1": 1, "": 2, "9.9": 1}), Counter({"3.9": 5, "5.1": 6, "1.1": 1})
)


def test_all_items_come_in_the_sources_order_however_often_they_were_said() -> None:
    codes = [row.code for row in said_rows(SAID, Numbering.ICF_2019, as_written)]
    assert codes[:4] == ["2.1", "2.4", "2.5", "3.4"]
    assert len(codes[:-3]) == 26
    assert codes[-3:] == ["", "1.1", "9.9"]


def test_a_bar_is_a_part_of_the_longest() -> None:
    rows = {row.code: row for row in said_rows(SAID, Numbering.ICF_2019, as_written)}
    assert (rows["5.1"].share, rows["3.9"].share, rows["2.1"].share) == (1, 0.5, 0)
    assert rows["3.9"].spoken == "3.9 time and focus: said 7 times in 5 sessions"


def test_what_is_not_known_by_its_number_still_has_a_name() -> None:
    names = [row.name for row in said_rows(SAID, Numbering.ICF_2025, as_written)]
    assert (names[0], names[26], names[-1]) == ("2.01 client's choice", "without a number", "9.9")


def test_nothing_said_at_all_has_no_bars() -> None:
    assert {row.share for row in said_rows(SaidSoFar(0), Numbering.ICF_2019, as_written)} == {0}


def test_counts_are_plain_numbers() -> None:
    assert said_words(7, 5, as_written) == "said 7 times in 5 sessions"
    assert said_words(3, 1, as_written) == "said 3 times in 1 session"
    assert said_words(1, 1, as_written) == "said once"
    assert said_words(0, 0, as_written) == "not said"


def test_while_it_counts_it_says_how_far_it_is() -> None:
    assert said_progress(SaidSoFar(8_889, 1_200), as_written) == "Counting: 1,200 of 8,889 sessions so far"
    assert said_progress(SAID, as_written) == ""


def test_words_can_be_translated() -> None:
    for row in said_rows(SAID, Numbering.ICF_2019, marked):
        assert is_marked(row.spoken)
    assert is_marked(said_progress(SaidSoFar(9, 2), marked))
