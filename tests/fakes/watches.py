"""Sleep and lock, and casts of the screen, that come when a test says so."""

from collections.abc import Callable

from partner_overlay.desktop.casts import WHAT as CASTS
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.sleep import WHAT as SLEEP


class ManualSleepWatch:
    """`leave` and `come_back` are what a desktop tells."""

    def __init__(self) -> None:
        self._is_away = False
        self._away: Callable[[], None] | None = None
        self._back: Callable[[], None] | None = None

    def listen(self, away: Callable[[], None], back: Callable[[], None]) -> None:
        self._away, self._back = away, back
        if self._is_away:
            away()

    def close(self) -> None:
        self._away = self._back = None

    def finding(self) -> Finding:
        return Finding(SLEEP, Answer.YES, "A test tells of it.")

    def leave(self) -> None:
        self._is_away = True
        if self._away is not None:
            self._away()

    def come_back(self) -> None:
        self._is_away = False
        if self._back is not None:
            self._back()


class ManualCastWatch:
    """`begin` and `end` are what a desktop shows; who is not listening is told nothing."""

    def __init__(self) -> None:
        self._is_cast = False
        self._changed: Callable[[bool], None] | None = None

    @property
    def watches(self) -> bool:
        return self._changed is not None

    def listen(self, changed: Callable[[bool], None]) -> None:
        self._changed = changed
        if self._is_cast:
            changed(True)

    def close(self) -> None:
        self._changed = None

    def finding(self) -> Finding:
        return Finding(CASTS, Answer.YES, "A test tells of it.")

    def begin(self) -> None:
        self._tell(is_cast=True)

    def end(self) -> None:
        self._tell(is_cast=False)

    def _tell(self, *, is_cast: bool) -> None:
        self._is_cast = is_cast
        if self._changed is not None:
            self._changed(is_cast)
