"""Keys everywhere on macOS: Carbon's hot keys, which need no permission and hear no other key.

A chord's names are those printed on the keys: `Ctrl` is Control, `Alt` is Option, `Meta` is Command. Qt swaps two of
them: its ControlModifier is Command here, its MetaModifier is Control. Whoever records a chord from Qt has to swap
them back.
"""

from collections.abc import Callable, Mapping
from typing import Final

from partner_overlay.application.chords import Chord
from partner_overlay.desktop.cocoa_system import (
    CMD_KEY,
    CONTROL_KEY,
    HOT_KEY_EXISTS,
    OPTION_KEY,
    SHIFT_KEY,
    Carbon,
)
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.global_keys import WHAT, Bound

MODIFIERS: Final = {"Ctrl": CONTROL_KEY, "Alt": OPTION_KEY, "Shift": SHIFT_KEY, "Meta": CMD_KEY}

_NAMED: Final = {
    "Space": 0x31,
    "Home": 0x73,
    "PageUp": 0x74,
    "Delete": 0x75,
    "End": 0x77,
    "PageDown": 0x79,
    "Left": 0x7B,
    "Right": 0x7C,
    "Down": 0x7D,
    "Up": 0x7E,
}
# fmt: off
_FUNCTION_KEYS: Final = (
    0x7A, 0x78, 0x63, 0x76, 0x60, 0x61, 0x62, 0x64, 0x65, 0x6D,
    0x67, 0x6F, 0x69, 0x6B, 0x71, 0x6A, 0x40, 0x4F, 0x50, 0x5A,
)  # F1 to F20; there are no others
_DIGITS: Final = (0x1D, 0x12, 0x13, 0x14, 0x15, 0x17, 0x16, 0x1A, 0x1C, 0x19)  # their places where they need a shift
# fmt: on
_PLACES: Final = {
    **_NAMED,
    **{f"F{number}": code for number, code in enumerate(_FUNCTION_KEYS, start=1)},
    **{str(digit): code for digit, code in enumerate(_DIGITS)},
}


class MacGlobalKeys:
    """A key that was changed on the keyboard's layout is found again at the next `bind`."""

    def __init__(self, system: Carbon) -> None:
        self._system = system
        self._pressed: Callable[[str], None] = _nobody
        self._changed: Callable[[], None] = _nothing
        self._held: dict[str, tuple[Chord, int, int]] = {}  # the chord, its number, and what takes it back
        self._standing: dict[str, Bound] = {}
        self._next_number = 1
        self._handler = 0

    @property
    def can_bind(self) -> bool:
        return True

    @property
    def desktop_chooses(self) -> bool:
        return False

    def listen(self, pressed: Callable[[str], None], changed: Callable[[], None]) -> None:
        self._pressed, self._changed = pressed, changed

    def bind(self, wished: Mapping[str, Chord], words: Mapping[str, str]) -> None:
        """All that goes is let go before anything is asked for, so that two actions may change keys."""
        del words
        for name in [name for name, (chord, _, _) in self._held.items() if wished.get(name) != chord]:
            self._let_go(name)
        self._standing = {name: Bound(bound=True) for name in self._held}
        asked = {name: chord for name, chord in wished.items() if name not in self._held}
        why_deaf = self._hear() if asked else ""
        codes = _PLACES | self._system.key_codes() if asked and not why_deaf else {}
        for name, chord in asked.items():
            self._standing[name] = Bound(bound=False, why=why_deaf) if why_deaf else self._ask_for(name, chord, codes)
        self._stop_hearing_nothing()
        self._changed()

    def standing(self) -> Mapping[str, Bound]:
        return self._standing

    def close(self) -> None:
        for name in list(self._held):
            self._let_go(name)
        self._standing = {}
        self._stop_hearing_nothing()

    def finding(self) -> Finding:
        if self._held:
            why = "macOS gives the program the keys that you chose, and no others; another program may hear them too."
            return Finding(WHAT, Answer.YES, why)
        why = "macOS gives a program the keys that it asks for, and no others. Not yet tried on a real Mac."
        return Finding(WHAT, Answer.UNKNOWN, why)

    def _ask_for(self, name: str, chord: Chord, codes: Mapping[str, int]) -> Bound:
        code = codes.get(chord.key)
        if code is None:
            return Bound(bound=False, why=f"This keyboard has no key of its own for {chord.key}.")
        modifiers = sum(MODIFIERS[modifier] for modifier in chord.modifiers)
        error, made = self._system.register_hot_key(self._next_number, modifiers, code)
        if error:
            return Bound(bound=False, why=_why_not(chord, error))
        self._held[name] = (chord, self._next_number, made)
        self._next_number += 1
        return Bound(bound=True)

    def _let_go(self, name: str) -> None:
        """A key that macOS does not take back goes with the program."""
        _, _, made = self._held.pop(name)
        self._system.unregister_hot_key(made)

    def _hear(self) -> str:
        """Why nothing can be heard; empty when all is well."""
        if self._handler:
            return ""
        error, self._handler = self._system.hear_hot_keys(self._on_hot_key)
        return f"macOS does not tell of any keys (error {error})." if error else ""

    def _stop_hearing_nothing(self) -> None:
        if self._handler and not self._held:
            self._system.hear_no_more(self._handler)
            self._handler = 0

    def _on_hot_key(self, number: int) -> bool:
        name = next((name for name, (_, held, _) in self._held.items() if held == number), None)
        if name is None:
            return False
        self._pressed(name)
        return True


def _why_not(chord: Chord, error: int) -> str:
    if error == HOT_KEY_EXISTS:
        return f"Another program holds {chord}."
    return f"macOS does not give {chord} (error {error})."


def _nobody(_name: str) -> None:
    """Nobody listens yet."""


def _nothing() -> None:
    """Nobody listens yet."""
