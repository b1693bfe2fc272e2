"""Our own small connection to the X server, by ctypes and libxcb: the few questions and requests that Qt has none for.

It is apart from Qt's: what we listen to costs nobody else anything, and an error (a window that is gone) meets nobody.
"""

import struct
import sys
from collections.abc import Iterable
from ctypes import CDLL, POINTER, Structure, byref, c_char_p, c_int, c_uint, c_uint32, c_void_p, string_at
from functools import cache
from typing import Final, NamedTuple, Self

SUBSTRUCTURE_NOTIFY: Final = 1 << 19
NO_EVENTS: Final = 0
REVERT_TO_POINTER_ROOT: Final = 1

_CW_EVENT_MASK = 1 << 11
_CONFIG_SIBLING_AND_STACK_MODE = (1 << 5) | (1 << 6)
_ABOVE = 0
_CURRENT_TIME = 0
_ANY_PROPERTY_TYPE = 0
_INPUT_OUTPUT = 1
_VIEWABLE = 2
_PROPERTY_WORDS = 64


class Rectangle(NamedTuple):
    """A place on the root window, in the X server's pixels."""

    x: int
    y: int
    width: int
    height: int

    def overlaps(self, other: "Rectangle") -> bool:
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def covers(self, other: "Rectangle") -> bool:
        return (
            self.x <= other.x
            and self.y <= other.y
            and self.x + self.width >= other.x + other.width
            and self.y + self.height >= other.y + other.height
        )


class _Cookie(Structure):
    _fields_ = [("sequence", c_uint)]


class _Screens(Structure):
    _fields_ = [("data", c_void_p), ("rem", c_int), ("index", c_int)]


@cache
def _xcb() -> CDLL:
    """libxcb with the types of what is called. Raises OSError where there is none."""
    library = CDLL("libxcb.so.1")
    for request in (
        *("xcb_query_tree", "xcb_get_geometry", "xcb_get_window_attributes", "xcb_get_property", "xcb_intern_atom"),
        *("xcb_get_selection_owner", "xcb_get_input_focus"),
    ):
        getattr(library, request).restype = _Cookie
    for name in ("xcb_connect", "xcb_wait_for_reply", "xcb_poll_for_event", "xcb_get_setup"):
        getattr(library, name).restype = c_void_p
    library.xcb_connect.argtypes = [c_char_p, POINTER(c_int)]
    library.xcb_wait_for_reply.argtypes = [c_void_p, c_uint, c_void_p]
    library.xcb_setup_roots_iterator.restype = _Screens
    library.xcb_setup_roots_iterator.argtypes = [c_void_p]
    library.xcb_screen_next.argtypes = [POINTER(_Screens)]
    return library


@cache
def _c() -> CDLL:
    library = CDLL(None)
    library.free.argtypes = [c_void_p]
    return library


