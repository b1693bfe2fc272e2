"""How much room client codes take beside other words: what the widest needs, but for a name in the place of a code."""

from collections.abc import Sequence
from heapq import nlargest

from PySide6.QtGui import QFontMetrics

USUAL_CODE = "C-014-06"
_WIDEST = 20  # characters
_MEASURED = 12  # codes: the widest is one of the longest


def longest_codes(codes: Sequence[str]) -> tuple[str, ...]:
    """Those that have to be measured."""
    return tuple(nlargest(_MEASURED, codes, key=len))


def code_room(codes: Sequence[str], metrics: QFontMetrics) -> int:
    """In pixels, for these and for a usual one."""
    widest = max(map(metrics.horizontalAdvance, codes), default=0)
    return max(min(widest, _WIDEST * metrics.averageCharWidth()), metrics.horizontalAdvance(USUAL_CODE))
