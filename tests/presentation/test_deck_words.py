"""Words about decks: counts, steps, titles."""

from datetime import UTC, datetime

import pytest

from partner_overlay.application.decks_state import Conflict
from partner_overlay.domain.change import Deed, Step
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.deck_limits import TITLE_LENGTH
from partner_overlay.domain.deck_updates import News
from partner_overlay.domain.duplicates import Likeness
from partner_overlay.presentation.deck_words import (
    binned_words,
    competency_words,
    conflict_sentence,
    copied_title,
    found_counted,
    groups_counted,
    kept_title,
    likeness_words,
    news_sentence,
    prompts_counted,
    step_words,
)
from partner_overlay.presentation.translation import as_written


@pytest.mark.parametrize("deed", Deed)
def test_every_step_has_plain_words_with_nothing_left_open(deed: Deed) -> None:
    words = step_words(Step(deed, 3, "Mine"), as_written)
    assert words[0].isupper()
    assert "{" not in words
    assert "3 prompts" in words or "“Mine”" in words


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Step(Deed.DELETE, 1), "Delete 1 prompt"),
        (Step(Deed.IMPORT, 1_200, "Mine"), "Import 1,200 prompts into “Mine”"),
        (Step(Deed.NEW_DECK, 0, "{deck}"), "New deck “{deck}”"),
    ],
)
def test_a_step_counts_its_prompts(step: Step, words: str) -> None:
    assert step_words(step, as_written) == words


def test_what_was_found_is_counted() -> None:
    assert found_counted(0, 0, as_written) == "Not found."
    assert found_counted(1, 1, as_written) == "1 place in 1 prompt"
    assert found_counted(12, 8, as_written) == "12 places in 8 prompts"
    assert prompts_counted(20_000, as_written) == "20,000 prompts"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "No two prompts are alike."),
        (1, "1 group of prompts that are alike"),
        (3, "3 groups of prompts that are alike"),
    ],
)
def test_groups_of_prompts_that_are_alike_are_counted(number: int, words: str) -> None:
    assert groups_counted(number, as_written) == words


def test_titles_of_copies_are_free_and_short() -> None:
    assert copied_title("One", ["One"], as_written) == "One (copy)"
    assert copied_title("One", ["One", "one (COPY)", "One (copy 2)"], as_written) == "One (copy 3)"
    at = datetime(2026, 11, 3, 14, 5, tzinfo=UTC)
    assert kept_title("Partnering", at, as_written) == "Partnering (yours, 3 Nov 2026, 14:05)"
    long = kept_title("x" * TITLE_LENGTH, at, as_written)
    assert len(long) == TITLE_LENGTH
    assert long.endswith("x… (yours, 3 Nov 2026, 14:05)")


def test_days_are_in_the_coachs_language() -> None:
    """Never in English months: they come translated, in the order that the language has."""
    german = {"Nov": "nov.", "{day} {month} {year}": "{day}. {month} {year}"}
    at = datetime(2026, 11, 3, 14, 5, tzinfo=UTC)

    def translate(_context: str, words: str) -> str:
        return german.get(words, words)

    assert kept_title("Partnering", at, translate) == "Partnering (yours, 3. nov. 2026, 14:05)"
    assert binned_words("Partnering", at, UTC, translate) == "Partnering, Tue 3. nov. 2026, 14:05"


def test_titles_of_decks_keep_their_own_order_in_a_sentence_from_the_right() -> None:
    """Else the brackets of a title, and what stands in them, come out in the order of the sentence."""

    def hebrew(_context: str, words: str) -> str:
        return f"עברית {words}"

    kept = "Mine (yours, 3 Nov 2026, 14:05)"
    conflict = conflict_sentence(Conflict("Mine", kept, "kept", "mine"), hebrew)
    assert "“\u2068Mine\u2069” was changed" in conflict
    assert f"kept as “\u2068{kept}\u2069”" in conflict
    assert "“\u2068Mine\u2069”" in news_sentence("Mine", News((), ()), hebrew)
    assert "“\u2068Mine\u2069”" in step_words(Step(Deed.NEW_DECK, 0, "Mine"), hebrew)


def test_the_rest() -> None:
    assert likeness_words(Likeness.NEARLY, as_written) == "Nearly the same words"
    assert competency_words("8.8", Numbering.ICF_2025) == "8.09 closing together"
    assert competency_words("0.0", Numbering.ICF_2025) == "0.0"
