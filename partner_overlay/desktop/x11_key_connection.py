"""The X server's requests about keys: how the keyboard is mapped, and holding single keys of it for us."""

import struct
from collections.abc import Iterable
from ctypes import CDLL, c_uint8, c_uint16, c_uint32, c_void_p, string_at
from enum import IntEnum
from functools import cache
from typing import Final, NamedTuple

from partner_overlay.desktop.x11_connection import X11Connection, _c, _Cookie, _xcb
from partner_overlay.desktop.x11_keyboard import Grab, X11Keyboard

_CURRENT_TIME: Final = 0
_ASYNC: Final = 1  # nobody's keys wait for us, also if this program hangs
_KEYCODES_OF_SETUP: Final = 34  # where in the server's first words the lowest and highest keycode stand


class Kind(IntEnum):
    """The events of this connection, by their number in the protocol."""

    PRESS = 2
    RELEASE = 3
    MAPPING = 34


class KeyEvent(NamedTuple):
    """`modifiers` are those held just before it; `time` is the server's, in milliseconds."""

    kind: Kind
    keycode: int
    modifiers: int
    time: int


@cache
def _keys_xcb() -> CDLL:
    """libxcb with the types of what is called here as well."""
    library = _xcb()
    for request in ("xcb_get_keyboard_mapping", "xcb_get_modifier_mapping", "xcb_grab_key_checked"):
        getattr(library, request).restype = _Cookie
    library.xcb_get_keyboard_mapping.argtypes = [c_void_p, c_uint8, c_uint8]
    library.xcb_get_modifier_mapping.argtypes = [c_void_p]
    library.xcb_grab_key_checked.argtypes = [c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8]
    library.xcb_ungrab_key.argtypes = [c_void_p, c_uint8, c_uint32, c_uint16]
    library.xcb_ungrab_keyboard.argtypes = [c_void_p, c_uint32]
    library.xcb_request_check.argtypes = [c_void_p, _Cookie]
    library.xcb_request_check.restype = c_void_p
    return library


class X11KeyConnection(X11Connection):
    """Apart from the other connections: what arrives here are the held keys and nothing else."""

    def keyboard(self) -> X11Keyboard:
        """As it is mapped now."""
        keys = _keys_xcb()
        setup = string_at(keys.xcb_get_setup(self._handle), _KEYCODES_OF_SETUP + 2)
        first, last = setup[_KEYCODES_OF_SETUP:]
        keysyms = self._answer(keys.xcb_get_keyboard_mapping(self._handle, first, last - first + 1).sequence)
        modifiers = self._answer(keys.xcb_get_modifier_mapping(self._handle).sequence)
        return X11Keyboard(first, _rows(keysyms, "I"), _rows(modifiers, "B"))

    def hold(self, grabs: Iterable[Grab]) -> bool:
        """Hold all of these keys, or none of them: False when another program has one."""
        keys, asked = _keys_xcb(), list(grabs)
        cookies = [
            keys.xcb_grab_key_checked(self._handle, 0, self.root, grab.modifiers, grab.keycode, _ASYNC, _ASYNC)
            for grab in asked
        ]
        errors = [keys.xcb_request_check(self._handle, cookie) for cookie in cookies]
        for error in filter(None, errors):
            _c().free(error)
        if any(errors):
            self.let_go(grab for grab, error in zip(asked, errors, strict=True) if not error)
        return not any(errors)

    def let_go(self, grabs: Iterable[Grab]) -> None:
        keys = _keys_xcb()
        for grab in grabs:
            keys.xcb_ungrab_key(self._handle, grab.keycode, self.root, grab.modifiers)
        keys.xcb_flush(self._handle)

    def give_keyboard_back(self) -> None:
        """While a held key is down, every key comes here and the other window has lost its focus: end that at once."""
        keys = _keys_xcb()
        keys.xcb_ungrab_keyboard(self._handle, _CURRENT_TIME)
        keys.xcb_flush(self._handle)

    def events(self) -> list[KeyEvent]:
        """Those that have come since."""
        came = []
        while pointer := self._xcb.xcb_poll_for_event(self._handle):
            event = string_at(pointer, 32)
            _c().free(pointer)
            kind = event[0] & 0x7F
            if kind in set(Kind):
                (time,) = struct.unpack_from("=I", event, 4)
                (state,) = struct.unpack_from("=H", event, 28)
                came.append(KeyEvent(Kind(kind), event[1], state, time))
        return came


def _rows(answer: bytes, kind: str) -> tuple[tuple[int, ...], ...]:
    """The values of an answer, whose second byte says how many belong together."""
    values = struct.unpack_from(f"={(len(answer) - 32) // struct.calcsize(kind)}{kind}", answer, 32) if answer else ()
    width = answer[1] if answer else 1
    return tuple(values[start : start + width] for start in range(0, len(values), width))
