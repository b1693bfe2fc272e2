"""Why nobody is at the machine: asleep, locked, or both at once; told of once when it begins and once when it ends."""

from collections.abc import Callable
from enum import Enum, auto


class Away(Enum):
    ASLEEP = auto()
    LOCKED = auto()


class AwayReasons:
    """A system may tell of the same thing twice, and of a lock before sleep and after it."""

    def __init__(self) -> None:
        self._now: set[Away] = set()
        self._away: Callable[[], None] = _nobody
        self._back: Callable[[], None] = _nobody

    def listen(self, away: Callable[[], None], back: Callable[[], None]) -> None:
        self._away, self._back = away, back

    def begin(self, reason: Away) -> None:
        at_hand = not self._now
        self._now.add(reason)
        if at_hand:
            self._away()

    def end(self, reason: Away) -> None:
        """An end that had no beginning says nothing."""
        if reason not in self._now:
            return
        self._now.remove(reason)
        if not self._now:
            self._back()


def _nobody() -> None:
    """Nobody listens yet."""
