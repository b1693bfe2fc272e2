"""Somebody's own words in a sentence of the program's that is read from the other side: each keeps its own order."""

import unicodedata
from typing import Final

BEGIN, END = "\u2068", "\u2069"  # not seen
_FROM_LEFT: Final = frozenset({"L"})
_FROM_RIGHT: Final = frozenset({"R", "AL"})


def apart(words: str, among: str) -> str:
    """The words as they may stand among these: within marks that are not seen where both would run into one another."""
    if words.isascii() and among.isascii():
        return words
    from_right = _any_of(among, _FROM_RIGHT)
    return isolated(words) if _any_of(words, _FROM_LEFT if from_right else _FROM_RIGHT) else words


def isolated(words: str) -> str:
    """Words or figures that keep an order of their own, whatever stands around them."""
    return f"{BEGIN}{words}{END}"


def _any_of(words: str, kinds: frozenset[str]) -> bool:
    return any(unicodedata.bidirectional(each) in kinds for each in words)
