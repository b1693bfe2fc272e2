"""The cells of a table that a spreadsheet will open: kept from running as formulas, and written as a row of CSV."""

import csv
import io
from collections.abc import Iterable

BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes UTF-8 for something else
_RUNS = ("=", "+", "-", "@", "\t", "\r")  # what makes a spreadsheet take a cell for a formula


def neutral(cell: str) -> str:
    """The cell with an apostrophe before what would run; one that looks so already gets one more."""
    return f"'{cell}" if cell.lstrip("'").startswith(_RUNS) else cell


def as_meant(cell: str) -> str:
    """What `neutral` was given."""
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(_RUNS) else cell


def row_of(cells: Iterable[str]) -> str:
    """One row of CSV that any spreadsheet reads: every cell quoted and neutral, CRLF at its end."""
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(map(neutral, cells))
    return text.getvalue()
