"""Which of the chosen keys the desktop is asked for, and what is said of the others."""

from partner_overlay.application.chords import Chord
from partner_overlay.application.settings import KeySettings
from partner_overlay.presentation.key_actions import KEY_ACTIONS
from partner_overlay.presentation.key_wishes import key_trouble, key_wishes
from partner_overlay.presentation.translation import as_written

ON = KeySettings(everywhere=True)
NONE = KeySettings(True, *[""] * len(KEY_ACTIONS))


def test_while_they_do_not_work_everywhere_nothing_is_asked_for() -> None:
    assert key_wishes(KeySettings(mark="M"), as_written) == ({}, {})


def test_each_chosen_key_is_asked_for_and_no_empty_one() -> None:
    asked, refused = key_wishes(ON, as_written)
    assert list(asked) == [name for name in KEY_ACTIONS if name not in {"pause", "click_through"}]
    assert asked["mark"] == Chord.read("Ctrl+Alt+Shift+M")
    assert refused == {}


def test_a_key_that_is_needed_for_typing_is_not_asked_for() -> None:
    asked, refused = key_wishes(NONE._replace(mark="Shift+M", next_prompt="PageDown"), as_written)
    assert asked == {"next_prompt": Chord.read("PageDown")}
    assert refused == {"mark": "Shift+M is for typing; add Ctrl, Alt or Meta."}


def test_of_two_actions_with_the_same_key_the_first_has_it() -> None:
    asked, refused = key_wishes(NONE._replace(mark="F13", next_prompt="F13", pause="F14"), as_written)
    assert asked == {"next_prompt": Chord.read("F13"), "pause": Chord.read("F14")}
    assert refused == {"mark": "F13 is set already: Next prompt."}


def test_the_menu_says_one_reason_or_how_many_keys_there_are() -> None:
    assert key_trouble([]) == ""
    assert key_trouble(["F13 is taken."]) == "F13 is taken."
    assert key_trouble(["F13 is taken.", "F14 too."]) == "2 keys do not work: see Keys everywhere."
