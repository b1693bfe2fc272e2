"""Every call that this program makes into macOS, typed, and nothing else: no rule of ours stands here.

Objective-C is reached by its C runtime. `objc_msgSend` has as many types as there are messages: each call gives its
own, which Apple's own processors need. A message to nothing (a window that is gone) does nothing and gives 0.
"""

import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from ctypes import (
    CDLL,
    CFUNCTYPE,
    Structure,
    byref,
    c_bool,
    c_char_p,
    c_int32,
    c_long,
    c_size_t,
    c_uint8,
    c_uint16,
    c_uint32,
    c_ulong,
    c_void_p,
    sizeof,
)
from enum import Enum, auto
from typing import Any, ClassVar, Final

from partner_overlay.desktop.system_library import Functions, Library

OBJC: Final = "/usr/lib/libobjc.A.dylib"
CARBON: Final = "/System/Library/Frameworks/Carbon.framework/Carbon"
CORE_FOUNDATION: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"

STATUS_LEVEL: Final = 25  # NSStatusWindowLevel
CAN_JOIN_ALL_SPACES, MOVE_TO_ACTIVE_SPACE = 1 << 0, 1 << 1
STATIONARY, IGNORES_CYCLE, FULL_SCREEN_AUXILIARY = 1 << 4, 1 << 6, 1 << 8
NONACTIVATING_PANEL: Final = 1 << 7
SEEN: Final = 1 << 1  # NSWindowOcclusionStateVisible
SHARING_NONE, SHARING_READ_ONLY = 0, 1
REGULAR_PROGRAM, ACCESSORY_PROGRAM = 0, 1  # NSApplicationActivationPolicy
ACTIVE_BUT_MAY_SLEEP: Final = 0x00EFFFFF  # NSActivityUserInitiatedAllowingIdleSystemSleep

CMD_KEY, SHIFT_KEY, OPTION_KEY, CONTROL_KEY = 0x100, 0x200, 0x800, 0x1000
HOT_KEY_EXISTS: Final = -9878  # eventHotKeyExistsErr

_DELIVER_IMMEDIATELY: Final = 4  # NSNotificationSuspensionBehavior; ours is seldom the active program
_LISTENER: Final = b"PartnerOverlayListener"
_TOLD: Final = b"partnerOverlayTold:"

_DONE: Final = 0  # noErr
_NOT_HANDLED: Final = -9874  # eventNotHandledErr
_KEYBOARD_EVENTS: Final = 0x6B657962  # 'keyb'
_HOT_KEY_PRESSED: Final = 5
_DIRECT_OBJECT: Final = 0x2D2D2D2D  # '----'
_HOT_KEY_ID: Final = 0x686B6964  # 'hkid'
_OURS: Final = 0x506F4F76  # 'PoOv'
_NOT_EXCLUSIVE: Final = 0

_LAYOUT: Final = "kTISPropertyUnicodeKeyLayoutData"
_LAST_TYPING_KEY: Final = 0x32
_NOT_TYPING: Final = frozenset({0x24, 0x30, 0x31})  # Return, Tab, Space
_DISPLAY, _NO_DEAD_KEYS = 3, 1

_Method = CFUNCTYPE(None, c_void_p, c_void_p, c_void_p)
_Handler = CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p)


class Centre(Enum):
    """Who tells: the workspace of this program, or all programs on this Mac."""

    WORKSPACE = auto()
    DISTRIBUTED = auto()


class _EventType(Structure):
    _fields_: ClassVar = [("events", c_uint32), ("kind", c_uint32)]


class _HotKeyNumber(Structure):
    """EventHotKeyID."""

    _fields_: ClassVar = [("signature", c_uint32), ("number", c_uint32)]


