"""The preview of an import says what would happen, with true counts."""

from dataclasses import replace

import pytest

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.importing import Fate, Policy, plan_import
from partner_overlay.presentation.import_preview import fate_word, import_row, import_view, policy_words
from partner_overlay.presentation.translation import as_written
from tests.made.libraries import LIBRARY, say

INCOMING = (say("a", "Other words?"), say("", "What about b?"), say("", "New?"), say("", "Newer?"))


@pytest.mark.parametrize(
    ("policy", "counts"),
    [
        (Policy.SKIP, ("2 prompts will be added.", "2 prompts will be skipped, as the deck has the same.")),
        (
            Policy.UPDATE,
            ("2 prompts will be added.", "2 prompts will be updated."),
        ),
        (Policy.KEEP_BOTH, ("2 prompts will be added.", "2 prompts will be kept twice.")),
    ],
)
def test_counts_are_sentences(policy: Policy, counts: tuple[str, ...]) -> None:
    incoming = tuple(replace(prompt, glance="Theirs") for prompt in INCOMING)
    view = import_view(plan_import(LIBRARY, "one", incoming, policy), "One", as_written)
    assert (view.counts, view.total, view.possible, view.deck, view.policy) == (counts, 4, True, "One", policy)


def test_an_import_that_would_change_nothing_is_not_possible() -> None:
    plan = plan_import(LIBRARY, "one", LIBRARY.deck("one").prompts, Policy.SKIP)
    assert not import_view(plan, "One", as_written).possible
    assert not import_view(plan_import(LIBRARY, "one", (), Policy.SKIP), "One", as_written).possible


def test_a_row_shows_what_it_matches_when_the_words_differ() -> None:
    plan = plan_import(LIBRARY, "one", INCOMING, Policy.SKIP)
    rows = [import_row(planned, Numbering.ICF_2019, as_written) for planned in plan.planned]
    assert [row.match for row in rows] == ["What about a?", "", "", ""]
    assert rows[0].fate_word == "there already"
    assert rows[2].spoken == "new, Say, New?, process, Any, 3.9"
    assert (rows[2].fate, rows[2].text, rows[2].glance, rows[2].phases) == (Fate.ADDED, "New?", "New?", "Any")


def test_fates_and_policies_have_words() -> None:
    assert [fate_word(fate, as_written) for fate in Fate] == ["new", "there already", "updated", "kept twice"]
    assert [policy_words(policy, as_written) for policy in Policy] == [
        "Leave mine as they are", "Update mine", "Keep both",
    ]  # fmt: skip
