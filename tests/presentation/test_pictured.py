"""What is read aside comes back as what is drawn, by the sessions' numbers."""

from datetime import UTC

from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.item_grid import grid_rows
from partner_overlay.presentation.pictured import picture_fetcher, row_fetcher
from partner_overlay.presentation.translation import as_written
from tests.fakes.erasable_history import ErasableHistory


def test_rows_and_pictures_leave_out_what_is_gone() -> None:
    history = ErasableHistory(5)
    history.discard("made-4")
    rows = row_fetcher(history, UTC, as_written)([5, 4, 3])
    assert {number: row.id for number, row in rows.items()} == {5: "made-5", 3: "made-3"}
    pictured = picture_fetcher(history, grid_rows(Numbering.ICF_2019, as_written), UTC, as_written)([5, 4, 3])
    assert {number: (each.column.id, each.phases.id) for number, each in pictured.items()} == {
        5: ("made-5", "made-5"),
        3: ("made-3", "made-3"),
    }
