"""An import is planned with true counts, then carried out as one step."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.change import Deed, Step
from partner_overlay.domain.deck_limits import MOST_PROMPTS
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.importing import Fate, Policy, apply_import, plan_import
from partner_overlay.domain.library import Library
from partner_overlay.domain.prompts import Prompt
from tests.made.libraries import LIBRARY, at, deck, ids, libraries, prompts, say

INCOMING = (
    replace(say("", "what about A"), starred=True, glance="A of theirs"),  # the words of a
    say("b", "Other words for b?"),  # the id of b
    say("", "Quite new?"),
    say("", "quite NEW"),  # as the one before
    say("x", "Also new?"),  # an id that another deck has
)


@pytest.mark.parametrize(
    ("policy", "fates", "after"),
    [
        (Policy.SKIP, "skipped skipped added skipped added", "a b c d 3.9-quite-new x-2"),
        (Policy.UPDATE, "updated updated added skipped added", "a b c d 3.9-quite-new x-2"),
        (
            Policy.KEEP_BOTH,
            "kept-twice kept-twice added kept-twice added",
            "a b c d 3.9-a-of-theirs b-2 3.9-quite-new 3.9-quite-new-2 x-2",
        ),
    ],
)
def test_each_policy_has_its_way_with_matches(policy: Policy, fates: str, after: str) -> None:
    incoming = [
        replace(prompt, glance=prompt.glance if prompt.id or "A" in prompt.glance else "") for prompt in INCOMING
    ]
    plan = plan_import(LIBRARY, "one", incoming, policy)
    assert " ".join(each.fate for each in plan.planned) == fates
    assert ids(apply_import(LIBRARY, plan).library, "one") == after


def test_an_update_takes_their_words_and_leaves_the_coachs_switches() -> None:
    library = LIBRARY.with_prompts("one", (replace(say("a"), enabled=False), say("b")))
    change = apply_import(library, plan_import(library, "one", INCOMING[:2], Policy.UPDATE))
    a, b = change.library.deck("one").prompts
    assert (a.text, a.glance, a.enabled, a.starred) == ("what about A", "A of theirs", False, False)
    assert (b.id, b.text) == ("b", "Other words for b?")
    assert change.step == Step(Deed.IMPORT, 2, "One")


def test_what_is_the_same_needs_no_update() -> None:
    plan = plan_import(LIBRARY, "one", LIBRARY.deck("one").prompts, Policy.UPDATE)
    assert plan.count(Fate.SKIPPED) == 4
    assert apply_import(LIBRARY, plan).library == LIBRARY


def test_two_for_one_prompt_update_it_once_with_the_first() -> None:
    plan = plan_import(LIBRARY, "one", (say("a", "First?"), say("a", "Second?")), Policy.UPDATE)
    assert [each.fate for each in plan.planned] == [Fate.UPDATED, Fate.SKIPPED]
    assert apply_import(LIBRARY, plan).library.deck("one").prompts[0].text == "First?"


def test_the_plan_names_the_match() -> None:
    plan = plan_import(LIBRARY, "one", INCOMING[:1], Policy.SKIP)
    assert plan.planned[0].match is LIBRARY.deck("one").prompts[0]


def test_what_can_not_be_is_refused_and_touched_are_the_new_ones() -> None:
    plan = plan_import(LIBRARY, "one", INCOMING, Policy.SKIP)
    assert apply_import(LIBRARY, plan).touched == at("one", "3.9-quite-new", "x-2")
    with pytest.raises(Refusal, match="no competency"):
        apply_import(LIBRARY, plan_import(LIBRARY, "one", (replace(say("a"), competency="?"),), Policy.UPDATE))
    full = Library((deck("one", *(say(f"p{number}") for number in range(MOST_PROMPTS))),))
    with pytest.raises(Refusal, match="20,000 is the most"):
        apply_import(full, plan_import(full, "one", INCOMING, Policy.KEEP_BOTH))


@given(libraries(), st.lists(prompts, max_size=8), st.sampled_from(Policy))
def test_counts_add_up_and_nothing_is_taken_away(library: Library, incoming: list[Prompt], policy: Policy) -> None:
    plan = plan_import(library, "one", incoming, policy)
    assert sum(plan.count(fate) for fate in Fate) == len(incoming)
    before, after = library.deck("one").prompts, apply_import(library, plan).library.deck("one").prompts
    assert len(after) == len(before) + plan.count(Fate.ADDED) + plan.count(Fate.KEPT_TWICE)
    changed = sum(one != other for one, other in zip(before, after, strict=False))
    assert changed == plan.count(Fate.UPDATED)
    assert [prompt.id for prompt in after[: len(before)]] == [prompt.id for prompt in before]
