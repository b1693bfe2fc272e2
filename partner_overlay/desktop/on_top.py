"""Staying on top of other windows: what the overlay asks of a desktop, and the null version."""

from typing import Protocol

from PySide6.QtCore import Qt

from partner_overlay.desktop.findings import Answer, Finding

WHAT = "Stay on top of other windows"

QUIET_ON_TOP = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class StayOnTop(Protocol):
    """Keeps one window above all others without ever giving it the keyboard."""

    @property
    def can_stay_on_top(self) -> bool: ...

    @property
    def window_flags(self) -> Qt.WindowType:
        """The flags to build the overlay with; changing them later would hide it."""

    def keep(self, win_id: int) -> None:
        """From now on keep this shown window on top; call it again after each show."""

    def let_go(self) -> None:
        """Stop keeping: the window is hidden."""

    def state(self) -> Answer:
        """Whether the kept window is on top at this moment."""

    def finding(self) -> Finding: ...


class NoStayOnTop:
    """The null version: the overlay is an ordinary window that others may cover."""

    def __init__(self, why: str) -> None:
        self._why = why

    @property
    def can_stay_on_top(self) -> bool:
        return False

    @property
    def window_flags(self) -> Qt.WindowType:
        return QUIET_ON_TOP

    def keep(self, win_id: int) -> None:
        """Can't be done here."""

    def let_go(self) -> None:
        """Nothing to undo."""

    def state(self) -> Answer:
        return Answer.NO

    def finding(self) -> Finding:
        return Finding(WHAT, Answer.NO, self._why)
