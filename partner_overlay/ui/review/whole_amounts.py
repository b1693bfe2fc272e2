"""Amounts that no line's end parts: a number stays beside the word after it."""

import re

from partner_overlay.ui.text_block import literal

_AMOUNT = re.compile(r"(?<![\d:.])(\d+) (?=[^\W\d])")  # a number that is no time of day, and a word after it


def whole_amounts(words: str) -> str:
    """The words on one line, in which `3 min` and `1 more` stand whole."""
    return _AMOUNT.sub("\\1\N{NO-BREAK SPACE}", literal(words))