class Cocoa:
    """Windows are NSWindow; `load` opens a library by its path, and nothing is opened before a call."""

    def __init__(self, load: Callable[[str], Library]) -> None:
        self._runtime = Functions(lambda: load(OBJC))
        self._listener: int | None = None
        self._ears: dict[int, Callable[[str], None]] = {}
        self._method = _Method(self._on_told)  # as long as the class that has it, so for good

    def _class(self, name: bytes) -> int:
        return self._runtime("objc_getClass", c_void_p, c_char_p)(name)

    def _selector(self, name: bytes) -> int:
        return self._runtime("sel_registerName", c_void_p, c_char_p)(name)

    def _send(self, receiver: int | None, message: bytes, result: type | None, *typed: tuple[type, object]) -> int:
        types, values = [each for each, _ in typed], [value for _, value in typed]
        call = self._runtime("objc_msgSend", result, c_void_p, c_void_p, *types)
        return call(receiver, self._selector(message), *values)

    def _text(self, words: str) -> int:
        """An NSString that lives as long as this turn of the event loop."""
        words_in_utf8 = (c_char_p, words.encode())
        return self._send(self._class(b"NSString"), b"stringWithUTF8String:", c_void_p, words_in_utf8)

    # Windows

    def window_of(self, view: int) -> int | None:
        """The window of a view; Qt's `winId` is an NSView here."""
        return self._send(view, b"window", c_void_p)

    def level(self, window: int) -> int:
        return self._send(window, b"level", c_long)

    def set_level(self, window: int, level: int) -> None:
        self._send(window, b"setLevel:", None, (c_long, level))

    def collection_behaviour(self, window: int) -> int:
        return self._send(window, b"collectionBehavior", c_ulong)

    def set_collection_behaviour(self, window: int, behaviour: int) -> None:
        """AppKit raises for some combinations, and an exception of its own ends the program."""
        self._send(window, b"setCollectionBehavior:", None, (c_ulong, behaviour))

    def style_mask(self, window: int) -> int:
        return self._send(window, b"styleMask", c_ulong)

    def set_style_mask(self, window: int, mask: int) -> None:
        self._send(window, b"setStyleMask:", None, (c_ulong, mask))

    def make_key(self, window: int) -> None:
        """In front, with the keyboard; a nonactivating panel gets it while the other program stays the active one."""
        self._send(window, b"makeKeyAndOrderFront:", None, (c_void_p, None))

    def is_on_active_space(self, window: int) -> bool:
        return bool(self._send(window, b"isOnActiveSpace", c_bool))

    def occlusion(self, window: int) -> int:
        """Has SEEN in it while some of the window can be seen."""
        return self._send(window, b"occlusionState", c_ulong)

    def sharing(self, window: int) -> int:
        return self._send(window, b"sharingType", c_ulong)

    def set_sharing(self, window: int, sharing: int) -> None:
        self._send(window, b"setSharingType:", None, (c_ulong, sharing))

    # The program

    def set_kind_of_program(self, policy: int) -> bool:
        """Whether it stands in the Dock and has a menu bar."""
        program = self._send(self._class(b"NSApplication"), b"sharedApplication", c_void_p)
        return bool(self._send(program, b"setActivationPolicy:", c_bool, (c_long, policy)))

    def begin_activity(self, reason: str) -> int | None:
        """From now on macOS does not let the program nap; ended with `end_activity`."""
        process = self._send(self._class(b"NSProcessInfo"), b"processInfo", c_void_p)
        options, why = (c_ulong, ACTIVE_BUT_MAY_SLEEP), (c_void_p, self._text(reason))
        activity = self._send(process, b"beginActivityWithOptions:reason:", c_void_p, options, why)
        return self._send(activity, b"retain", c_void_p)

    def end_activity(self, activity: int) -> None:
        process = self._send(self._class(b"NSProcessInfo"), b"processInfo", c_void_p)
        self._send(process, b"endActivity:", None, (c_void_p, activity))
        self._send(activity, b"release", None)

    # What is told

    def listen(self, wanted: Iterable[tuple[Centre, str]], told: Callable[[str], None]) -> int | None:
        """`told` is called with the name of each notification that comes; None where nothing can be heard."""
        listener = self._send(self._listener_class(), b"new", c_void_p)
        if not listener:
            return None
        self._ears[listener] = told
        for centre, name in wanted:
            self._observe(centre, name, listener)
        return listener

    def forget(self, listener: int) -> None:
        for centre in Centre:
            self._send(self._centre(centre), b"removeObserver:", None, (c_void_p, listener))
        del self._ears[listener]
        self._send(listener, b"release", None)

    def _observe(self, centre: Centre, name: str, listener: int) -> None:
        who = (c_void_p, listener), (c_void_p, self._selector(_TOLD))
        what = (c_void_p, self._text(name)), (c_void_p, None)
        match centre:
            case Centre.WORKSPACE:
                self._send(self._centre(centre), b"addObserver:selector:name:object:", None, *who, *what)
            case Centre.DISTRIBUTED:
                message = b"addObserver:selector:name:object:suspensionBehavior:"
                self._send(self._centre(centre), message, None, *who, *what, (c_ulong, _DELIVER_IMMEDIATELY))

    def _centre(self, centre: Centre) -> int:
        match centre:
            case Centre.WORKSPACE:
                workspace = self._send(self._class(b"NSWorkspace"), b"sharedWorkspace", c_void_p)
                return self._send(workspace, b"notificationCenter", c_void_p)
            case Centre.DISTRIBUTED:
                return self._send(self._class(b"NSDistributedNotificationCenter"), b"defaultCenter", c_void_p)

    def _listener_class(self) -> int | None:
        """A class of our own with one method; made once, for macOS knows no other end of it than the program's."""
        if self._listener is None:
            allocate = self._runtime("objc_allocateClassPair", c_void_p, c_void_p, c_char_p, c_size_t)
            made = allocate(self._class(b"NSObject"), _LISTENER, 0)
            if not made:
                return None
            add = self._runtime("class_addMethod", c_bool, c_void_p, c_void_p, _Method, c_char_p)
            add(made, self._selector(_TOLD), self._method, b"v@:@")
            self._runtime("objc_registerClassPair", None, c_void_p)(made)
            self._listener = made
        return self._listener

    def _on_told(self, listener: int, _selector: int, notification: int) -> None:
        name: object = self._send(self._send(notification, b"name", c_void_p), b"UTF8String", c_char_p)
        ear = self._ears.get(listener)
        if ear is not None and isinstance(name, bytes):
            ear(name.decode())


