"""Which chord a key press means, as Qt tells of it on each system."""

import pytest
from PySide6.QtCore import Qt

from partner_overlay.application.chords import KEYS
from partner_overlay.ui.keys.pressed_chord import MODIFIER_KEYS, Press, chord_of, held

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, META = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier
NONE, PAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


def chord(press: Press) -> str | None:
    found = chord_of(press)
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("key", "modifiers", "meant"),
    [
        (KEY.Key_M, CTRL | ALT | SHIFT, "Ctrl+Alt+Shift+M"),
        (KEY.Key_1, CTRL, "Ctrl+1"),
        (KEY.Key_F24, NONE, "F24"),
        (KEY.Key_PageDown, NONE, "PageDown"),
        (KEY.Key_Space, META, "Meta+Space"),
        (KEY.Key_Period, CTRL, "Ctrl+."),
        (KEY.Key_QuoteLeft, ALT, "Alt+`"),
        (KEY.Key_Backslash, ALT, "Alt+\\"),
        (KEY.Key_Odiaeresis, CTRL, None),
        (KEY.Key_VolumeUp, NONE, None),
        (KEY.Key_1, CTRL | PAD, None),
        (KEY.Key_M, CTRL | Qt.KeyboardModifier.GroupSwitchModifier, None),
    ],
)
def test_by_its_name(key: Qt.Key, modifiers: Qt.KeyboardModifier, meant: str | None) -> None:
    assert chord(Press(key, modifiers)) == meant


@pytest.mark.parametrize(
    ("press", "meant"),
    [
        (Press(KEY.Key_Exclam, CTRL | SHIFT, scan=10, virtual=0x21, platform="xcb"), "Ctrl+Shift+1"),
        (Press(KEY.Key_Exclam, CTRL | SHIFT, scan=10, platform="wayland"), "Ctrl+Shift+1"),
        (Press(KEY.Key_Slash, CTRL | SHIFT, scan=16, platform="xcb"), "Ctrl+Shift+7"),  # a German keyboard
        (Press(KEY.Key_Ampersand, CTRL, scan=10, platform="xcb"), "Ctrl+1"),  # a French one
        (Press(KEY.Key_Exclam, CTRL | SHIFT, scan=2, virtual=0x31, platform="windows"), "Ctrl+Shift+1"),
        (Press(KEY.Key_ParenRight, CTRL | SHIFT, virtual=29, platform="cocoa"), "Shift+Meta+0"),
        (Press(0, NONE, scan=191, platform="xcb"), "F13"),  # a pedal, where the keymap has another name for it
    ],
)
def test_a_key_that_types_something_else_is_known_by_its_number(press: Press, meant: str) -> None:
    assert chord(press) == meant


@pytest.mark.parametrize(
    ("press", "meant"),
    [
        (Press(KEY.Key_Greater, CTRL | SHIFT, scan=60, platform="xcb"), "Ctrl+Shift+."),
        (Press(KEY.Key_Greater, CTRL | SHIFT, virtual=0xBE, platform="windows"), "Ctrl+Shift+."),
        (Press(KEY.Key_Question, ALT | SHIFT, scan=61, platform="wayland"), "Alt+Shift+/"),
        (Press(KEY.Key_Colon, CTRL | SHIFT, scan=60, platform="xcb"), None),  # German: Shift and the full stop's key
        (Press(KEY.Key_Plus, CTRL, scan=35, platform="xcb"), None),  # German: a key of its own
    ],
)
def test_a_sign_with_shift_is_known_where_it_stands_on_a_us_keyboard(press: Press, meant: str | None) -> None:
    assert chord(press) == meant


def test_every_key_that_may_end_a_chord_can_be_pressed() -> None:
    numbers = (*range(0x80), *range(KEY.Key_Escape, KEY.Key_F35))
    pressed = {found.key for number in numbers if (found := chord_of(Press(number, CTRL))) is not None}
    assert pressed == set(KEYS)


def test_what_is_held_is_called_as_on_the_keyboard() -> None:
    assert held(Press(KEY.Key_A, CTRL | META, platform="xcb")) == {"Ctrl", "Meta"}
    assert held(Press(KEY.Key_A, CTRL | ALT, platform="cocoa")) == {"Meta", "Alt"}
    assert held(Press(KEY.Key_A, META | SHIFT, platform="cocoa")) == {"Ctrl", "Shift"}


def test_an_arrow_counts_as_its_own_on_macos() -> None:
    assert chord(Press(KEY.Key_Left, CTRL | PAD, platform="cocoa")) == "Meta+Left"


def test_no_modifier_ends_a_chord() -> None:
    assert [key for key in MODIFIER_KEYS if chord_of(Press(key, CTRL)) is not None] == []
