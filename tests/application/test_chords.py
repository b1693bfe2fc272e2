"""Keys as a coach writes them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from partner_overlay.application.chords import KEYS, MODIFIERS, Chord
from partner_overlay.application.settings import KeySettings

chords = some.builds(Chord.of, some.frozensets(some.sampled_from(MODIFIERS)), some.sampled_from(KEYS))


@given(chords)
def test_what_is_written_reads_back(chord: Chord) -> None:
    assert Chord.read(str(chord)) == chord
    assert Chord.read(str(chord).upper()) == chord


def test_modifiers_are_written_in_one_order() -> None:
    assert str(Chord.read(" shift + ctrl+o")) == "Ctrl+Shift+O"


@pytest.mark.parametrize("text", ["+", "Ctrl+", "Ctrl", "Ctrl+Alt", "Ctrl+Ctrl+A", "Hyper+A", "A+B", "Ctrl+AB", "Ä"])
def test_all_else_is_no_chord(text: str) -> None:
    with pytest.raises(ValueError, match=re.escape(text)):
        Chord.read(text)


@pytest.mark.parametrize("text", ["F1", "F5", "F13", "F24", "PageUp", "PageDown", "Pause", "Shift+F5", "Shift+PageUp"])
def test_what_pedals_and_remotes_send_may_work_everywhere_if_the_coach_chose_it(text: str) -> None:
    assert Chord.read(text).may_work_everywhere


@pytest.mark.parametrize("key", ["B", "0", ".", "-", "Space", "Left", "Down", "Home", "End", "Insert", "Delete"])
def test_a_key_that_is_typed_with_works_everywhere_only_with_ctrl_alt_or_meta(key: str) -> None:
    assert not Chord.read(key).may_work_everywhere
    assert not Chord.read(f"Shift+{key}").may_work_everywhere
    for modifier in ("Ctrl", "Alt", "Meta"):
        assert Chord.read(f"{modifier}+{key}").may_work_everywhere
        assert Chord.read(f"{modifier}+Shift+{key}").may_work_everywhere


def test_the_proposed_keys_are_chords_and_none_is_proposed_twice() -> None:
    proposed = [chord for chord in list(KeySettings()._asdict().values())[1:] if chord]
    assert [str(Chord.read(chord)) for chord in proposed] == proposed
    assert len(set(proposed)) == len(proposed) == 8
    assert all(Chord.read(chord).may_work_everywhere for chord in proposed)
