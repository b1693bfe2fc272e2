"""Two decks side by side, in words: every row says by sign and word how its prompts differ."""

from dataclasses import replace

from partner_overlay.domain.prompts import Deck, Prompt
from partner_overlay.presentation.deck_comparison import derive_comparison
from partner_overlay.presentation.translation import as_written
from tests.made.sessions import made_prompt

SAME, MINE, THEIRS = (made_prompt(name) for name in ("same", "mine", "theirs"))
CHANGED = replace(SAME, text="Another question?")


def deck(title: str, *prompts: Prompt) -> Deck:
    return Deck("deck", title, prompts=prompts)


def test_equal_decks_are_said_to_be() -> None:
    view = derive_comparison(deck("Mine", SAME), deck("Theirs", SAME), as_written)
    assert (view.left_title, view.right_title) == ("Mine", "Theirs")
    assert view.left == view.right == (SAME.text,)
    assert (view.summary, view.first_difference) == ("Both have the same prompts.", 0)


def test_a_changed_prompt_stands_beside_the_other() -> None:
    view = derive_comparison(deck("Mine", MINE, SAME), deck("Theirs", MINE, CHANGED), as_written)
    assert view.left == (MINE.text, f"≠ Different: {SAME.text}")
    assert view.right == (MINE.text, f"≠ Different: {CHANGED.text}")
    assert (view.summary, view.first_difference) == ("1 prompt is different.", 1)


def test_a_prompt_on_one_side_alone() -> None:
    view = derive_comparison(deck("Mine", MINE, SAME), deck("Theirs", SAME, THEIRS), as_written)
    assert view.left == (f"+ Only here: {MINE.text}", SAME.text, "○ Not here")
    assert view.right == ("○ Not here", SAME.text, f"+ Only here: {THEIRS.text}")
    assert view.summary == "2 prompts are different."


def test_prompts_keep_their_own_order_in_a_line_from_the_right() -> None:
    def hebrew(_context: str, words: str) -> str:
        return f"עברית {words}"

    view = derive_comparison(deck("Mine", SAME), deck("Theirs", CHANGED, THEIRS), hebrew)
    assert view.left[0].endswith(f": \u2068{SAME.text}\u2069")
    assert view.right[1].endswith(f": \u2068{THEIRS.text}\u2069")
