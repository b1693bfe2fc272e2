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


def test_the_proposed_keys_are_chords_and_none_is_proposed_twice() -> None:
    proposed = [chord for chord in list(KeySettings()._asdict().values())[1:] if chord]
    assert [str(Chord.read(chord)) for chord in proposed] == proposed
    assert len(set(proposed)) == len(proposed) == 8
