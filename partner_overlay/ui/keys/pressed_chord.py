"""Which chord a key press means, by the keyboard's labels: Shift and 1 are `Shift+1`, whatever sign that would type.

Qt names a key by the sign that it types with the modifiers held. For digits and signs the key's own number on the
keyboard says which key it was: X11's keycodes on X11 and Wayland, virtual key codes on Windows and macOS.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from partner_overlay.application.chords import KEYS, Chord

_KEY = Qt.Key
_MOD = Qt.KeyboardModifier
MODIFIER_KEYS: Final = frozenset(
    {_KEY.Key_Control, _KEY.Key_Shift, _KEY.Key_Alt, _KEY.Key_Meta, _KEY.Key_AltGr, _KEY.Key_Super_L, _KEY.Key_Super_R}
    | {_KEY.Key_Hyper_L, _KEY.Key_Hyper_R, _KEY.Key_CapsLock, _KEY.Key_NumLock, _KEY.Key_ScrollLock}
)
"""Keys that end no chord: they are held with others, or change what others type."""

_NAMED: Final = {
    _KEY.Key_Space: "Space",
    _KEY.Key_Left: "Left",
    _KEY.Key_Right: "Right",
    _KEY.Key_Up: "Up",
    _KEY.Key_Down: "Down",
    _KEY.Key_Home: "Home",
    _KEY.Key_End: "End",
    _KEY.Key_PageUp: "PageUp",
    _KEY.Key_PageDown: "PageDown",
    _KEY.Key_Insert: "Insert",
    _KEY.Key_Delete: "Delete",
    _KEY.Key_Pause: "Pause",
    _KEY.Key_QuoteLeft: "`",
    **{_KEY(_KEY.Key_F1 + number): f"F{number + 1}" for number in range(24)},
    **{_KEY(ord(sign)): sign for sign in KEYS if len(sign) == 1 and sign != "`"},
}
_SHIFTED: Final = {  # on a US keyboard: the sign with Shift, where its key is (X11, Windows), and the sign without
    _KEY.Key_Less: (59, 0xBC, ","),
    _KEY.Key_Greater: (60, 0xBE, "."),
    _KEY.Key_Underscore: (20, 0xBD, "-"),
    _KEY.Key_Plus: (21, 0xBB, "="),
    _KEY.Key_Colon: (47, 0xBA, ";"),
    _KEY.Key_Question: (61, 0xBF, "/"),
    _KEY.Key_Bar: (51, 0xDC, "\\"),
    _KEY.Key_BraceLeft: (34, 0xDB, "["),
    _KEY.Key_BraceRight: (35, 0xDD, "]"),
    _KEY.Key_AsciiTilde: (49, 0xC0, "`"),
    _KEY.Key_QuoteDbl: (48, 0xDE, "'"),
}
_X11_KEYS: Final = {
    **{10 + place: digit for place, digit in enumerate("1234567890")},
    **{191 + place: f"F{13 + place}" for place in range(12)},  # of pedals; most keymaps call them something else
}
_WINDOWS_DIGITS: Final = {ord(digit): digit for digit in "0123456789"}
_MAC_DIGITS: Final = dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), "1234567890", strict=True))
_OF_THE_PAD: Final = _MOD.KeypadModifier
_ALT_GR: Final = _MOD.GroupSwitchModifier


class Press(NamedTuple):
    """One key press as Qt tells of it; `platform` is Qt's name for the one it runs on."""

    key: int
    modifiers: Qt.KeyboardModifier
    scan: int = 0
    virtual: int = 0
    platform: str = ""

    @classmethod
    def of(cls, event: QKeyEvent) -> "Press":
        return cls(
            event.key(),
            event.modifiers(),
            event.nativeScanCode(),
            event.nativeVirtualKey(),
            QGuiApplication.platformName(),
        )


def held(press: Press) -> frozenset[str]:
    """The modifiers that are held, in a chord's words. On macOS, Qt calls Command Control, and Control Meta."""
    mac = press.platform == "cocoa"
    names = {
        _MOD.ControlModifier: "Meta" if mac else "Ctrl",
        _MOD.MetaModifier: "Ctrl" if mac else "Meta",
        _MOD.AltModifier: "Alt",
        _MOD.ShiftModifier: "Shift",
    }
    return frozenset(name for which, name in names.items() if press.modifiers & which)


def chord_of(press: Press) -> Chord | None:
    """The chord, or None for a key that can't end one."""
    if press.modifiers & _OF_THE_PAD and press.platform != "cocoa":  # there the arrows count as its keys too
        return None
    if press.modifiers & _ALT_GR:
        return None
    key = _by_number(press.platform).get(_own_number(press)) or _named(press)
    return None if key is None else Chord.of(held(press), key)


def _named(press: Press) -> str | None:
    try:
        key = _KEY(press.key)
    except ValueError:
        return None
    if key in _SHIFTED:
        on_x11, on_windows, sign = _SHIFTED[key]
        place = on_windows if press.platform == "windows" else on_x11
        return sign if _own_number(press) == place else None
    return _NAMED.get(key)


def _own_number(press: Press) -> int:
    return press.virtual if press.platform in {"windows", "cocoa"} else press.scan


def _by_number(platform: str) -> Mapping[int, str]:
    match platform:
        case "xcb" | "wayland":
            return _X11_KEYS
        case "windows":
            return _WINDOWS_DIGITS
        case "cocoa":
            return _MAC_DIGITS
        case _:
            return {}
