"""Changes of whole decks."""

from dataclasses import replace

import pytest

from partner_overlay.domain.change import Deed, Step
from partner_overlay.domain.deck_changes import (
    change_about,
    copy_of,
    delete_deck,
    duplicate_deck,
    lose_deck,
    new_deck,
    reload_deck,
    restore_deck,
    shipped_again,
)
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.fresh_ids import slug
from tests.made.libraries import LIBRARY, at, deck, ids, say


def test_a_new_deck_is_the_last_and_has_an_id_from_its_title() -> None:
    change = new_deck(LIBRARY, "  My closing  questions", "de")
    made = change.library.decks[-1]
    assert (made.id, made.title, made.language, made.prompts) == (
        "my-closing-questions", "My closing questions", "de", (),
    )  # fmt: skip
    assert change.step == Step(Deed.NEW_DECK, 0, "My closing questions")
    assert new_deck(LIBRARY, "!!!").library.decks[-1].id == "deck"
    other = LIBRARY.with_deck(replace(LIBRARY.deck("one"), id="mine", title="Other"))
    assert new_deck(other, "Mine").library.decks[-1].id == "mine-2"


def test_an_import_can_be_a_deck_of_its_own() -> None:
    change = new_deck(LIBRARY, "Found", prompts=(say("a"), say("n")))
    assert ids(change.library, "found") == "a-2 n"
    assert change.step == Step(Deed.IMPORT, 2, "Found")
    assert change.touched == at("found", "a-2", "n")


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("", "at least one word"),
        ("x" * 61, "room for 60"),
        ("ONE", "There is a deck “ONE” already"),
        ("a\u202eb", "hid"),
    ],
)
def test_a_title_is_short_and_its_own(title: str, sentence: str) -> None:
    with pytest.raises(Refusal, match=sentence):
        new_deck(LIBRARY, title)
    with pytest.raises(Refusal, match=sentence):
        duplicate_deck(LIBRARY, "one", title)
    with pytest.raises(Refusal, match=sentence):
        change_about(LIBRARY, replace(LIBRARY.deck("two"), title=title))


def test_what_is_said_about_a_deck_can_be_changed() -> None:
    about = replace(LIBRARY.deck("one"), title="Uno", credit="Me", version="2", language="es", prompts=())
    mixed = LIBRARY.with_prompts("one", (say("a"), replace(say("b"), language="de")))
    changed = change_about(mixed, about).library.deck("one")
    assert (changed.title, changed.credit, changed.version, changed.language) == ("Uno", "Me", "2", "es")
    assert [prompt.language for prompt in changed.prompts] == ["es", "de"]
    same = change_about(LIBRARY, replace(LIBRARY.deck("one"), credit="Me")).library.deck("one")
    assert same.prompts is LIBRARY.deck("one").prompts
    with pytest.raises(Refusal, match="hidden sign"):
        change_about(LIBRARY, replace(LIBRARY.deck("one"), credit="\u202e"))


def test_a_duplicate_of_a_deck_has_ids_of_its_own() -> None:
    change = duplicate_deck(LIBRARY, "one", "One again")
    assert ids(change.library, "one-again") == "a-2 b-2 c-2 d-2"
    assert change.step == Step(Deed.DUPLICATE_DECK, 4, "One again")
    signs = copy_of(LIBRARY, LIBRARY.deck("one"), "One")
    assert (signs.id, signs.title) == ("one-2", "One 2")
    assert copy_of(LIBRARY, LIBRARY.deck("one"), "!?").id == "one-2"


def test_a_deck_goes_and_comes_back() -> None:
    gone = delete_deck(LIBRARY, "one")
    assert [each.id for each in gone.library.decks] == ["two"]
    assert gone.step == Step(Deed.DELETE_DECK, 4, "One")
    back = restore_deck(gone.library, LIBRARY.deck("one"))
    assert back.library.deck("one") == LIBRARY.deck("one")
    beside = restore_deck(LIBRARY, LIBRARY.deck("one")).library.decks[-1]
    assert (beside.id, beside.title) == ("one-2", "One 2")
    instead = restore_deck(LIBRARY, deck("one", "z"), in_its_place=True).library
    assert (len(instead.decks), ids(instead, "one")) == (2, "z")


def test_the_shipped_deck_stands_again() -> None:
    change = shipped_again(LIBRARY, deck("one", "a"))
    assert ids(change.library, "one") == "a"
    assert change.step == Step(Deed.SHIPPED_AGAIN, 1, "One")
    with pytest.raises(Refusal):
        shipped_again(LIBRARY, deck("gone"))


def test_a_reloaded_deck_keeps_the_very_values_that_did_not_change() -> None:
    theirs = deck("one", say("a"), say("b", "Other words?"), say("new"))
    after = reload_deck(LIBRARY, theirs).library.deck("one")
    assert after == theirs
    assert after.prompts[0] is LIBRARY.deck("one").prompts[0]
    assert reload_deck(LIBRARY, deck("three", "z")).library.decks[-1].id == "three"
    assert "one" not in lose_deck(LIBRARY, "one").library


def test_a_slug_is_cut_between_words() -> None:
    assert slug("Über die Zeit, die uns bleibt — und was dann noch möglich ist") == (
        "über-die-zeit-die-uns-bleibt-und-was-dann-noch"
    )
    assert slug("x" * 60) == "x" * 48
