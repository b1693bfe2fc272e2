"""systemd's login manager on a bus of a test's own: it sleeps, wakes, locks and unlocks when the test says so."""

from typing import Any

from partner_overlay.desktop.dbus_service import PROPERTIES
from partner_overlay.desktop.logind import LOGIN, MANAGER, OWN_SESSION, ROOM, SESSION
from tests.made.private_bus import BusError, Call, StandIn

PATH = f"{ROOM}/session/_37"


class LoginManager:
    """`own_id` is how it calls the asking program's session; None: it knows of none. It knows session `7` alone."""

    def __init__(self, address: str, *, own_id: str | None = "7", locked: bool = False) -> None:
        self._own_id = own_id
        self._locked = locked
        self.service = StandIn(address, LOGIN, self._answer)

    def sleep(self) -> None:
        self.service.tell((ROOM, MANAGER, "PrepareForSleep"), "b", (True,))

    def wake(self) -> None:
        self.service.tell((ROOM, MANAGER, "PrepareForSleep"), "b", (False,))

    def lock(self, path: str = PATH) -> None:
        self._hint(path, locked=True)

    def unlock(self) -> None:
        self._hint(PATH, locked=False)

    def change_something_else(self) -> None:
        self.service.tell((PATH, PROPERTIES, "PropertiesChanged"), "sa{sv}as", (SESSION, {"IdleHint": ("b", True)}, []))

    @property
    def hints_asked(self) -> list[Call]:
        """How often a watch has asked whether the session is locked: then it listens."""
        return [call for call in self.service.asked("Get") if call.body[-1] == "LockedHint"]

    def end(self) -> None:
        self.service.end()

    def _hint(self, path: str, *, locked: bool) -> None:
        if path == PATH:
            self._locked = locked
        changed = {"LockedHint": ("b", locked)}
        self.service.tell((path, PROPERTIES, "PropertiesChanged"), "sa{sv}as", (SESSION, changed, []))

    def _answer(self, call: Call) -> tuple[str, tuple[Any, ...]] | None:
        match call.path, call.member, call.body:
            case (path, "Get", (_, "Id")) if path == OWN_SESSION and self._own_id is not None:
                return "v", (("s", self._own_id),)
            case (_, "GetSession", ("7",)):
                return "o", (PATH,)
            case (path, "Get", (_, "LockedHint")) if path == PATH:
                return "v", (("b", self._locked),)
            case _:
                raise BusError("org.freedesktop.login1.NoSuchSession")
