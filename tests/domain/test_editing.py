"""Undo and redo, as laws over any row of changes."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.change import Change, Deed, Step
from partner_overlay.domain.deck_changes import delete_deck, duplicate_deck, new_deck
from partner_overlay.domain.editing import MOST_STEPS, Editing
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.find_replace import Replacement, find_and_replace
from partner_overlay.domain.importing import Policy, apply_import, plan_import
from partner_overlay.domain.library import Library, PromptAt
from partner_overlay.domain.library_changes import (
    add_prompts,
    delete_prompts,
    duplicate_prompts,
    enable_prompts,
    put_aside,
    star_prompts,
)
from partner_overlay.domain.prompt_moves import copy_to_deck, move_before, move_by, move_to_deck
from tests.made.libraries import LIBRARY, at, libraries

Deeds = list[tuple[int, set[int], int]]


def some(library: Library, numbers: set[int]) -> list[PromptAt]:
    return [found for number, (found, _) in enumerate(library.prompts()) if number in numbers]


def delete_last_deck(library: Library) -> Change:
    if not library.decks:
        raise Refusal("There is no deck any more.")
    return delete_deck(library, library.decks[-1].id)


def deeds(chosen: set[int], number: int) -> list[Callable[[Library], Change]]:
    def with_some(change: Callable[[Library, list[PromptAt]], Change]) -> Callable[[Library], Change]:
        return lambda library: change(library, some(library, chosen))

    return [
        with_some(delete_prompts),
        with_some(duplicate_prompts),
        with_some(partial(enable_prompts, enabled=number % 2 == 0)),
        with_some(partial(star_prompts, starred=number % 2 == 0)),
        with_some(partial(put_aside, never=number % 2 == 0)),
        with_some(lambda library, ats: move_by(library, ats, number)),
        with_some(lambda library, ats: move_before(library, ats, f"p{number}")),
        with_some(lambda library, ats: move_to_deck(library, ats, "two")),
        with_some(lambda library, ats: copy_to_deck(library, ats, "two")),
        with_some(lambda library, ats: find_and_replace(library, ats, Replacement("what", f"how {number}"))),
        lambda library: add_prompts(library, "two", library.deck("one").prompts[:2], number),
        lambda library: apply_import(
            library, plan_import(library, "two", library.deck("one").prompts, list(Policy)[number % 3])
        ),
        lambda library: new_deck(library, f"New {number}"),
        lambda library: duplicate_deck(library, "one", f"Again {number}"),
        delete_last_deck,
    ]


def after(editing: Editing, chosen: Deeds) -> Editing:
    """After these deeds, as far as they can be done."""
    for which, numbers, number in chosen:
        try:
            editing = editing.take(deeds(numbers, number)[which](editing.present))
        except Refusal:
            continue
    return editing


many = st.lists(st.tuples(st.integers(0, 14), st.sets(st.integers(0, 12), max_size=4), st.integers(-3, 6)), max_size=8)


@given(libraries(), many)
def test_undoing_all_leads_back_and_redoing_all_leads_on(library: Library, chosen: Deeds) -> None:
    start = Editing(library)
    end = after(start, chosen)
    undone = end
    for _ in end.past:
        undone = undone.undo()
    assert undone.present == library
    assert undone.undo() is undone
    redone = undone
    for _ in undone.future:
        redone = redone.redo()
    assert redone == end
    assert redone.redo() is redone


@given(libraries(), many)
def test_no_deed_makes_two_prompts_of_one_id(library: Library, chosen: Deeds) -> None:
    editing = after(Editing(library), chosen)
    ids = [found.prompt for found, _ in editing.present.prompts()]
    assert len(ids) == len(set(ids))
    assert len({deck.id for deck in editing.present.decks}) == len(editing.present.decks)


def test_a_step_has_its_name_back_and_forth_and_a_new_one_ends_redoing() -> None:
    editing = Editing(LIBRARY)
    assert (editing.undoes, editing.redoes) == (None, None)
    editing = editing.take(delete_prompts(LIBRARY, at("one", "a", "b", "c")))
    assert editing.undoes == Step(Deed.DELETE, 3)
    undone = editing.undo()
    assert (undone.undoes, undone.redoes) == (None, Step(Deed.DELETE, 3))
    assert undone.take(star_prompts(LIBRARY, at("one", "a"), starred=True)).redoes is None


def test_what_changes_nothing_is_no_step() -> None:
    editing = Editing(LIBRARY)
    assert editing.take(star_prompts(LIBRARY, at("one", "a"), starred=False)) is editing


def test_the_oldest_steps_are_forgotten() -> None:
    editing = Editing(LIBRARY)
    for number in range(MOST_STEPS + 5):
        editing = editing.take(new_deck(editing.present, f"New {number}"))
    assert len(editing.past) == MOST_STEPS


@pytest.mark.parametrize("undone", [False, True])
def test_what_was_put_aside_elsewhere_holds_at_every_step(undone: bool) -> None:  # noqa: FBT001  a case
    editing = Editing(Library(LIBRARY.decks, frozenset({"x"}))).take(new_deck(LIBRARY, "New"))
    editing = (editing.undo() if undone else editing).told_never(frozenset({"a"}), frozenset({"x"}))
    assert editing.present.never == {"a"}
    assert (editing.redo() if undone else editing.undo()).present.never == {"a"}
