"""What stands beside a key that a call program uses."""

from partner_overlay.application.call_keys import CALL_KEYS
from partner_overlay.application.chords import Chord
from partner_overlay.presentation.call_key_words import call_key_sentences
from partner_overlay.presentation.translation import as_written
from tests.presentation.marking import is_marked, marked


def said(chord: str) -> tuple[str, ...]:
    return call_key_sentences(Chord.read(chord), as_written)


def test_what_it_does_and_where() -> None:
    assert said("Alt+Y") == ("In Zoom this raises or lowers the hand.",)


def test_programs_in_which_it_does_the_same_share_a_sentence() -> None:
    assert said("Ctrl+Shift+M") == ("In Teams and Discord this turns the microphone on and off.",)


def test_programs_in_which_it_does_something_else_have_one_each() -> None:
    assert said("Ctrl+Shift+D") == (
        "In Teams this declines a call.",
        "In Discord this turns the sound of the others on and off.",
    )


def test_of_a_free_key_nothing_is_said() -> None:
    assert said("Ctrl+Alt+Shift+N") == ()


def test_every_sentence_is_translated() -> None:
    for key in CALL_KEYS:
        sentences = call_key_sentences(key.chord, marked)
        assert sentences
        assert all(is_marked(sentence, "Teams", "Zoom", "Meet", "Webex", "Slack", "Discord") for sentence in sentences)
