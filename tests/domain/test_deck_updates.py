"""What is new in a shipped deck is taken, and the coach's edits stand."""

from dataclasses import replace

from partner_overlay.domain.change import Deed, Step
from partner_overlay.domain.deck_updates import news_for, take_news
from partner_overlay.domain.library import Library
from tests.made.libraries import at, deck, say

MADE_FROM = deck("d", "a", "b", "c", "deleted")
SHIPPED = replace(
    deck("d", say("a", "A, better?"), say("b", "B, better?"), "c", say("deleted", "Better?"), "n", "mine"), version="2"
)
OWN = deck("d", replace(say("a"), starred=True), say("b", "B, in my words?"), "c", say("mine", "Of my own?"))


def test_new_prompts_and_better_words_are_news_unless_the_coach_was_there() -> None:
    news = news_for(OWN, SHIPPED, MADE_FROM)
    assert [prompt.id for prompt in news.new] == ["n"]
    assert [prompt.id for prompt in news.reworded] == ["a"]
    assert news
    assert not news_for(OWN, MADE_FROM, MADE_FROM)


def test_the_news_are_taken_in_one_step() -> None:
    library = Library((OWN, deck("other", say("n"))))
    change = take_news(library, SHIPPED, MADE_FROM)
    taken = change.library.deck("d")
    assert [(prompt.id, prompt.text) for prompt in taken.prompts] == [
        ("a", "A, better?"), ("b", "B, in my words?"), ("c", "What about c?"), ("mine", "Of my own?"),
        ("n-2", "What about n?"),
    ]  # fmt: skip
    assert (taken.version, taken.prompts[0].starred) == ("2", True)
    assert change.step == Step(Deed.UPDATE, 2, "D")
    assert change.touched == at("d", "a", "n-2")
