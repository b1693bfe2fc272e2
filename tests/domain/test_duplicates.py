"""Duplicates: the same words, nearly the same, and neither."""

import random

import pytest
from hypothesis import given

from partner_overlay.domain.duplicates import NEAR, Likeness, find_duplicates
from partner_overlay.domain.folding import folded, words
from partner_overlay.domain.library import Library, PromptAt
from tests.made.libraries import WORDS, at, deck, libraries, say


def found(*texts: str) -> list[tuple[Likeness, str]]:
    library = Library((deck("one", *(say(str(number), text) for number, text in enumerate(texts))),))
    return [(group.reason, " ".join(at.prompt for at in group.ats)) for group in find_duplicates(library.prompts())]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("What matters now?", "what MATTERS, now", Likeness.SAME_WORDS),
        ("What matters now?", "What  matters\tnow…", Likeness.SAME_WORDS),
        ("What matters to you most?", "What matters most to you?", Likeness.NEARLY),
        ("What would you like to do now?", "What would you like to do today now?", Likeness.NEARLY),
        ("What matters now?", "What matters then?", None),
        ("What matters now?", "Where to?", None),
        ("…", "!", None),
    ],
)
def test_two_prompts_are_alike_or_not(one: str, other: str, reason: Likeness | None) -> None:
    assert found(one, "Something of its own", other) == ([] if reason is None else [(reason, "0 2")])


def test_a_rare_word_in_common_is_not_enough() -> None:
    assert found("Why now?", "Why?", "Why not?", "Now?") == []


def test_groups_come_in_order_and_a_prompt_is_in_one() -> None:
    assert found("Why?", "A b c d e", "why", "E d c b a", "a b c d e", "a b c d e f") == [
        (Likeness.SAME_WORDS, "0 2"),
        (Likeness.NEARLY, "1 3 4 5"),
    ]


def test_prompts_of_several_decks_are_compared() -> None:
    library = Library((deck("one", say("a", "What now?")), deck("two", say("b", "what now"))))
    [group] = find_duplicates(library.prompts())
    assert group.ats == (*at("one", "a"), *at("two", "b"))


@given(libraries())
def test_every_near_pair_is_in_one_group_and_no_other_prompt_is_in_any(library: Library) -> None:
    prompts = list(library.prompts())
    groups = find_duplicates(prompts)
    group_of = {at: group for group in groups for at in group.ats}

    def alike(one: str, other: str) -> bool:
        first, second = set(words(one)), set(words(other))
        return folded(one) == folded(other) or len(first & second) >= NEAR * len(first | second)

    likes: dict[PromptAt, set[PromptAt]] = {
        at: {other_at for other_at, other in prompts if other_at != at and alike(prompt.text, other.text)}
        for at, prompt in prompts
    }
    assert {at for at, others in likes.items() if others} == set(group_of)
    assert all(group_of[other] is group_of[at] for at, others in likes.items() for other in others)


def test_a_deck_of_thousands_that_are_all_alike_is_one_group() -> None:
    """Without a bound on what is compared this would be millions of pairs."""
    common = " ".join(WORDS)
    texts = [f"{common} {number}" for number in random.Random(1).sample(range(10_000), 3_000)]
    [(reason, numbers)] = found(*texts)
    assert reason is Likeness.NEARLY
    assert len(numbers.split()) == 3_000
