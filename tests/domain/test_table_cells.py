"""Cells that no spreadsheet runs, and rows that python's own reader gives back as they were."""

import csv
import io

from hypothesis import example, given
from hypothesis import strategies as st

from partner_overlay.domain.table_cells import as_meant, neutral, row_of


@given(st.text() | st.text("='+-@\t\r a"))
def test_no_neutral_cell_runs_and_each_comes_back(cell: str) -> None:
    assert not neutral(cell).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert as_meant(neutral(cell)) == cell


@given(st.lists(st.text(), min_size=1, max_size=4))
@example(["=1+1", 'a "word"', "two\nlines", "a;b,c"])
def test_a_row_is_read_back_cell_by_cell(cells: list[str]) -> None:
    row = row_of(cells)
    assert row.endswith("\r\n")
    assert [list(map(as_meant, read)) for read in csv.reader(io.StringIO(row, newline=""))] == [cells]
