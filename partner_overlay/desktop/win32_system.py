"""Every call that this program makes into Windows, typed, and nothing else: no rule of ours stands here.

A call that changes something answers with 0, or with the number of Windows' error. A call that asks answers with the
value, or None where Windows gives none. Windows are meant by their handles (HWND).
"""

import os
import sys
from collections.abc import Callable, Iterator
from ctypes import (
    Structure,
    byref,
    c_int,
    c_int32,
    c_short,
    c_size_t,
    c_ssize_t,
    c_uint,
    c_uint16,
    c_uint32,
    c_uint64,
    c_void_p,
    c_wchar,
    sizeof,
)
from typing import ClassVar, Final, NamedTuple, Self

from PySide6.QtCore import QRect

from partner_overlay.desktop.system_library import Functions, Library

NO_REASON_GIVEN: Final = -1
HOTKEY_ALREADY_REGISTERED: Final = 1409

MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN, MOD_NOREPEAT = 0x1, 0x2, 0x4, 0x8, 0x4000
WM_POWERBROADCAST, WM_WTSSESSION_CHANGE, WM_HOTKEY = 0x0218, 0x02B1, 0x0312
PBT_APMSUSPEND, PBT_APMRESUMESUSPEND, PBT_APMRESUMEAUTOMATIC = 0x4, 0x7, 0x12
WTS_SESSION_LOCK, WTS_SESSION_UNLOCK = 0x7, 0x8

_HWND_TOPMOST: Final = -1
_SWP_NOSIZE, _SWP_NOMOVE, _SWP_NOACTIVATE = 0x1, 0x2, 0x10
_GW_HWNDPREV: Final = 3
_GWL_EXSTYLE: Final = -20
_WS_EX_TOPMOST: Final = 0x8
_DWMWA_CLOAKED: Final = 14
_WDA_NONE, _WDA_EXCLUDEFROMCAPTURE = 0x0, 0x11
_NOTIFY_FOR_THIS_SESSION: Final = 0
_DEVICE_NOTIFY_WINDOW_HANDLE: Final = 0
_A_HUNDRED_NANOSECONDS: Final = 1e-7
_MOST_WINDOWS: Final = 2000  # windows come and go while they are counted, so the walk has an end of its own


class _Rect(Structure):
    _fields_: ClassVar = [("left", c_int32), ("top", c_int32), ("right", c_int32), ("bottom", c_int32)]


class _Message(Structure):
    _fields_: ClassVar = [
        ("window", c_void_p),
        ("number", c_uint),
        ("wparam", c_size_t),
        ("lparam", c_ssize_t),
        ("time", c_uint32),
        ("x", c_int32),
        ("y", c_int32),
    ]


class _Version(Structure):
    """OSVERSIONINFOW."""

    _fields_: ClassVar = [
        ("size", c_uint32),
        ("major", c_uint32),
        ("minor", c_uint32),
        ("build", c_uint32),
        ("platform", c_uint32),
        ("pack", c_uint16 * 128),
    ]


class Message(NamedTuple):
    """What a native event filter is told: WM_..., and its first parameter."""

    number: int
    wparam: int

    @classmethod
    def at(cls, address: int) -> Self:
        """Read from the MSG at this address, which is valid while the filter is called."""
        read = _Message.from_address(address)
        return cls(int(read.number), int(read.wparam))


