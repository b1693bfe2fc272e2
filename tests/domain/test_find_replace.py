"""Find and replace: plain text, true counts, nothing outside of what was chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.change import Deed, Step
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.find_replace import Replacement, find, find_and_replace
from partner_overlay.domain.library import Library, PromptAt
from tests.made.libraries import WORDS, at, deck, libraries, say

LIBRARY = Library(
    (deck("one", say("a", "What, what now?", "What now"), say("b", "How?", "How"), say("c", "What?", "c")),)
)
ALL = at("one", "a", "b", "c")


def said(library: Library) -> list[tuple[str, str]]:
    return [(prompt.text, prompt.glance) for _, prompt in library.prompts()]


@pytest.mark.parametrize(
    ("replacement", "prompts", "places"),
    [
        (Replacement("what"), 2, 4),
        (Replacement("what", match_case=True), 1, 1),
        (Replacement("What", in_text=False), 1, 1),
        (Replacement("What", in_glance=False), 2, 3),
        (Replacement("."), 0, 0),
    ],
)
def test_what_is_found_is_counted(replacement: Replacement, prompts: int, places: int) -> None:
    found = find(LIBRARY, ALL, replacement)
    assert (found.prompts, found.places, len(found.ats)) == (prompts, places, prompts)


def test_it_is_replaced_in_the_chosen_prompts_alone() -> None:
    change = find_and_replace(LIBRARY, at("one", "a", "b"), Replacement("WHAT", r"\1 how"))
    assert said(change.library) == [(r"\1 how, \1 how now?", r"\1 how now"), ("How?", "How"), ("What?", "c")]
    assert change.step == Step(Deed.REPLACE, 1)
    assert change.touched == at("one", "a")


def test_only_text_or_only_glance() -> None:
    text = find_and_replace(LIBRARY, ALL, Replacement("how", "Where", in_glance=False)).library
    assert said(text)[1] == ("Where?", "How")
    glance = find_and_replace(LIBRARY, ALL, Replacement("how", "Where", in_text=False)).library
    assert said(glance)[1] == ("How?", "Where")


def test_nothing_to_look_for_and_nothing_left_are_refused() -> None:
    with pytest.raises(Refusal, match="Type what to look for"):
        find(LIBRARY, ALL, Replacement(""))
    with pytest.raises(Refusal, match="at least one word"):
        find_and_replace(LIBRARY, ALL, Replacement("How?"))


@given(libraries(), st.sampled_from(WORDS))
def test_after_replacing_by_other_words_nothing_is_found_any_more(library: Library, word: str) -> None:
    ats = [PromptAt(deck_id.deck, deck_id.prompt) for deck_id, _ in library.prompts()]
    before = find(library, ats, Replacement(word))
    after = find_and_replace(library, ats, Replacement(word, "§")).library
    assert find(after, ats, Replacement(word)).places == 0
    assert find(after, ats, Replacement("§")).places == before.places
