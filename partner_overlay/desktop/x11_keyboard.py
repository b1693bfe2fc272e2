"""A keyboard as the X server maps it: which of its keys, with which modifiers, a chord means."""

from functools import reduce
from operator import or_
from typing import Final, NamedTuple

from partner_overlay.application.chords import Chord

SHIFT: Final = 1 << 0
_CAPS_LOCK: Final = 1 << 1
_CTRL: Final = 1 << 2
_ALL_MODIFIERS: Final = 0xFF

_NUM_LOCK, _SCROLL_LOCK, _LEVEL_3 = 0xFF7F, 0xFF14, 0xFE03  # keysyms, as in X11/keysymdef.h
_ALT = frozenset({0xFFE9, 0xFFEA})
_SUPER = frozenset({0xFFEB, 0xFFEC})
_F1 = 0xFFBE
_NAMED: Final = {
    "Space": 0x0020,
    "Pause": 0xFF13,
    "Home": 0xFF50,
    "Left": 0xFF51,
    "Up": 0xFF52,
    "Right": 0xFF53,
    "Down": 0xFF54,
    "PageUp": 0xFF55,
    "PageDown": 0xFF56,
    "End": 0xFF57,
    "Insert": 0xFF63,
    "Delete": 0xFFFF,
}
_FIRST_PEDAL_KEY: Final = 13  # the usual keymaps give F13 and beyond other names (XF86Tools, ...) ...
_KEYCODE_OF_F13: Final = 191  # ... but the kernel's own numbers, and so the keycodes, are always these


class Grab(NamedTuple):
    """One key of the keyboard with exactly these modifiers, a mask."""

    keycode: int
    modifiers: int


class X11Keyboard(NamedTuple):
    """`keysyms` has a row for each keycode from `first` on.

    `modifiers` are the keycodes of each: Shift, Lock, Control and Mod1 to Mod5.
    """

    first: int
    keysyms: tuple[tuple[int, ...], ...]
    modifiers: tuple[tuple[int, ...], ...]

    @property
    def locks(self) -> int:
        """The modifiers that only say how CapsLock, NumLock and ScrollLock stand, as a mask."""
        return _CAPS_LOCK | self._mask(frozenset({_NUM_LOCK})) | self._mask(frozenset({_SCROLL_LOCK}))

    def without_locks(self, state: int) -> int:
        """The modifiers that were held, of those that an event says; buttons of the mouse are left out too."""
        return state & _ALL_MODIFIERS & ~self.locks

    def grabs(self, chord: Chord) -> frozenset[Grab]:
        """What to hold for this chord, without the locks; nothing where the keyboard has no such key.

        A sign that is typed with Shift or AltGr has these with it.
        """
        modifiers = {"Ctrl": _CTRL, "Shift": SHIFT, "Alt": self._mask(_ALT), "Meta": self._mask(_SUPER)}
        masks = [modifiers[name] for name in chord.modifiers]
        if 0 in masks:
            return frozenset()
        held = reduce(or_, masks, 0)
        return frozenset(Grab(keycode, held | level) for keycode, level in self._places(chord.key))

    def with_locks(self, grab: Grab) -> frozenset[Grab]:
        """The same however the locks stand."""
        return frozenset(Grab(grab.keycode, grab.modifiers | state & self.locks) for state in range(_ALL_MODIFIERS + 1))

    def _places(self, key: str) -> list[tuple[int, int]]:
        """Each keycode of a key and what its level needs; in the first layout, or in a further one."""
        keysym = _keysym(key)
        levels = self._levels()
        rows = [(keycode, row[: len(levels)]) for keycode, row in enumerate(self.keysyms, self.first)]
        found = [(row.index(keysym), keycode) for keycode, row in rows if keysym in row]
        if not found:
            return self._pedal_place(key)
        nearest = min(column for column, _ in found)
        return [(keycode, levels[column]) for column, keycode in found if column == nearest]

    def _levels(self) -> tuple[int, ...]:
        """What each column of a row needs: two levels of the first layout, two of the second, the first's others."""
        level_3 = self._mask(frozenset({_LEVEL_3}))
        plain = (0, SHIFT, 0, SHIFT)
        return (*plain, level_3, level_3 | SHIFT) if level_3 else plain

    def _pedal_place(self, key: str) -> list[tuple[int, int]]:
        number = int(key[1:]) if key[0] == "F" and key[1:].isdecimal() else 0
        keycode = _KEYCODE_OF_F13 + number - _FIRST_PEDAL_KEY
        is_there = number >= _FIRST_PEDAL_KEY and keycode < self.first + len(self.keysyms)
        return [(keycode, 0)] if is_there else []

    def _mask(self, keysyms: frozenset[int]) -> int:
        """The modifier that one of these is, as a mask; 0 for none."""
        for place, keycodes in enumerate(self.modifiers):
            if any(not keysyms.isdisjoint(self._row(keycode)) for keycode in keycodes):
                return 1 << place
        return 0

    def _row(self, keycode: int) -> tuple[int, ...]:
        place = keycode - self.first
        return self.keysyms[place] if 0 <= place < len(self.keysyms) else ()


def _keysym(key: str) -> int:
    """Letters by their small one, signs and digits as in ASCII."""
    if len(key) == 1:
        return ord(key.lower())
    return _NAMED[key] if key in _NAMED else _F1 + int(key[1:]) - 1
