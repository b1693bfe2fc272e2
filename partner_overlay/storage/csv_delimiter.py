"""Which sign stands between the cells of a table; a comma within a sentence is none."""

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence

from partner_overlay.domain.import_columns import Column, guessed_mapping, named_columns

DELIMITERS = (",", ";", "\t", "|")
NONE = "\x1f"  # a sign that no text holds: the whole line is one cell

_SAMPLE = 32_768  # characters
_MOST_ROWS = 200
_SAID = re.compile(r"(?:sep=|#separator:)(?P<sign>[^\n]*)\n(?P<more>(?:#[a-z ]+:[^\n]*\n)*)", re.IGNORECASE)
_NAMED = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}
_STEADY = 0.8  # of the rows have as many cells as most


def said_delimiter(text: str) -> tuple[str | None, str]:
    """What a first line such as `sep=;` says, and the text with such lines blank; Excel and Anki write them."""
    found = _SAID.match(text)
    if found is None:
        return None, text
    sign = found["sign"].strip(" ")
    delimiter = _NAMED.get(sign.lower(), sign)
    return (delimiter if delimiter in DELIMITERS else None), "\n" * found[0].count("\n") + text[found.end() :]


def guessed_delimiter(text: str) -> str | None:
    """The sign that makes most sense of the text's beginning; None when it is no table."""
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        sample = sample[: sample.rfind("\n") + 1] or sample
    told = {delimiter: _sense(sample, delimiter) for delimiter in DELIMITERS if delimiter in sample}
    best = max(told, key=lambda delimiter: told[delimiter], default=None)
    return best if best is not None and told[best] > (0, 0.0, 0) else None


def _sense(sample: str, delimiter: str) -> tuple[int, float, int]:
    """How much sense it makes: columns understood, share of rows of the same width, width. Zeros: none."""
    try:
        rows = [row for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter) if any(row)][
            :_MOST_ROWS
        ]
    except csv.Error:
        return 0, 0.0, 0
    if not rows:
        return 0, 0.0, 0
    [(width, times)] = Counter(map(len, rows)).most_common(1)
    understood = _understood(rows)
    steady = times / len(rows)
    if width < 2 or (not understood and (steady < _STEADY or _is_prose(sample, delimiter))):
        return 0, 0.0, 0
    return understood, steady, width


def _understood(rows: Sequence[Sequence[str]]) -> int:
    """Columns with a name of ours or with our words in their cells; what is merely the longest tells nothing."""
    named = named_columns(rows[0])
    return named if named > 1 else len(set(guessed_mapping(rows).columns) - {None, Column.TEXT, Column.GLANCE})


def _is_prose(sample: str, delimiter: str) -> bool:
    """Whether the sign stands as it does within sentences: with a space, or a line's end, behind it."""
    return delimiter in {",", ";"} and 2 * len(re.findall(re.escape(delimiter) + r"\s", sample)) > sample.count(
        delimiter
    )
