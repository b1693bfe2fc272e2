"""The kept findings are those of the whole deck check, after any row of changes."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.deck_check import check_deck
from partner_overlay.domain.findings import Rule
from partner_overlay.domain.findings_index import FindingsIndex
from partner_overlay.domain.library import Library
from partner_overlay.domain.prompts import Deck, Prompt
from tests.made.libraries import libraries, say

GOOD = say("a", "What matters most to you here?", "What matters most?")


def of_all(index: FindingsIndex, prompts: tuple[Prompt, ...]) -> list[object]:
    return [finding for prompt in prompts for finding in index.of(prompt)]


@given(st.lists(libraries(), min_size=1, max_size=4), st.integers(0, 9))
def test_it_says_what_the_deck_check_says(states: list[Library], looked: int) -> None:
    index = FindingsIndex()
    state: tuple[Prompt, ...] = ()
    for library in states:
        prompts = tuple(
            replace(prompt, glance="" if prompt.starred else prompt.glance) for prompt in library.deck("one").prompts
        )
        for state in (prompts, prompts[1:], (*prompts[2:], *prompts[:1])):
            index.take(state)
            index.look(looked)
    index.look(99)
    assert index.waiting == 0
    findings = check_deck(Deck("d", "D", prompts=state))
    assert of_all(index, state) == list(findings)
    assert index.count == len(findings)


def test_it_looks_at_a_few_at_a_time_or_at_the_one_that_is_asked_for() -> None:
    bad = tuple(replace(GOOD, id=str(number), text=f"Why {number}?", glance=str(number)) for number in range(5))
    index = FindingsIndex()
    index.take(bad)
    assert (index.waiting, index.count) == (5, 0)
    assert index.has(bad[4])
    index.look(2)
    assert (index.waiting, index.count) == (2, 3)


def test_what_is_taken_out_counts_no_more_whether_it_was_looked_at_or_not() -> None:
    alike = tuple(replace(GOOD, id=name, glance="") for name in "abc")
    index = FindingsIndex()
    index.take(alike)
    index.look(2)
    index.take(alike[:1])
    assert (index.waiting, index.count) == (0, len(index.of(alike[0])))
    index.take(alike)
    index.look(9)
    index.take(alike[:2])
    assert index.count == len(check_deck(Deck("d", "D", prompts=alike[:2])))


def test_a_draft_is_checked_in_the_place_of_its_prompt() -> None:
    other = replace(GOOD, id="b", text="How are you now?", glance="Now?")
    index = FindingsIndex()
    index.take((GOOD, other))
    index.look(9)
    assert index.of_draft(GOOD, instead_of=GOOD) == ()
    assert [finding.rule for finding in index.of_draft(GOOD)] == [Rule.TEXT_TWICE, Rule.GLANCE_TWICE]
    typed = replace(other, text="what matters most to you, here?", glance="")
    assert {finding.rule for finding in index.of_draft(typed, instead_of=other)} == {
        Rule.TEXT_TWICE,
        Rule.GLANCE_MISSING,
    }
    assert Rule.TEXT_TWICE in {finding.rule for finding in index.of_draft(other, instead_of=say("unknown"))}
