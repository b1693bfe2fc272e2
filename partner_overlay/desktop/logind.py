"""Sleep and lock, as systemd's login manager tells of them on the system bus; it is listened to, and never held up.

A lock is known by the session's own hint (LockedHint), which GNOME, KDE and others set. The signals Lock and Unlock are
not news but requests to lock, which a screen lock may leave unanswered.
"""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Slot

from partner_overlay.desktop.dbus_connection import DBusConnection, Heard, Reply
from partner_overlay.desktop.dbus_service import PROPERTIES, DBusService
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.sleep import WHAT

LOGIN: Final = "org.freedesktop.login1"
MANAGER: Final = "org.freedesktop.login1.Manager"
SESSION: Final = "org.freedesktop.login1.Session"
ROOM: Final = "/org/freedesktop/login1"
OWN_SESSION: Final = "/org/freedesktop/login1/session/auto"

_BOTH: Final = "The system tells of sleep, and of the lock where the desktop's lock tells the system."
_SLEEP_ALONE: Final = (
    "The system tells of sleep. It can't tell of the lock: it knows no session that this program belongs to."
)
_NO_BUS: Final = "There is no system bus here. A sleep is still seen, by the clocks, when it is over."
_NO_LOGIND: Final = "There is no login manager (systemd-logind) here. A sleep is still seen, by the clocks."
_BUS_GONE: Final = "The system bus has gone. A sleep is still seen, by the clocks, when it is over."
_NOT_YET: Final = "The system has not answered yet."
_FIRST_ANSWER: Final = 1.0  # seconds that a report waits for it


class LogindWatch(QObject):
    """Away while the machine goes to sleep or is locked, back when it is neither.

    `session_id` is what $XDG_SESSION_ID says, for a login manager that can't tell by itself whose session we are.
    """

    def __init__(self, bus: DBusConnection, session_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._session_id = session_id
        self._asleep = False
        self._locked = False
        self._is_away = False
        self._found = Finding(WHAT, Answer.UNKNOWN, _NOT_YET) if bus.is_alive else Finding(WHAT, Answer.NO, _NO_BUS)
        self._away: Callable[[], None] = _nothing
        self._back: Callable[[], None] = _nothing
        bus.gone.connect(self._on_bus_gone)
        self._login = DBusService(bus, LOGIN, self)
        self._login.hear(MANAGER, "PrepareForSleep", self._on_sleep, ROOM)
        self._login.get(OWN_SESSION, SESSION, "Id", self._on_own_id)

    def listen(self, away: Callable[[], None], back: Callable[[], None]) -> None:
        self._away, self._back = away, back
        if self._is_away:
            away()

    def close(self) -> None:
        self._bus.close()

    def finding(self) -> Finding:
        """Asked right at the start it waits a moment for the system's first answers."""
        self._bus.settle(lambda: self._found.can is not Answer.UNKNOWN, _FIRST_ANSWER)
        return self._found

    # Which session is ours

    def _on_own_id(self, reply: Reply) -> None:
        if reply.error.endswith(("ServiceUnknown", "NameHasNoOwner")):
            self._found = Finding(WHAT, Answer.NO, _NO_LOGIND)
            return
        own_id = self._session_id if reply.error else _held(reply)
        self._login.call((ROOM, MANAGER, "GetSession"), "s", (own_id,), self._on_session)

    def _on_session(self, reply: Reply) -> None:
        self._found = Finding(WHAT, Answer.YES, _SLEEP_ALONE if reply.error else _BOTH)
        if not reply.error:
            path = str(reply.body[0])
            self._login.hear(PROPERTIES, "PropertiesChanged", self._on_properties, path)
            self._login.get(path, SESSION, "LockedHint", self._on_locked_hint)

    def _on_locked_hint(self, reply: Reply) -> None:
        if not reply.error:
            self._locked = bool(_held(reply))
            self._tell()

    # What it tells

    def _on_sleep(self, signal: Heard) -> None:
        self._asleep = bool(signal.body[0])
        self._tell()

    def _on_properties(self, signal: Heard) -> None:
        interface, changed = signal.body[:2]
        if interface == SESSION and isinstance(changed, Mapping) and "LockedHint" in changed:
            self._locked = bool(changed["LockedHint"][1])
            self._tell()

    @Slot()
    def _on_bus_gone(self) -> None:
        """Whoever is away now would never be told to be back."""
        self._found = Finding(WHAT, Answer.NO, _BUS_GONE)
        self._asleep = self._locked = False
        self._tell()

    def _tell(self) -> None:
        is_away = self._asleep or self._locked
        if is_away is not self._is_away:
            self._is_away = is_away
            (self._away if is_away else self._back)()


def _held(reply: Reply) -> object:
    """What the variant of a property holds."""
    value = reply.body[0]
    assert isinstance(value, tuple)
    held: object = value[1]
    return held


def _nothing() -> None:
    """Nobody listens yet."""
