"""Parts that fill their lines from the last one back: what matters most stands at the end, and none stands alone."""

from collections.abc import Iterator

from partner_overlay.overriding import override
from partner_overlay.ui.flow import Flow, Piece
from partner_overlay.ui.reflow import Room


class FlowFromEnd(Flow):
    """Each line ends where reading ends. Where one is not enough, a first part that grows has a line of its own."""

    @override
    def _lines(self, width: int) -> Iterator[list[Piece]]:
        pieces = [piece for line in super()._lines(self.natural_width) for piece in line]
        if self.natural_width > width and pieces and pieces[0].grows:
            yield [pieces.pop(0)]
        yield from filter(None, self._from_end(pieces, width))

    def _from_end(self, pieces: list[Piece], width: int) -> list[list[Piece]]:
        lines: list[list[Piece]] = [[]]
        free = width
        for piece in reversed(pieces):
            if lines[0] and piece.wide > free:
                lines.insert(0, [])
                free = width
            lines[0].insert(0, piece)
            free -= piece.wide + self._across
        self._give_company(lines, width)
        return lines

    def _give_company(self, lines: list[list[Piece]], width: int) -> None:
        """One alone at the top has another beside it, where the line below has some to spare."""
        if len(lines) > 1 and len(lines[0]) == 1 and len(lines[1]) > 2:
            alone, other = lines[0][0], lines[1][0]
            if alone.wide + self._across + other.wide <= width:
                lines[0].append(lines[1].pop(0))

    @override
    def _rooms(self, width: int) -> Iterator[Room]:
        rooms = list(super()._rooms(width))
        ends = {room.top(): room.right() for _, room in rooms}  # of the last one on each line
        for part, room in rooms:
            yield part, room.translated(max(0, width - 1 - ends[room.top()]), 0)
