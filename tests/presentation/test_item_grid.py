"""Item by item: dots by shape, each cell with its words."""

import re
from dataclasses import replace
from datetime import UTC

from partner_overlay.demo.made_history import MadeHistory
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.review.answers import Rating
from partner_overlay.domain.review.checklist import CHECKLIST, Group
from partner_overlay.presentation.item_grid import cell_words, dot_words, grid_column, grid_rows, said_mark_words
from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.trends_view import Dot
from tests.presentation.marking import UNKIND, is_marked, marked

ROWS = grid_rows(Numbering.ICF_2019, as_written)
LINE = MadeHistory(1).lines([1])[0]
DIGEST = replace(
    MadeHistory(1).digests([1])[0],
    ratings=(
        ("c3.time-and-focus", Rating.CLEARLY),
        ("c5.presence", Rating.IN_PART),
        ("how.lead", Rating.NOT_NOTICED),
        ("c3.fit", Rating.DOES_NOT_APPLY),
    ),
    said=(("3.9", 2), ("3.6", 1)),
)
TEXT = re.compile(r"\b(average|total|percent|grade|rank|best|worst)\b|%", re.IGNORECASE)


def at(key: str) -> int:
    return next(number for number, row in enumerate(ROWS) if row.key == key)


def test_every_item_of_the_checklist_has_a_row_under_its_groups_heading() -> None:
    assert [row.key for row in ROWS if not row.heading] == [item.key for item in CHECKLIST]
    assert [row.key for row in ROWS if row.heading] == list(Group)
    assert ROWS[0].heading
    assert ROWS[1].words == "2.1 client's choice"


def test_rows_have_the_numbers_that_the_coach_wants() -> None:
    assert grid_rows(Numbering.ICF_2025, as_written)[1].words == "2.01 client's choice"


def test_what_has_no_number_has_its_name_alone() -> None:
    assert ROWS[at("how.lead")].words == "client leads"


def test_each_answer_has_a_shape_of_its_own() -> None:
    column = grid_column(LINE, DIGEST, ROWS, UTC, as_written)
    dots = {
        key: column.dots[at(key)] for key in ("c3.time-and-focus", "c5.presence", "how.lead", "c3.fit", "how.choice")
    }
    assert list(dots.values()) == [Dot.FULL, Dot.HALF, Dot.RING, Dot.DASH, Dot.NONE]


def test_what_was_said_is_marked_by_its_number() -> None:
    column = grid_column(LINE, DIGEST, ROWS, UTC, as_written)
    assert [(ROWS[place].code, times) for place, times in enumerate(column.said) if times] == [("3.6", 1), ("3.9", 2)]


def test_the_day_stands_in_three_short_lines() -> None:
    column = grid_column(LINE, DIGEST, ROWS, UTC, as_written)
    day = LINE.started_at
    assert (column.day, column.month, column.year) == (str(day.day), f"{day:%b}", str(day.year))
    assert column.spoken == f"{day:%a} {day.day} {day:%b %Y, %H:%M}, K2"


def test_every_cell_has_words() -> None:
    column = grid_column(LINE, DIGEST, ROWS, UTC, as_written)

    def words(key: str) -> str:
        return cell_words(ROWS[at(key)], column, at(key), as_written).removeprefix(
            f"{ROWS[at(key)].words}, {column.spoken}: "
        )

    assert words("c3.time-and-focus") == "clearly; said or offered 2 times"
    assert words("c3.session-outcome") == "nothing noted; said or offered once"
    assert words("c3.fit") == "does not apply"
    assert words("how.choice") == "nothing noted"


def test_words_can_be_translated_and_are_kind() -> None:
    rows = grid_rows(Numbering.ICF_2019, marked)
    column = grid_column(LINE, DIGEST, rows, UTC, marked)
    for place, row in enumerate(rows):
        assert is_marked(row.words)
        assert is_marked(cell_words(row, column, place, marked), "K2")
    said = [*(dot_words(dot, as_written) for dot in Dot), said_mark_words(as_written)]
    assert not any(UNKIND.search(words) or TEXT.search(words) for words in said)
