"""Keys everywhere on macOS: Carbon's hot keys, which need no permission and hear no other key.

A chord's names are those printed on the keys: `Ctrl` is Control, `Alt` is Option, `Meta` is Command. Qt swaps two of
them: its ControlModifier is Command here, its MetaModifier is Control. Whoever records a chord from Qt has to swap
them back.
"""

from collections.abc import Mapping
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
from partner_overlay.desktop.numbered_keys import Held, NumberedKeys
from partner_overlay.domain.sentences import Sentence
from partner_overlay.overriding import override

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


class MacGlobalKeys(NumberedKeys):
    """A key that was changed on the keyboard's layout is found again at the next `bind`."""

    def __init__(self, system: Carbon) -> None:
        super().__init__()
        self._system = system
        self._next_number = 1
        self._handler = 0

    @override
    def finding(self) -> Finding:
        if self._held:
            why = "macOS gives the program the keys that you chose, and no others; another program may hear them too."
            return Finding(WHAT, Answer.YES, why)
        why = "macOS gives a program the keys that it asks for, and no others. Not yet tried on a real Mac."
        return Finding(WHAT, Answer.UNKNOWN, why)

    @override
    def _ask_for(self, asked: Mapping[str, Chord]) -> Mapping[str, Bound]:
        why_deaf = self._hear() if asked else ""
        if why_deaf:
            return {name: Bound(bound=False, why=why_deaf) for name in asked}
        codes = _PLACES | self._system.key_codes() if asked else {}
        return {name: self._ask_for_one(name, chord, codes) for name, chord in asked.items()}

    def _ask_for_one(self, name: str, chord: Chord, codes: Mapping[str, int]) -> Bound:
        code = codes.get(chord.key)
        if code is None:
            why = Sentence("This keyboard has no key of its own for {key}.", key=chord.key)
            return Bound(bound=False, why=why)
        modifiers = sum(MODIFIERS[modifier] for modifier in chord.modifiers)
        error, made = self._system.register_hot_key(self._next_number, modifiers, code)
        if error:
            return Bound(bound=False, why=_why_not(chord, error))
        self._held[name] = Held(chord, self._next_number, made)
        self._next_number += 1
        return Bound(bound=True)

    @override
    def _take_back(self, held: Held) -> None:
        self._system.unregister_hot_key(held.token)

    def _hear(self) -> str:
        """Why nothing can be heard; empty when all is well."""
        if self._handler:
            return ""
        error, self._handler = self._system.hear_hot_keys(self._on_hot_key)
        return Sentence("macOS does not tell of any keys (error {error}).", error=str(error)) if error else ""

    @override
    def _hear_what_is_held(self) -> None:
        if self._handler and not self._held:
            self._system.hear_no_more(self._handler)
            self._handler = 0


def _why_not(chord: Chord, error: int) -> str:
    if error == HOT_KEY_EXISTS:
        return Sentence("Another program holds {keys}.", keys=str(chord))
    return Sentence("macOS does not give {keys} (error {error}).", keys=str(chord), error=str(error))
