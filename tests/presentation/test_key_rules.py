"""Which keys can work everywhere, and which others would be missed."""

import pytest

from partner_overlay.application.chords import Chord
from partner_overlay.presentation.key_rules import common_use, why_not
from partner_overlay.presentation.translation import as_written


@pytest.mark.parametrize("chord", ["A", "Shift+A", "5", ".", "Space", "Shift+Space", "Left", "Home", "Delete"])
def test_what_one_types_with_stays_where_one_types(chord: str) -> None:
    assert why_not(Chord.read(chord), as_written) == f"{chord} is needed for typing. Hold Ctrl or Alt with it."


@pytest.mark.parametrize("chord", ["F5", "PageDown", "Shift+PageUp", "Pause", "Ctrl+A", "Alt+Left", "Meta+Space"])
def test_all_others_can_work_everywhere(chord: str) -> None:
    assert why_not(Chord.read(chord), as_written) == ""


@pytest.mark.parametrize(
    ("chord", "begins"),
    [
        ("PageDown", "Without Ctrl or Alt"),
        ("Shift+F5", "Without Ctrl or Alt"),
        ("Ctrl+S", "Many programs"),
        ("Ctrl+Left", "Many programs"),
        ("Ctrl+F9", ""),
        ("Ctrl+Shift+S", ""),
        ("Alt+S", ""),
        ("Meta+F13", ""),
    ],
)
def test_what_others_lose_is_said(chord: str, begins: str) -> None:
    words = common_use(Chord.read(chord), as_written)
    assert words.startswith(begins)
    assert bool(words) == bool(begins)
