"""What can be asked for in the window of decks: each has words, and no key means two things."""

from collections import Counter

from partner_overlay.domain.prompts import Behaviour
from partner_overlay.presentation.deck_requests import (
    DeckAsk,
    DeckRequest,
    ExportKind,
    behaviour_words,
    deck_actions,
    edit_actions,
    export_words,
    prompt_actions,
)
from partner_overlay.presentation.translation import as_written

ACTIONS = (*deck_actions(as_written), *edit_actions(as_written), *prompt_actions(as_written))


def test_no_key_means_two_things() -> None:
    keys = Counter(key for action in ACTIONS for key in action.keys)
    assert [key for key, often in keys.items() if often > 1] == []


def test_everything_that_is_done_to_prompts_has_a_key() -> None:
    assert [action.ask for action in prompt_actions(as_written) if not action.keys] == []


def test_keys_of_single_letters_are_heard_at_the_table_alone() -> None:
    single = [action for action in ACTIONS if any("+" not in key for key in action.keys)]
    assert single
    assert all(action.at_table for action in single)


def test_all_has_words_of_its_own() -> None:
    words = [
        *(action.words for action in ACTIONS),
        *(export_words(kind, as_written) for kind in ExportKind),
        *(behaviour_words(each, as_written) for each in Behaviour),
    ]
    assert all(words)
    assert len(set(words)) == len(words)


def test_both_papers_are_pdf_files() -> None:
    assert [kind.suffix for kind in ExportKind] == [".toml", ".csv", ".txt", ".pdf", ".pdf"]


def test_a_request_without_prompts_is_about_the_deck() -> None:
    assert DeckRequest(DeckAsk.UNDO).prompts == ()
