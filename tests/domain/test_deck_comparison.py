"""Two decks side by side."""

from dataclasses import replace

from partner_overlay.domain.deck_comparison import Likeness, compare
from tests.made.libraries import deck, say


def test_a_copy_with_other_ids_is_the_same() -> None:
    left = deck("one", say("a", "Here?", "g"), say("b", "Now?", "g"))
    right = deck("two", say("x", "Here?", "g"), say("y", "Now?", "g"))
    assert [pair.likeness for pair in compare(left, right)] == [Likeness.SAME] * 2


def test_what_both_have_stands_in_one_row() -> None:
    left, right = deck("one", "a", "b", "d"), deck("two", "b", "c", "d", "e")
    rows = [(pair.left and pair.left.id, pair.right and pair.right.id, pair.likeness) for pair in compare(left, right)]
    assert rows == [
        ("a", None, Likeness.LEFT_ONLY),
        ("b", "b", Likeness.SAME),
        (None, "c", Likeness.RIGHT_ONLY),
        ("d", "d", Likeness.SAME),
        (None, "e", Likeness.RIGHT_ONLY),
    ]


def test_a_star_alone_is_a_difference() -> None:
    (pair,) = compare(deck("one", say("a")), deck("two", replace(say("a"), starred=True)))
    assert pair.likeness is Likeness.CHANGED