class X11Connection:
    """Questions that can't be answered (the window is gone) are answered with nothing, never with an error."""

    def __init__(self, handle: c_void_p, screen_number: int) -> None:
        self.screen_number = screen_number
        self._handle = handle
        self._xcb = _xcb()
        setup = self._xcb.xcb_get_setup(handle)
        self._id_mask = int.from_bytes(string_at(setup, 20)[16:], sys.byteorder)
        self.root = self._root_of(setup, screen_number)

    @classmethod
    def open(cls, display: str | None = None) -> Self | None:
        """A connection to this display (None: the environment's), or None where there is no X server."""
        try:
            xcb = _xcb()
        except OSError:
            return None
        number = c_int(0)
        handle = c_void_p(xcb.xcb_connect(display.encode() if display else None, byref(number)))
        if xcb.xcb_connection_has_error(handle):
            xcb.xcb_disconnect(handle)
            return None
        return cls(handle, number.value)

    def close(self) -> None:
        self._xcb.xcb_disconnect(self._handle)

    @property
    def descriptor(self) -> int:
        """The file descriptor that becomes readable when the server says something."""
        return int(self._xcb.xcb_get_file_descriptor(self._handle))

    @property
    def is_alive(self) -> bool:
        return int(self._xcb.xcb_connection_has_error(self._handle)) == 0

    def drain(self) -> bool:
        """Throw away the events that wait; whether there were any. A read of any answer may have queued some."""
        any_came = False
        while event := self._xcb.xcb_poll_for_event(self._handle):
            _c().free(event)
            any_came = True
        return any_came

    def listen(self, window: int, events: int) -> None:
        self._xcb.xcb_change_window_attributes(
            self._handle, c_uint32(window), c_uint32(_CW_EVENT_MASK), byref(c_uint32(events))
        )
        self._xcb.xcb_flush(self._handle)

    def same_client(self, window: int, other: int) -> bool:
        """Whether one program made both windows, by the range that the server gave it for its ids."""
        return window & ~self._id_mask == other & ~self._id_mask

    def children(self, window: int) -> tuple[int, ...]:
        """The children of a window, lowest first."""
        answer = self._answer(self._ask("xcb_query_tree", window))
        return struct.unpack_from(f"={len(answer) // 4 - 8}I", answer, 32) if answer else ()

    def shown_rectangles(self, windows: Iterable[int]) -> dict[int, Rectangle]:
        """Where those of the windows are that have pixels on the screen; asked all at once."""
        asked = [(w, self._ask("xcb_get_window_attributes", w), self._ask("xcb_get_geometry", w)) for w in windows]
        answers = [(w, self._answer(attributes), self._answer(place)) for w, attributes, place in asked]
        return {
            w: Rectangle(*struct.unpack_from("=hhHH", place, 12))
            for w, attributes, place in answers
            if place and attributes and _has_pixels(attributes)
        }

    def size_of_root(self) -> Rectangle:
        answer = self._answer(self._ask("xcb_get_geometry", self.root))
        return Rectangle(*struct.unpack_from("=hhHH", answer, 12)) if answer else Rectangle(0, 0, 0, 0)

    def put_above(self, window: int, sibling: int) -> None:
        """Restack a window just above another one."""
        values = (c_uint32 * 2)(sibling, _ABOVE)
        mask = c_uint32(_CONFIG_SIBLING_AND_STACK_MODE)
        self._xcb.xcb_configure_window(self._handle, c_uint32(window), mask, values)
        self._xcb.xcb_flush(self._handle)

    def atom(self, name: str) -> int:
        text = name.encode()
        cookie = self._xcb.xcb_intern_atom(self._handle, 0, len(text), text)
        return _first_word(self._answer(cookie.sequence))

    def words(self, window: int, property_atom: int) -> tuple[int, ...]:
        """The first 32-bit values of a window's property; empty where it has none."""
        cookie = self._xcb.xcb_get_property(
            self._handle,
            0,
            c_uint32(window),
            c_uint32(property_atom),
            c_uint32(_ANY_PROPERTY_TYPE),
            c_uint32(0),
            c_uint32(_PROPERTY_WORDS),
        )
        answer = self._answer(cookie.sequence)
        if not answer or answer[1] != 32:
            return ()
        (length,) = struct.unpack_from("=I", answer, 16)
        return struct.unpack_from(f"={length}I", answer, 32)

    def selection_owner(self, selection: int) -> int:
        return _first_word(self._answer(self._ask("xcb_get_selection_owner", selection)))

    def focused(self) -> int:
        """The window with the keyboard; 0 for none, 1 for whichever is under the pointer."""
        cookie = self._xcb.xcb_get_input_focus(self._handle)
        return _first_word(self._answer(cookie.sequence))

    def give_focus(self, window: int) -> None:
        self._xcb.xcb_set_input_focus(self._handle, REVERT_TO_POINTER_ROOT, c_uint32(window), c_uint32(_CURRENT_TIME))
        self._xcb.xcb_flush(self._handle)

    def _ask(self, request: str, subject: int) -> int:
        return int(getattr(self._xcb, request)(self._handle, c_uint32(subject)).sequence)

    def _answer(self, sequence: int) -> bytes:
        pointer = self._xcb.xcb_wait_for_reply(self._handle, sequence, None)
        if not pointer:
            return b""
        (more_words,) = struct.unpack_from("=I", string_at(pointer, 8), 4)
        answer = string_at(pointer, 32 + 4 * more_words)
        _c().free(pointer)
        return answer

    def _root_of(self, setup: c_void_p, screen_number: int) -> int:
        screens = self._xcb.xcb_setup_roots_iterator(setup)
        for _ in range(screen_number):
            self._xcb.xcb_screen_next(byref(screens))
        (root,) = struct.unpack("=I", string_at(screens.data, 4))
        return int(root)


def _has_pixels(attributes: bytes) -> bool:
    (window_class,) = struct.unpack_from("=H", attributes, 12)
    return bool(window_class == _INPUT_OUTPUT and attributes[26] == _VIEWABLE)


def _first_word(answer: bytes) -> int:
    return int(struct.unpack_from("=I", answer, 8)[0]) if answer else 0
