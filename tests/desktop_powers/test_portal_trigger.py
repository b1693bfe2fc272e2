"""Chords as the portal writes them."""

import pytest

from partner_overlay.application.chords import KEYS, Chord
from partner_overlay.desktop.portal_trigger import trigger_of


@pytest.mark.parametrize(
    ("chord", "trigger"),
    [
        ("Ctrl+Alt+Shift+O", "CTRL+ALT+SHIFT+o"),
        ("Meta+PageUp", "LOGO+Page_Up"),
        ("Ctrl+.", "CTRL+period"),
        ("Alt+F5", "ALT+F5"),
        ("Ctrl+7", "CTRL+7"),
        ("Ctrl+Space", "CTRL+space"),
    ],
)
def test_a_chord(chord: str, trigger: str) -> None:
    assert trigger_of(Chord.read(chord)) == trigger


def test_each_key_has_a_keysym_of_its_own() -> None:
    triggers = {trigger_of(Chord((), key)) for key in KEYS}
    assert len(triggers) == len(KEYS)
    assert all(trigger.replace("_", "").isalnum() for trigger in triggers)
