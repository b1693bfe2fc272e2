"""Sleep and lock on Windows: told to a hidden window of ours, heard through the native event filter."""

from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QWindow

from partner_overlay.desktop.away_reasons import Away, AwayReasons
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.sleep import WHAT
from partner_overlay.desktop.win32_system import (
    PBT_APMRESUMEAUTOMATIC,
    PBT_APMRESUMESUSPEND,
    PBT_APMSUSPEND,
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    WTS_SESSION_UNLOCK,
    Win32,
)
from partner_overlay.desktop.windows_messages import WindowsMessages

_UNTRIED: Final = "Windows tells of sleep and of its lock; not yet tried on a real one. The clocks show a sleep too."
_TOLD: Final = "Windows tells of sleep and of its lock."
_ONLY_SLEEP: Final = "Windows tells of sleep, but not of its lock (error {error})."


class WindowsSleepWatch:
    """The window is never shown; Windows broadcasts only to top-level ones."""

    def __init__(self, system: Win32, messages: WindowsMessages) -> None:
        self._system = system
        self._messages = messages
        self._reasons = AwayReasons()
        self._window: QWindow | None = None
        self._sleep_told: int | None = None
        self._lock_error = 0

    def listen(self, away: Callable[[], None], back: Callable[[], None]) -> None:
        self._reasons.listen(away, back)
        if self._window is not None:
            return
        self._window = QWindow()
        handle = int(self._window.winId())
        self._messages.listen(WM_POWERBROADCAST, self._on_power)
        self._messages.listen(WM_WTSSESSION_CHANGE, self._on_session)
        self._sleep_told = self._system.tell_of_sleep(handle)
        self._lock_error = self._system.tell_of_lock(handle, on=True)

    def close(self) -> None:
        if self._window is None:
            return
        self._messages.forget(WM_POWERBROADCAST)
        self._messages.forget(WM_WTSSESSION_CHANGE)
        if self._sleep_told:
            self._system.tell_no_more_of_sleep(self._sleep_told)
        if not self._lock_error:
            self._system.tell_of_lock(int(self._window.winId()), on=False)
        self._window.destroy()
        self._window = None

    def finding(self) -> Finding:
        if self._window is None:
            return Finding(WHAT, Answer.UNKNOWN, _UNTRIED)
        why = _ONLY_SLEEP.replace("{error}", str(self._lock_error)) if self._lock_error else _TOLD
        return Finding(WHAT, Answer.YES, why)

    def _on_power(self, event: int) -> bool:
        if event == PBT_APMSUSPEND:
            self._reasons.begin(Away.ASLEEP)
        elif event in {PBT_APMRESUMEAUTOMATIC, PBT_APMRESUMESUSPEND}:
            self._reasons.end(Away.ASLEEP)
        return False

    def _on_session(self, event: int) -> bool:
        if event == WTS_SESSION_LOCK:
            self._reasons.begin(Away.LOCKED)
        elif event == WTS_SESSION_UNLOCK:
            self._reasons.end(Away.LOCKED)
        return False
