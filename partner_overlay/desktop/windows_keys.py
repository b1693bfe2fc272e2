"""Keys everywhere on Windows: it is asked for each combination by itself (RegisterHotKey); no other key is heard."""

from collections.abc import Mapping
from typing import Final

from partner_overlay.application.chords import Chord
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.global_keys import WHAT, Bound
from partner_overlay.desktop.numbered_keys import Held, NumberedKeys
from partner_overlay.desktop.win32_system import (
    HOTKEY_ALREADY_REGISTERED,
    MOD_ALT,
    MOD_CONTROL,
    MOD_NOREPEAT,
    MOD_SHIFT,
    MOD_WIN,
    WM_HOTKEY,
    Win32,
)
from partner_overlay.desktop.windows_messages import WindowsMessages
from partner_overlay.domain.sentences import Sentence
from partner_overlay.overriding import override

MODIFIERS: Final = {"Ctrl": MOD_CONTROL, "Alt": MOD_ALT, "Shift": MOD_SHIFT, "Meta": MOD_WIN}
LARGEST_NUMBER: Final = 0xBFFF  # of a hot key that belongs to a program

_NAMED: Final = {
    "Pause": 0x13,
    "Space": 0x20,
    "PageUp": 0x21,
    "PageDown": 0x22,
    "End": 0x23,
    "Home": 0x24,
    "Left": 0x25,
    "Up": 0x26,
    "Right": 0x27,
    "Down": 0x28,
    "Insert": 0x2D,
    "Delete": 0x2E,
}
_F1: Final = 0x70


class WindowsGlobalKeys(NumberedKeys):
    """Windows posts WM_HOTKEY to the thread that registered, which has to be the one with Qt's event loop."""

    def __init__(self, system: Win32, messages: WindowsMessages) -> None:
        super().__init__()
        self._system = system
        self._messages = messages
        self._next_number = 1

    @override
    def finding(self) -> Finding:
        if self._held:
            return Finding(WHAT, Answer.YES, "Windows gives the program the keys that you chose, and no others.")
        why = "Windows gives a program the keys that it asks for, and no others. Not yet tried on a real Windows."
        return Finding(WHAT, Answer.UNKNOWN, why)

    @override
    def _ask_for(self, asked: Mapping[str, Chord]) -> Mapping[str, Bound]:
        return {name: self._ask_for_one(name, chord) for name, chord in asked.items()}

    def _ask_for_one(self, name: str, chord: Chord) -> Bound:
        key = self._virtual_key(chord.key)
        if key is None:
            why = Sentence("This keyboard has no key of its own for {key}.", key=chord.key)
            return Bound(bound=False, why=why)
        modifiers = MOD_NOREPEAT
        for modifier in chord.modifiers:
            modifiers |= MODIFIERS[modifier]
        number = self._next_number
        error = self._system.register_hot_key(number, modifiers, key)
        if error:
            return Bound(bound=False, why=_why_not(chord, error))
        self._next_number = number % LARGEST_NUMBER + 1
        self._held[name] = Held(chord, number, token=number)
        return Bound(bound=True)

    def _virtual_key(self, key: str) -> int | None:
        if key in _NAMED:
            return _NAMED[key]
        if key.startswith("F") and key != "F":
            return _F1 + int(key[1:]) - 1
        if key.isalnum():
            return ord(key)  # Windows names letters and digits by themselves, wherever they lie
        return self._system.virtual_key(key)

    @override
    def _take_back(self, held: Held) -> None:
        self._system.unregister_hot_key(held.token)

    @override
    def _hear_what_is_held(self) -> None:
        if self._held:
            self._messages.listen(WM_HOTKEY, self._on_hot_key)
        else:
            self._messages.forget(WM_HOTKEY)


def _why_not(chord: Chord, error: int) -> str:
    if error == HOTKEY_ALREADY_REGISTERED:
        return Sentence("Another program holds {keys}.", keys=str(chord))
    return Sentence("Windows does not give {keys} (error {error}).", keys=str(chord), error=str(error))
