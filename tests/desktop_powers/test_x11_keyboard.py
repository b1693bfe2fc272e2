"""Which keys of a keyboard, with which modifiers, a chord means: keyboards written out as the X server tells them."""

import pytest

from partner_overlay.application.chords import KEYS, Chord
from partner_overlay.desktop.x11_keyboard import Grab, X11Keyboard, _keysym

SHIFT, LOCK, CTRL, MOD1, MOD2, MOD3, MOD4, MOD5 = (1 << place for place in range(8))
CAPS_LOCK, ALT, ALT_R, SUPER, NUM_LOCK, SCROLL_LOCK, ALT_GR = 0xFFE5, 0xFFE9, 0xFFEA, 0xFFEB, 0xFF7F, 0xFF14, 0xFE03
MODIFIER_KEYS = {1: CAPS_LOCK, 2: ALT, 3: SUPER, 4: NUM_LOCK, 5: ALT_GR, 6: SCROLL_LOCK, 7: ALT_R}  # from keycode 1 on
USUAL = ((), (1,), (), (2, 7), (4,), (), (3,), (5,))


def keyboard(*rows: str, modifiers: tuple[tuple[int, ...], ...] = USUAL) -> X11Keyboard:
    """`rows` are the keys from keycode 8 on, with the sign of each column; a space for none."""
    plain = [(keysym,) for keysym in MODIFIER_KEYS.values()]
    typed = [tuple(0 if sign == " " else ord(sign) for sign in row) for row in rows]
    return X11Keyboard(1, (*plain, *typed), modifiers)


def grabs(of: X11Keyboard, chord: str) -> frozenset[tuple[int, int]]:
    return of.grabs(Chord.read(chord))


ENGLISH = keyboard("aA", "zZ", "/?", "7&")
GERMAN = keyboard("aAaAæÆ", "yYyY«»", "7/7/{ ", "zZzZ←¥")


def test_a_letter_is_its_small_one_whether_with_shift_or_not() -> None:
    assert grabs(ENGLISH, "Ctrl+A") == {(8, CTRL)}
    assert grabs(ENGLISH, "Ctrl+Alt+Shift+Z") == {(9, CTRL | MOD1 | SHIFT)}


def test_a_sign_is_found_where_the_layout_has_it() -> None:
    assert grabs(ENGLISH, "Ctrl+/") == {(10, CTRL)}
    assert grabs(GERMAN, "Ctrl+/") == grabs(GERMAN, "Ctrl+Shift+/") == {(10, CTRL | SHIFT)}
    assert grabs(keyboard("8(8([ "), "Ctrl+[") == {(8, CTRL | MOD5)}
    assert grabs(keyboard("8(8( ["), "Ctrl+[") == {(8, CTRL | MOD5 | SHIFT)}


def test_a_key_of_a_second_layout_is_found_and_the_first_goes_before() -> None:
    assert grabs(keyboard("фФaA", "яЯzZ"), "Ctrl+A") == {(8, CTRL)}
    assert grabs(keyboard("aAqQ", "qQaA"), "Ctrl+A") == {(8, CTRL)}
    assert grabs(keyboard("àÀ1!", "aA"), "Ctrl+1") == {(8, CTRL)}
    assert grabs(keyboard("йЙ!1"), "Ctrl+1") == {(8, CTRL | SHIFT)}


def test_two_keys_of_the_same_name_are_both_held() -> None:
    assert grabs(keyboard("aA", "aA"), "Ctrl+A") == {(8, CTRL), (9, CTRL)}


def test_what_the_keyboard_has_not_is_nothing() -> None:
    assert grabs(ENGLISH, "Ctrl+B") == set()
    assert grabs(keyboard("aA", modifiers=((),) * 8), "Alt+A") == set()
    assert grabs(keyboard("8(8([ ", modifiers=USUAL[:7]), "Ctrl+[") == set()


def test_modifiers_are_where_this_keyboard_has_them() -> None:
    other = keyboard("aA", modifiers=((), (1,), (), (3,), (2,), (4,), (6,), ()))
    assert grabs(other, "Meta+Alt+A") == {(8, MOD1 | MOD2)}
    assert other.locks == LOCK | MOD3 | MOD4
    assert ENGLISH.locks == LOCK | MOD2


def test_a_grab_is_made_for_every_stand_of_the_locks() -> None:
    assert ENGLISH.with_locks(Grab(8, CTRL)) == {(8, CTRL), (8, CTRL | LOCK), (8, CTRL | MOD2), (8, CTRL | LOCK | MOD2)}
    assert len(keyboard("aA", modifiers=((), (1,), (), (3,), (2,), (4,), (6,), ())).with_locks(Grab(8, 0))) == 8


def test_the_locks_and_the_mouse_are_no_part_of_what_was_pressed() -> None:
    left_button, second_layout = 1 << 8, 1 << 13
    assert ENGLISH.without_locks(CTRL | LOCK | MOD2 | left_button | second_layout) == CTRL


@pytest.mark.parametrize(("key", "keycode"), [("F13", 191), ("F20", 198), ("F24", 202)])
def test_a_pedal_key_without_a_name_is_known_by_its_number(key: str, keycode: int) -> None:
    nameless = X11Keyboard(8, ((0,),) * 248, USUAL)
    assert grabs(nameless, key) == {(keycode, 0)}
    assert grabs(X11Keyboard(8, ((0,),) * 100, USUAL), key) == set()
    assert grabs(nameless, "F12") == grabs(nameless, "Ctrl+F") == set()


def test_a_pedal_key_with_its_name_is_where_the_name_is() -> None:
    assert grabs(X11Keyboard(8, ((0,), (0xFFCA,)), USUAL), "F13") == {(9, 0)}


def test_every_key_of_a_chord_has_a_keysym_of_its_own() -> None:
    assert len({_keysym(key) for key in KEYS}) == len(KEYS)
    assert (_keysym("F1"), _keysym("F24"), _keysym("Pause"), _keysym(".")) == (0xFFBE, 0xFFD5, 0xFF13, 0x2E)
