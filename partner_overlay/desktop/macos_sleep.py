"""Sleep and lock on macOS, as its notifications tell. A screen that goes dark is neither: the call may go on."""

from collections.abc import Callable
from typing import Final

from partner_overlay.desktop.away_reasons import Away, AwayReasons
from partner_overlay.desktop.cocoa_system import Centre, Cocoa
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.sleep import WHAT

SLEEPS, WAKES = "NSWorkspaceWillSleepNotification", "NSWorkspaceDidWakeNotification"
LOCKED, UNLOCKED = "com.apple.screenIsLocked", "com.apple.screenIsUnlocked"

_BEGINS: Final = {SLEEPS: Away.ASLEEP, LOCKED: Away.LOCKED}
_ENDS: Final = {WAKES: Away.ASLEEP, UNLOCKED: Away.LOCKED}

_UNTRIED: Final = "macOS tells of sleep and of its lock; not yet tried on a real Mac. The clocks show a sleep too."
_TOLD: Final = "macOS tells of sleep and of its lock."
_DEAF: Final = "macOS could not be asked to tell of sleep and of its lock. The clocks show a sleep nevertheless."


class MacSleepWatch:
    """Listens from `listen` until `close`."""

    def __init__(self, system: Cocoa) -> None:
        self._system = system
        self._reasons = AwayReasons()
        self._asked = False
        self._listener: int | None = None

    def listen(self, away: Callable[[], None], back: Callable[[], None]) -> None:
        self._reasons.listen(away, back)
        if self._listener is None:
            self._asked = True
            here, everywhere = Centre.WORKSPACE, Centre.DISTRIBUTED
            wanted = ((here, SLEEPS), (here, WAKES), (everywhere, LOCKED), (everywhere, UNLOCKED))
            self._listener = self._system.listen(wanted, self._on_told)

    def close(self) -> None:
        if self._listener is not None:
            self._system.forget(self._listener)
            self._listener = None
        self._asked = False

    def finding(self) -> Finding:
        if not self._asked:
            return Finding(WHAT, Answer.UNKNOWN, _UNTRIED)
        return Finding(WHAT, Answer.NO, _DEAF) if self._listener is None else Finding(WHAT, Answer.YES, _TOLD)

    def _on_told(self, name: str) -> None:
        reason = _BEGINS.get(name)
        if reason is not None:
            self._reasons.begin(reason)
        elif name in _ENDS:
            self._reasons.end(_ENDS[name])
