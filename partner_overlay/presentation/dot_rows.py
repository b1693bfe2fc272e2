"""Dots that would lie on each other stand in rows, wherever a session's picture is drawn."""

from collections.abc import Sequence

_MOST_ROWS = 12


def stacked(places: Sequence[float], apart: float) -> tuple[int, ...]:
    """The row of each of these ascending places, so that no two in a row are nearer than `apart`.

    In a crowd that needs more than twelve rows, the row whose last one is farthest away takes the next.
    """
    last: list[float] = []
    rows: list[int] = []
    for place in places:
        row = next((number for number, end in enumerate(last) if place - end >= apart), len(last))
        if row == _MOST_ROWS:
            row = min(range(_MOST_ROWS), key=last.__getitem__)
        last[row : row + 1] = [place]
        rows.append(row)
    return tuple(rows)
