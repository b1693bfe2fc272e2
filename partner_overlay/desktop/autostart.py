"""Starting with the desktop. What the system itself keeps is the truth: no setting of ours repeats it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from partner_overlay.desktop.findings import Answer, Finding

WHAT: Final = "Start with the desktop"
APP_ID: Final = "io.github.partner_overlay.PartnerOverlay"
APP_NAME: Final = "Partner Overlay"
Write = Callable[[Path, bytes], None]
"""Puts the content into the file whole, or leaves it as it was and raises OSError."""


class Autostart(Protocol):
    """The coach's own, of this account alone."""

    @property
    def can_autostart(self) -> bool: ...

    def is_on(self) -> bool:
        """The system is to start the program with the desktop."""
        ...

    def set_on(self, *, on: bool) -> None:
        """From the next time on. Raises Refusal."""
        ...

    def finding(self) -> Finding: ...


class NoAutostart:
    """The null version."""

    can_autostart = False

    def __init__(self, why: str) -> None:
        self._why = why

    def is_on(self) -> bool:
        return False

    def set_on(self, *, on: bool) -> None:
        """There is no such thing here."""

    def finding(self) -> Finding:
        return Finding(WHAT, Answer.NO, self._why)


def standing(*, on: bool) -> Finding:
    """The line of a system that can."""
    return Finding(WHAT, Answer.YES, "It is switched on." if on else "It is switched off.")
