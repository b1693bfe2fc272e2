"""Words that are read from the other side than their window: they stand where its lines begin, each in its own order.

Qt takes the direction of a line from its first letter. So a sentence that begins with a key's name or a quotation would
be turned about with all that follows, and a question in another script would stand at the far end of its line.
"""

import unicodedata

from PySide6.QtCore import Qt

from partner_overlay.presentation.apart import isolated
from partner_overlay.ui.text_block import reads_from_right

_FROM_LEFT, _FROM_RIGHT = "\u200e", "\u200f"  # marks that are not seen
_RIGHT = frozenset({"R", "AL"})


def facing(words: str, direction: Qt.LayoutDirection) -> str:
    """The words as a window of this direction shows them, with marks that are not seen where they need any."""
    from_right = direction is Qt.LayoutDirection.RightToLeft
    if words.isascii() and not from_right:
        return words
    return "\n".join(_facing(line, from_right=from_right) for line in words.split("\n"))


def _facing(line: str, *, from_right: bool) -> str:
    if not line or (from_right and reads_from_right(line)) or not (from_right or reads_from_right(line)):
        return line
    begin = _FROM_RIGHT if from_right else _FROM_LEFT
    own = _RIGHT if from_right else {"L"}
    if any(unicodedata.bidirectional(each) in own for each in line):
        return begin + line  # a sentence of the window's that begins with other words
    return begin + isolated(line)


def ending(words: str) -> str:
    """A sign at the end stays beside the last word, even if that is read from the other side."""
    return words + (_FROM_RIGHT if reads_from_right(words[::-1]) else _FROM_LEFT)
