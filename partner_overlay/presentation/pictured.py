"""One session as the pictures show it: its column of the grid and its phase times, made aside from one digest."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from partner_overlay.application.history_look import with_digests
from partner_overlay.application.review_ports import SessionHistory
from partner_overlay.presentation.history import session_row
from partner_overlay.presentation.history_view import SessionRow
from partner_overlay.presentation.item_grid import grid_column
from partner_overlay.presentation.phase_times import phase_row
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import GridColumn, GridRow, PhaseRow


@dataclass(frozen=True, slots=True)
class Pictured:
    column: GridColumn
    phases: PhaseRow


def row_fetcher(
    history: SessionHistory, zone: tzinfo | None, translate: Translate
) -> Callable[[Sequence[int]], dict[int, SessionRow]]:
    """Reads sessions and puts them in words."""
    return lambda numbers: {line.number: session_row(line, zone, translate) for line in history.lines(numbers)}


def picture_fetcher(
    history: SessionHistory, rows: tuple[GridRow, ...], zone: tzinfo | None, translate: Translate
) -> Callable[[Sequence[int]], dict[int, Pictured]]:
    """Reads digests and puts them into what is drawn."""

    def fetch(numbers: Sequence[int]) -> dict[int, Pictured]:
        return {
            number: Pictured(grid_column(line, digest, rows, zone, translate), phase_row(line, digest, zone, translate))
            for number, (line, digest) in with_digests(history, numbers).items()
        }

    return fetch
