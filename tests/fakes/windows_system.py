"""A Windows that is not here: windows on a stack, what hides them, hot keys, the keyboard, and what was asked of it."""
# ruff: noqa: N802  the names are those of Windows

import os
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from PySide6.QtCore import QRect

from partner_overlay.desktop.win32_system import Win32
from tests.fakes.system_library import MadeLibrary

ANOTHER_PROCESS = os.getpid() + 1
TOPMOST = 0x8
OVERLAY = 0x7FF6_0000_1234  # wider than 32 bits, as handles may be


@dataclass
class MadeWindow:
    """One window; `seen` without `cloaked` is what a person sees."""

    handle: int
    place: QRect = field(default_factory=lambda: QRect(0, 0, 400, 150))
    process: int = ANOTHER_PROCESS
    topmost: bool = True
    shown: bool = True
    cloaked: bool = False
    affinity: int = 0


class HotKey(NamedTuple):
    modifiers: int
    virtual_key: int


@dataclass
class MadeWindows:
    """`stack` from the lowest to the highest; `refuses` are functions that fail with `error`."""

    stack: list[MadeWindow] = field(default_factory=lambda: [MadeWindow(OVERLAY, process=os.getpid())])
    build: int = 22631
    error: int = 5
    refuses: set[str] = field(default_factory=set)
    hot_keys: dict[int, HotKey] = field(default_factory=dict)
    taken: set[HotKey] = field(default_factory=set)
    plain_keys: dict[str, int] = field(default_factory=lambda: {".": 0xBE, "-": 0xBD})
    foreground: int = 77
    told_of_lock: set[int] = field(default_factory=set)
    told_of_sleep: set[int] = field(default_factory=set)
    awake_ticks: int = 0
    endless: bool = False  # the stack changes whenever it is walked
    asked: list[tuple[object, ...]] = field(default_factory=list)

    @property
    def system(self) -> Win32:
        functions = {name.removeprefix("_do_"): getattr(self, name) for name in dir(self) if name.startswith("_do_")}
        return Win32(lambda _name: MadeLibrary(functions, self.asked), lambda: self.error)

    def window(self, handle: object) -> MadeWindow | None:
        return next((window for window in self.stack if window.handle == handle), None)

    def names(self) -> list[object]:
        """The functions that were called."""
        return [call[0] for call in self.asked]

    def _ok(self, name: str) -> bool:
        return name not in self.refuses

    # user32

    def _do_SetWindowPos(self, handle: int, after: int, *_rest: int) -> int:
        window = self.window(handle)
        if window is None or not self._ok("SetWindowPos"):
            return 0
        window.topmost = after in {-1, (1 << 64) - 1}
        self.stack.remove(window)
        self.stack.append(window)
        return 1

    def _do_GetWindowLongPtrW(self, handle: int, index: int) -> int:
        window = self.window(handle)
        assert index == -20
        return 0x80 | (TOPMOST if window is not None and window.topmost else 0)

    def _do_GetWindow(self, handle: int, which: int) -> int:
        assert which == 3
        window = self.window(handle)
        following = 0 if window is None else self.stack.index(window) + 1
        if self.endless:
            following = following % len(self.stack) or 1
        return self.stack[following].handle if 0 < following < len(self.stack) else 0

    def _do_IsWindowVisible(self, handle: int) -> int:
        window = self.window(handle)
        return int(window is not None and window.shown)

    def _do_GetWindowThreadProcessId(self, handle: int, process: Any) -> int:
        window = self.window(handle)
        process.value = 0 if window is None else window.process
        return 1

    def _do_GetWindowRect(self, handle: int, rect: Any) -> int:
        window = self.window(handle)
        if window is None:
            return 0
        place = window.place
        rect.left, rect.top = place.x(), place.y()
        rect.right, rect.bottom = place.x() + place.width(), place.y() + place.height()
        return 1

    def _do_SetWindowDisplayAffinity(self, handle: int, affinity: int) -> int:
        window = self.window(handle)
        if window is None or not self._ok("SetWindowDisplayAffinity"):
            return 0
        window.affinity = affinity
        return 1

    def _do_GetWindowDisplayAffinity(self, handle: int, affinity: Any) -> int:
        window = self.window(handle)
        if window is None or not self._ok("GetWindowDisplayAffinity"):
            return 0
        affinity.value = window.affinity
        return 1

    def _do_RegisterHotKey(self, window: None, number: int, modifiers: int, virtual_key: int) -> int:
        assert window is None
        wanted = HotKey(modifiers, virtual_key)
        if not self._ok("RegisterHotKey") or wanted in self.taken or wanted in self.hot_keys.values():
            self.error = self.error if not self._ok("RegisterHotKey") else 1409
            return 0
        self.hot_keys[number] = wanted
        return 1

    def _do_UnregisterHotKey(self, window: None, number: int) -> int:
        assert window is None
        return int(self.hot_keys.pop(number, None) is not None)

    def _do_VkKeyScanW(self, sign: str) -> int:
        return self.plain_keys.get(sign, -1)

    def _do_GetForegroundWindow(self) -> int:
        return self.foreground

    def _do_SetForegroundWindow(self, handle: int) -> int:
        self.foreground = handle
        return 1

    def _do_IsWindow(self, handle: int) -> int:
        return int(self.window(handle) is not None)

    def _do_RegisterSuspendResumeNotification(self, handle: int, flags: int) -> int:
        assert flags == 0
        if not self._ok("RegisterSuspendResumeNotification"):
            return 0
        self.told_of_sleep.add(handle)
        return handle + 1

    def _do_UnregisterSuspendResumeNotification(self, told: int) -> int:
        self.told_of_sleep.remove(told - 1)
        return 1

    # wtsapi32

    def _do_WTSRegisterSessionNotification(self, handle: int, flags: int) -> int:
        assert flags == 0
        if not self._ok("WTSRegisterSessionNotification"):
            return 0
        self.told_of_lock.add(handle)
        return 1

    def _do_WTSUnRegisterSessionNotification(self, handle: int) -> int:
        self.told_of_lock.remove(handle)
        return 1

    # dwmapi, ntdll, kernel32

    def _do_DwmGetWindowAttribute(self, handle: int, attribute: int, cloaked: Any, size: int) -> int:
        assert (attribute, size) == (14, 4)
        window = self.window(handle)
        cloaked.value = 1 if window is not None and window.cloaked else 0
        return 0

    def _do_RtlGetVersion(self, version: Any) -> int:
        assert version.size == 276
        version.major, version.build = 10, self.build
        return 0

    def _do_QueryUnbiasedInterruptTime(self, ticks: Any) -> int:
        if not self._ok("QueryUnbiasedInterruptTime"):
            return 0
        ticks.value = self.awake_ticks
        return 1
