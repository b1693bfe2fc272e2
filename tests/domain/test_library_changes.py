"""Changes of prompts: each does what its name says, to the prompts that are meant and to no other."""

from dataclasses import replace

import pytest

from partner_overlay.domain.change import Deed, Step
from partner_overlay.domain.deck_limits import MOST_PROMPTS
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.library import Library, PromptAt
from partner_overlay.domain.library_changes import (
    add_prompts,
    change_prompt,
    delete_prompts,
    duplicate_prompts,
    enable_prompts,
    put_aside,
    star_prompts,
)
from partner_overlay.domain.prompts import Prompt
from tests.made.libraries import LIBRARY, at, deck, ids, say

A = PromptAt("one", "a")


def test_prompts_are_found_by_deck_and_id() -> None:
    assert LIBRARY.prompt(A).text == "What about a?"
    assert [found.prompt for found, _ in LIBRARY.prompts()] == ["a", "b", "c", "d", "x", "y"]
    with pytest.raises(Refusal, match="no deck “gone”"):
        LIBRARY.prompt(PromptAt("gone", "a"))
    with pytest.raises(Refusal, match="not there any more"):
        LIBRARY.prompt(PromptAt("one", "x"))


@pytest.mark.parametrize(
    ("place", "after"),
    [(None, "a b c d new"), (0, "new a b c d"), (2, "a b new c d"), (99, "a b c d new"), (-1, "new a b c d")],
)
def test_prompts_are_added_at_a_place(place: int | None, after: str) -> None:
    change = add_prompts(LIBRARY, "one", (say("new"),), place)
    assert ids(change.library, "one") == after
    assert change.touched == at("one", "new")
    assert change.step == Step(Deed.ADD, 1)


def test_an_added_prompt_gets_what_it_came_without() -> None:
    bare = replace(say("x", "  What   shall we\ndo with the time that is left?"), id="", glance="")
    taken = say("x")
    first, second = add_prompts(LIBRARY, "one", (bare, taken)).library.deck("one").prompts[-2:]
    assert (first.id, first.text, first.glance) == (
        "3.9-what-shall-we-do-with-the", "What shall we do with the time that is left?", "What shall we do with the",
    )  # fmt: skip
    assert second.id == "x-2"


@pytest.mark.parametrize(
    ("prompt", "sentence"),
    [
        (say("n", "   "), "at least one word"),
        (say(" ", "What?"), "needs an id"),
        (replace(say("n"), competency="9.9"), "“9.9” is no competency"),
        (replace(say("n"), also=("3.9", "nope")), "“nope” is no competency"),
        (replace(say("n"), also=("3.9", "5.1", "8.8")), "at most 2 more"),
        (say("n", "x" * 2001), "room for 2,000 characters; this has 2,001"),
        (say("n", "What\x07?"), "hidden sign"),
        (say("n", "What\u202e?"), "hidden sign"),
        (say("n", glance="\x00"), "hidden sign"),
    ],
)
def test_what_no_file_could_hold_is_refused(prompt: Prompt, sentence: str) -> None:
    with pytest.raises(Refusal, match=sentence):
        add_prompts(LIBRARY, "one", (prompt,))


def test_signs_that_are_no_print_but_do_no_harm_may_stay() -> None:
    family = "Family \N{MAN}\u200d\N{WOMAN} first?"
    assert add_prompts(LIBRARY, "one", (say("n", family),)).library.prompt(PromptAt("one", "n")).text == family


def test_a_deck_has_room_for_so_many_and_no_more() -> None:
    full = Library((deck("one", *(say(f"p{n}") for n in range(MOST_PROMPTS))),))
    sentence = "would hold 20,001 prompts, and 20,000 is the most"
    with pytest.raises(Refusal, match=sentence):
        add_prompts(full, "one", (say("n"),))
    with pytest.raises(Refusal, match=sentence):
        duplicate_prompts(full, at("one", "p7"))


def test_a_prompt_is_changed_and_the_others_stay_the_very_same() -> None:
    changed = replace(LIBRARY.prompt(A), competency="5.1", starred=True)
    after = change_prompt(LIBRARY, A, changed).library
    assert after.prompt(A) == changed
    assert after.find("two") is LIBRARY.find("two")
    assert all(x is y for x, y in zip(after.deck("one").prompts[1:], LIBRARY.deck("one").prompts[1:], strict=True))


def test_a_glance_that_was_the_beginning_of_the_text_follows_it() -> None:
    library = Library((deck("one", say("a", "What now?", "What now?"), say("b", "What now then?", "Mine")),))
    follows = change_prompt(library, A, replace(library.prompt(A), text="And what of  tomorrow?")).library.prompt(A)
    assert (follows.text, follows.glance) == ("And what of tomorrow?", "And what of tomorrow?")
    b = PromptAt("one", "b")
    assert change_prompt(library, b, replace(library.prompt(b), text="And?")).library.prompt(b).glance == "Mine"
    typed = change_prompt(library, A, replace(library.prompt(A), text="And?", glance="Typed")).library.prompt(A)
    assert typed.glance == "Typed"


def test_an_id_can_be_changed_to_one_that_is_free() -> None:
    library = put_aside(LIBRARY, (A,), never=True).library
    change = change_prompt(library, A, replace(library.prompt(A), id="new"))
    assert ids(change.library, "one") == "new b c d"
    assert change.library.never == {"new"}
    assert change.touched == at("one", "new")
    with pytest.raises(Refusal, match="a prompt with the id “x” already"):
        change_prompt(LIBRARY, A, replace(LIBRARY.prompt(A), id="x"))


def test_prompts_are_deleted_from_several_decks_at_once() -> None:
    change = delete_prompts(LIBRARY, (*at("one", "b", "d", "gone"), *at("two", "x")))
    assert (ids(change.library, "one"), ids(change.library, "two")) == ("a c", "y")
    assert change.step == Step(Deed.DELETE, 3)


def test_a_duplicate_stands_right_after_its_original() -> None:
    change = duplicate_prompts(LIBRARY, at("one", "a", "c"))
    assert ids(change.library, "one") == "a a-2 b c c-2 d"
    assert change.touched == at("one", "a-2", "c-2")
    again = duplicate_prompts(change.library, at("one", "a"))
    assert ids(again.library, "one") == "a a-3 a-2 b c c-2 d"


def test_prompts_are_switched_off_and_on_starred_and_put_aside() -> None:
    two = at("one", "a", "b")
    off = enable_prompts(LIBRARY, two, enabled=False)
    assert [prompt.enabled for prompt in off.library.deck("one").prompts] == [False, False, True, True]
    assert off.step == Step(Deed.DISABLE, 2)
    on = enable_prompts(off.library, two, enabled=True)
    assert (on.library, on.step.deed) == (LIBRARY, Deed.ENABLE)
    starred = star_prompts(LIBRARY, two, starred=True)
    assert [prompt.starred for prompt in starred.library.deck("one").prompts] == [True, True, False, False]
    assert star_prompts(starred.library, two, starred=False).library == LIBRARY
    never = put_aside(LIBRARY, two, never=True)
    assert never.library.never == {"a", "b"}
    assert put_aside(never.library, at("one", "b"), never=False).library.never == {"a"}


def test_something_has_to_be_chosen() -> None:
    with pytest.raises(Refusal, match="Choose a prompt first"):
        delete_prompts(LIBRARY, at("one", "gone"))