class Win32:
    """`load` opens a DLL by name, `last_error` gives the error of the last call; nothing is opened before a call."""

    def __init__(self, load: Callable[[str], Library], last_error: Callable[[], int]) -> None:
        self._last_error = last_error
        self._user32 = Functions(lambda: load("user32"))
        self._kernel32 = Functions(lambda: load("kernel32"))
        self._ntdll = Functions(lambda: load("ntdll"))
        self._dwmapi = Functions(lambda: load("dwmapi"))
        self._wtsapi32 = Functions(lambda: load("wtsapi32"))

    def _error(self, done: int) -> int:
        """0 when it was done (BOOL), else why not."""
        return 0 if done else self._last_error() or NO_REASON_GIVEN

    # The system

    def build(self) -> int:
        """Windows' build number, such as 19041 for Windows 10 2004; unlike GetVersion never a polite lie."""
        version = _Version(size=sizeof(_Version))
        self._ntdll("RtlGetVersion", c_int32, c_void_p)(byref(version))
        return int(version.build)

    def awake(self) -> float | None:
        """Seconds since Windows started, without those asleep."""
        ticks = c_uint64()
        if not self._kernel32("QueryUnbiasedInterruptTime", c_int, c_void_p)(byref(ticks)):
            return None
        return ticks.value * _A_HUNDRED_NANOSECONDS

    # The stack of windows

    def put_on_top(self, window: int) -> int:
        """Above all other topmost windows, at its place and in its size, without activating it."""
        flags = _SWP_NOMOVE | _SWP_NOSIZE | _SWP_NOACTIVATE
        call = self._user32("SetWindowPos", c_int, c_void_p, c_void_p, c_int, c_int, c_int, c_int, c_uint)
        return self._error(call(window, _HWND_TOPMOST, 0, 0, 0, 0, flags))

    def is_topmost(self, window: int) -> bool:
        """Whether it stands among the topmost windows."""
        return bool(
            self._user32("GetWindowLongPtrW", c_ssize_t, c_void_p, c_int)(window, _GWL_EXSTYLE) & _WS_EX_TOPMOST
        )

    def windows_above(self, window: int) -> Iterator[int]:
        """Each window that stands above this one, the nearest first."""
        get_window = self._user32("GetWindow", c_void_p, c_void_p, c_uint)
        above: int | None = window
        for _ in range(_MOST_WINDOWS):
            above = get_window(above, _GW_HWNDPREV)
            if not above:
                return
            yield above

    def is_seen(self, window: int) -> bool:
        """Shown, and not cloaked, as windows of other desktops and of sleeping apps are."""
        if not self._user32("IsWindowVisible", c_int, c_void_p)(window):
            return False
        cloaked = c_uint32()
        call = self._dwmapi("DwmGetWindowAttribute", c_int32, c_void_p, c_uint32, c_void_p, c_uint32)
        call(window, _DWMWA_CLOAKED, byref(cloaked), sizeof(cloaked))
        return cloaked.value == 0

    def is_ours(self, window: int) -> bool:
        """Whether this very program made it."""
        process = c_uint32()
        self._user32("GetWindowThreadProcessId", c_uint32, c_void_p, c_void_p)(window, byref(process))
        return process.value == os.getpid()

    def place(self, window: int) -> QRect:
        """Where it stands, in pixels of the whole desktop; nowhere when it is gone."""
        rect = _Rect()
        if not self._user32("GetWindowRect", c_int, c_void_p, c_void_p)(window, byref(rect)):
            return QRect()
        return QRect(rect.left, rect.top, rect.right - rect.left, rect.bottom - rect.top)

    # Screen sharing

    def hide_from_capture(self, window: int, *, on: bool) -> int:
        """Leave it out of what other programs record, or no longer."""
        affinity = _WDA_EXCLUDEFROMCAPTURE if on else _WDA_NONE
        return self._error(self._user32("SetWindowDisplayAffinity", c_int, c_void_p, c_uint32)(window, affinity))

    def is_hidden_from_capture(self, window: int) -> bool | None:
        """As Windows itself says."""
        affinity = c_uint32()
        if not self._user32("GetWindowDisplayAffinity", c_int, c_void_p, c_void_p)(window, byref(affinity)):
            return None
        return affinity.value == _WDA_EXCLUDEFROMCAPTURE

    # The keyboard

    def foreground(self) -> int | None:
        """The window that has the keyboard."""
        return self._user32("GetForegroundWindow", c_void_p)()

    def bring_to_foreground(self, window: int) -> bool:
        """Give it the keyboard; Windows allows that to the program that has it, or that was just clicked on."""
        return bool(self._user32("SetForegroundWindow", c_int, c_void_p)(window))

    def exists(self, window: int) -> bool:
        """Whether there is still such a window."""
        return bool(self._user32("IsWindow", c_int, c_void_p)(window))

    def virtual_key(self, sign: str) -> int | None:
        """The key that types this sign without a shift of any kind, on the keyboard as it is laid out now."""
        found = self._user32("VkKeyScanW", c_short, c_wchar)(sign)
        return None if found == -1 or found >> 8 else found & 0xFF

    def register_hot_key(self, number: int, modifiers: int, virtual_key: int) -> int:
        """Have WM_HOTKEY posted to this thread, with this number, whenever the combination is pressed."""
        call = self._user32("RegisterHotKey", c_int, c_void_p, c_int, c_uint, c_uint)
        return self._error(call(None, number, modifiers, virtual_key))

    def unregister_hot_key(self, number: int) -> int:
        """No longer."""
        return self._error(self._user32("UnregisterHotKey", c_int, c_void_p, c_int)(None, number))

    # Sleep and lock

    def tell_of_lock(self, window: int, *, on: bool) -> int:
        """Have WM_WTSSESSION_CHANGE sent to the window, or no longer."""
        if on:
            register = self._wtsapi32("WTSRegisterSessionNotification", c_int, c_void_p, c_uint32)
            return self._error(register(window, _NOTIFY_FOR_THIS_SESSION))
        return self._error(self._wtsapi32("WTSUnRegisterSessionNotification", c_int, c_void_p)(window))

    def tell_of_sleep(self, window: int) -> int | None:
        """Have WM_POWERBROADCAST sent to the window, also on machines that doze (modern standby)."""
        call = self._user32("RegisterSuspendResumeNotification", c_void_p, c_void_p, c_uint32)
        return call(window, _DEVICE_NOTIFY_WINDOW_HANDLE)

    def tell_no_more_of_sleep(self, told: int) -> None:
        """`told` is what `tell_of_sleep` gave."""
        self._user32("UnregisterSuspendResumeNotification", c_int, c_void_p)(told)


def this_windows() -> Win32:
    """The Windows that this program runs on; elsewhere every call of it raises OSError."""
    if sys.platform == "win32":
        from ctypes import WinDLL, get_last_error  # noqa: PLC0415  there are none on other systems

        return Win32(lambda name: WinDLL(name, use_last_error=True), get_last_error)
    else:  # noqa: RET505  for mypy, which leaves out what is for another system
        return Win32(_no_windows, int)


def _no_windows(name: str) -> Library:
    raise OSError(f"{name} belongs to Windows")
