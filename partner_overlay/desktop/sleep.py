"""Sleep and lock, as the desktop tells of them, and the null version: then the gap between two clocks has to do."""

from collections.abc import Callable
from typing import Final, Protocol

from partner_overlay.desktop.findings import Answer, Finding

WHAT: Final = "Told of sleep and lock"


class SleepWatch(Protocol):
    """Tells when nobody can be at the machine: asleep, or behind its lock."""

    def listen(self, away: Callable[[], None], back: Callable[[], None]) -> None:
        """`away` is called when the machine goes to sleep or is locked, `back` when it is neither any more."""

    def close(self) -> None: ...

    def finding(self) -> Finding: ...


class NoSleepWatch:
    """The null version."""

    def __init__(self, why: str) -> None:
        self._why = why

    def listen(self, away: Callable[[], None], back: Callable[[], None]) -> None:
        """Nothing will be told."""

    def close(self) -> None:
        """Nothing is open."""

    def finding(self) -> Finding:
        return Finding(WHAT, Answer.NO, self._why)
