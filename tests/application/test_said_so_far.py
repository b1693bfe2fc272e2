"""Counts gathered piece by piece are those of all at once."""

from dataclasses import replace

from partner_overlay.application.said_so_far import SaidSoFar, said_in
from partner_overlay.demo.made_history import MadeHistory

FIRST, SECOND, THIRD = (
    replace(digest, said=said)
    for digest, said in zip(
        MadeHistory(3).digests([3, 2, 1]), ((("3.9", 2), ("5.1", 1)), (("3.9", 5),), ()), strict=True
    )
)


def test_times_and_sessions_are_counted() -> None:
    said = said_in([FIRST, SECOND, THIRD], 3)
    assert (said.times["3.9"], said.sessions["3.9"]) == (7, 2)
    assert (said.times["5.1"], said.sessions["5.1"]) == (1, 1)


def test_pieces_come_to_the_whole() -> None:
    so_far = SaidSoFar(4)
    for piece, looked_at in (([FIRST], 1), ([SECOND, THIRD], 3)):  # one of the second piece is gone
        assert not so_far.whole
        so_far = so_far.beside(said_in(piece, looked_at))
    assert so_far.whole
    assert so_far.times == said_in([FIRST, SECOND, THIRD], 4).times


def test_nothing_to_count_is_counted_at_once() -> None:
    assert SaidSoFar(0).whole
