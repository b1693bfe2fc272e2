"""Parts that fill their lines from the last one back: what matters most stands at the end, and never alone."""

from collections.abc import Iterator

from partner_overlay.overriding import override
from partner_overlay.ui.flow import Flow, Piece
from partner_overlay.ui.reflow import Room


class FlowFromEnd(Flow):
    """Each line ends where reading ends; the first is the one that has room left over."""

    @override
    def _lines(self, width: int) -> Iterator[list[Piece]]:
        lines: list[list[Piece]] = [[]]
        free = width
        for piece in [piece for line in super()._lines(self.natural_width) for piece in line][::-1]:
            if lines[0] and piece.wide > free:
                lines.insert(0, [])
                free = width
            lines[0].insert(0, piece)
            free -= piece.wide + self._across
        yield from filter(None, lines)

    @override
    def _rooms(self, width: int) -> Iterator[Room]:
        rooms = list(super()._rooms(width))
        ends = {room.top(): room.right() for _, room in rooms}  # of the last one on each line
        for part, room in rooms:
            yield part, room.translated(max(0, width - 1 - ends[room.top()]), 0)
