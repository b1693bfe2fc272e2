"""The cells of a table, split into rows."""

import csv
import io
import re
from typing import NamedTuple

from partner_overlay.domain.deck_errors import DeckUnreadable

_BREAKS = re.compile(r"[ \u00a0]*[\t\n\v\f\r\x85\u2028\u2029]+[ \u00a0]*")
_UNCLOSED = "unexpected end of data"  # the words of python's csv


class Row(NamedTuple):
    """`number` counts rows as a spreadsheet does, `line` the file's lines; both from 1."""

    number: int
    line: int
    cells: tuple[str, ...]


def on_one_line(cell: str) -> str:
    """Line breaks and tabs within a cell become a space each."""
    return cell if cell.isprintable() else _BREAKS.sub(" ", cell)


def split_rows(text: str, delimiter: str, file: str) -> tuple[Row, ...]:
    """The rows that hold anything. Raises DeckUnreadable where the text is no table."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[Row] = []
    line = 1
    try:
        for number, cells in enumerate(reader, 1):
            if any(cells):
                rows.append(Row(number, line, tuple(cells)))
            line = reader.line_num + 1
    except csv.Error as error:
        raise DeckUnreadable(file, "a cell is too long; a quotation mark may be missing", line) from error
    if rows and _stays_open(text, rows[-1].line, delimiter):
        raise DeckUnreadable(file, "a quotation mark opens here and does not close", rows[-1].line)
    return tuple(rows)


def _stays_open(text: str, line: int, delimiter: str) -> bool:
    """Whether the last row, which begins at this line, ends within quotation marks."""
    tail = text.split("\n", line - 1)[-1]
    try:
        list(csv.reader(io.StringIO(tail, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        return str(error) == _UNCLOSED
    return False
