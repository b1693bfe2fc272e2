"""Giving the keyboard back on Windows, which allows it to the program that has it."""

from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.focus import WHAT, OrdinaryWindows
from partner_overlay.desktop.win32_system import Win32


class WindowsFocusKeeper(OrdinaryWindows):
    """The click that opened the field lets it have the keyboard; having it lets us hand it on."""

    def __init__(self, system: Win32) -> None:
        self._system = system
        self._before: int | None = None

    @property
    def can_give_back(self) -> bool:
        return True

    def remember(self) -> None:
        self._before = self._system.foreground()

    def take(self, win_id: int) -> None:
        self._system.bring_to_foreground(win_id)

    def give_back(self) -> None:
        before, self._before = self._before, None
        if before is None or not self._system.exists(before):
            return
        now = self._system.foreground()
        if now is None or self._system.is_ours(now):
            self._system.bring_to_foreground(before)

    def finding(self) -> Finding:
        why = "The window that had the keyboard before gets it back. Not yet tried on a real Windows."
        return Finding(WHAT, Answer.UNKNOWN, why)
