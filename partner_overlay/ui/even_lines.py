"""Parts that take several lines are parted evenly among them, and each line is as wide as the others."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QRect, Qt

from partner_overlay.ui.reflow import Room

_Rooms = Callable[[int], Iterable[Room]]


def even_lines(rooms: _Rooms, width: int) -> Iterator[Room]:
    """`rooms` at this width, none of them alone on its line where it could have company."""
    count = len(_lines(rooms(width)))
    for line in _lines(rooms(_narrowest(rooms, width, count) if count > 1 else width)):
        yield from _widened(line, width)


def _narrowest(rooms: _Rooms, width: int, lines: int) -> int:
    """The least width at which they take no more lines."""
    too_narrow = width // 2
    while width - too_narrow > 1:
        between = (too_narrow + width) // 2
        if len(_lines(rooms(between))) > lines:
            too_narrow = between
        else:
            width = between
    return width


def _lines(rooms: Iterable[Room]) -> list[list[Room]]:
    return [list(line) for _, line in groupby(rooms, lambda room: room[1].top())]


def _widened(line: Sequence[Room], width: int) -> Iterator[Room]:
    """What can grow takes what is left of the line; where nothing can, all take their part of it."""
    growing = [part for part, _ in line if part.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal]
    takers = growing or [part for part, _ in line]
    left = width - (line[-1][1].right() + 1)
    shift = 0
    for part, room in line:
        more = (left - shift) // (len(takers) - takers.index(part)) if part in takers else 0
        yield part, QRect(room.left() + shift, room.top(), room.width() + more, room.height())
        shift += more