class Carbon:
    """Hot keys and the keyboard's layout. A call that changes something answers with 0, or with macOS' error."""

    def __init__(self, load: Callable[[str], Library], constant: Callable[[Library, str], int | None]) -> None:
        self._carbon = Functions(lambda: load(CARBON))
        self._foundation = Functions(lambda: load(CORE_FOUNDATION))
        self._name_of_layout: Callable[[], int | None] = lambda: constant(load(CARBON), _LAYOUT)
        self._pressed: Callable[[int], bool] = _nobody
        self._handler = _Handler(self._on_event)

    def hear_hot_keys(self, pressed: Callable[[int], bool]) -> tuple[int, int]:
        """`pressed` gets the number of each hot key and says whether it is ours. The error, and what ends it."""
        self._pressed = pressed
        wanted, handler = _EventType(_KEYBOARD_EVENTS, _HOT_KEY_PRESSED), c_void_p()
        install = self._carbon(
            "InstallEventHandler", c_int32, c_void_p, _Handler, c_ulong, c_void_p, c_void_p, c_void_p
        )
        error = install(self._target(), self._handler, 1, byref(wanted), None, byref(handler))
        return error, handler.value or 0

    def hear_no_more(self, handler: int) -> int:
        self._pressed = _nobody
        return self._carbon("RemoveEventHandler", c_int32, c_void_p)(handler)

    def register_hot_key(self, number: int, modifiers: int, key_code: int) -> tuple[int, int]:
        """The error, and what takes it back. macOS gives one combination to several programs, and tells none."""
        made = c_void_p()
        register = self._carbon(
            "RegisterEventHotKey", c_int32, c_uint32, c_uint32, _HotKeyNumber, c_void_p, c_uint32, c_void_p
        )
        which = _HotKeyNumber(_OURS, number)
        error = register(key_code, modifiers, which, self._target(), _NOT_EXCLUSIVE, byref(made))
        return error, made.value or 0

    def unregister_hot_key(self, made: int) -> int:
        return self._carbon("UnregisterEventHotKey", c_int32, c_void_p)(made)

    def key_codes(self) -> dict[str, int]:
        """Which key types which sign (in capitals) on the keyboard as it is laid out now; empty if macOS won't say."""
        source = self._carbon("TISCopyCurrentASCIICapableKeyboardLayoutInputSource", c_void_p)()
        if not source:
            return {}
        found = self._codes_of(source)
        self._foundation("CFRelease", None, c_void_p)(source)
        return found

    def _codes_of(self, source: int) -> dict[str, int]:
        data = self._carbon("TISGetInputSourceProperty", c_void_p, c_void_p, c_void_p)(source, self._name_of_layout())
        if not data:
            return {}
        layout = self._foundation("CFDataGetBytePtr", c_void_p, c_void_p)(data)
        keyboard = self._carbon("LMGetKbdType", c_uint8)()
        codes: dict[str, int] = {}
        for code in range(_LAST_TYPING_KEY + 1):
            sign = "" if code in _NOT_TYPING else self._sign(layout, code, keyboard).upper()
            if sign:
                codes.setdefault(sign, code)
        return codes

    def _sign(self, layout: int, code: int, keyboard: int) -> str:
        dead, length, signs = c_uint32(), c_ulong(), (c_uint16 * 4)()
        translate = self._carbon(
            "UCKeyTranslate",
            c_int32,
            c_void_p,
            c_uint16,
            c_uint16,
            c_uint32,
            c_uint32,
            c_uint32,
            c_void_p,
            c_ulong,
            c_void_p,
            c_void_p,
        )
        error = translate(
            layout, code, _DISPLAY, 0, keyboard, _NO_DEAD_KEYS, byref(dead), len(signs), byref(length), byref(signs)
        )
        return "" if error or length.value != 1 else chr(signs[0])

    def _target(self) -> int:
        return self._carbon("GetEventDispatcherTarget", c_void_p)()

    def _on_event(self, _call: int, event: int, _data: int) -> int:
        which = _HotKeyNumber()
        read = self._carbon(
            "GetEventParameter", c_int32, c_void_p, c_uint32, c_uint32, c_void_p, c_ulong, c_void_p, c_void_p
        )
        error = read(event, _DIRECT_OBJECT, _HOT_KEY_ID, None, sizeof(which), None, byref(which))
        if error or which.signature != _OURS:
            return _NOT_HANDLED
        return _DONE if self._pressed(which.number) else _NOT_HANDLED


def _nobody(_number: int) -> bool:
    """Nobody listens yet."""
    return False


def this_cocoa() -> Cocoa:
    """Of the Mac that this program runs on; elsewhere every call of it raises OSError."""
    return Cocoa(_load)


def this_carbon() -> Carbon:
    """Of the Mac that this program runs on; elsewhere every call of it raises OSError."""
    return Carbon(_load, _constant_in)


def _load(path: str) -> Library:
    if sys.platform == "darwin":
        return CDLL(path)
    raise OSError(f"{path} belongs to macOS")


def _constant_in(library: Any, name: str) -> int | None:
    with suppress(ValueError):  # there is no such symbol
        return c_void_p.in_dll(library, name).value
    return None
