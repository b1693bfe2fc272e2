"""Moving prompts about: by steps, to a place, and between decks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.change import Deed, Step
from partner_overlay.domain.library import Library
from partner_overlay.domain.library_changes import add_prompts
from partner_overlay.domain.prompt_moves import copy_to_deck, move_before, move_by, move_to_deck
from tests.made.libraries import LIBRARY, at, deck, ids, say


@pytest.mark.parametrize(
    ("chosen", "offset", "after"),
    [
        ("b", 1, "a c b d"),
        ("b", -1, "b a c d"),
        ("a", -1, "a b c d"),
        ("d", 5, "a b c d"),
        ("a b", 1, "c a b d"),
        ("a c", -1, "a c b d"),
        ("b d", 1, "a c b d"),
        ("c d", -9, "c d a b"),
        ("a b", 9, "c d a b"),
        ("a d", 2, "b c a d"),
        ("b", 0, "a b c d"),
    ],
)
def test_prompts_move_by_steps(chosen: str, offset: int, after: str) -> None:
    change = move_by(LIBRARY, at("one", *chosen.split()), offset)
    assert ids(change.library, "one") == after
    assert change.touched == at("one", *chosen.split())


@given(st.sets(st.integers(0, 8), min_size=1), st.integers(-10, 10))
def test_moving_by_many_is_moving_by_one_many_times(chosen: set[int], offset: int) -> None:
    library = Library((deck("one", *(f"p{number}" for number in range(9))),))
    ats = at("one", *(f"p{number}" for number in chosen))
    stepwise = library
    for _ in range(abs(offset)):
        stepwise = move_by(stepwise, ats, 1 if offset > 0 else -1).library
    assert ids(move_by(library, ats, offset).library, "one") == ids(stepwise, "one")


@pytest.mark.parametrize(
    ("chosen", "before", "after"),
    [
        ("d", "a", "d a b c"),
        ("a", None, "b c d a"),
        ("a c", "d", "b a c d"),
        ("b d", "c", "a b d c"),
        ("b c", "c", "a b c d"),
        ("a", "gone", "b c d a"),
    ],
)
def test_prompts_move_before_another(chosen: str, before: str | None, after: str) -> None:
    change = move_before(LIBRARY, at("one", *chosen.split()), before)
    assert ids(change.library, "one") == after
    assert change.step == Step(Deed.ORDER, len(chosen.split()))


def test_prompts_move_to_another_deck_and_keep_their_ids() -> None:
    change = move_to_deck(LIBRARY, at("one", "b", "d"), "two", before="y")
    assert (ids(change.library, "one"), ids(change.library, "two")) == ("a c", "x b d y")
    assert change.touched == at("two", "b", "d")
    assert change.step == Step(Deed.MOVE, 2, "Two")


def test_a_moved_prompt_gives_up_an_id_that_the_other_deck_has() -> None:
    library = LIBRARY.with_prompts("two", (say("a", "Another a?"),))
    assert ids(move_to_deck(library, at("one", "a"), "two").library, "two") == "a a-2"


def test_a_copy_gets_a_fresh_id() -> None:
    change = copy_to_deck(LIBRARY, at("one", "c", "a"), "two", before="x")
    assert (ids(change.library, "one"), ids(change.library, "two")) == ("a b c d", "a-2 c-2 x y")
    assert change.step == Step(Deed.COPY, 2, "Two")
    assert change.touched == at("two", "a-2", "c-2")


def test_fresh_ids_go_on_counting() -> None:
    library = add_prompts(LIBRARY, "one", [say("a")] * 3).library
    assert ids(library, "one") == "a b c d a-2 a-3 a-4"
