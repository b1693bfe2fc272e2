"""A desktop's portal with keys everywhere, on a bus of a test's own: it answers its questions as the test says."""

from typing import Any

from partner_overlay.desktop.portal_keys import REGISTRY, SESSION, SHORTCUTS
from partner_overlay.desktop.portal_requests import DESKTOP, PORTAL, REQUEST
from tests.made.private_bus import BusError, Call, StandIn

Shortcuts = list[tuple[str, dict[str, tuple[str, str]]]]


class DesktopPortal:
    """`code` is what it answers to BindShortcuts; `gives` names the keys that the coach chose, None for the wishes."""

    def __init__(self, address: str, *, code: int = 0, keys: bool = True, registry: bool = True) -> None:
        self.code = code
        self.gives: dict[str, str] | None = None
        self.breaks_at = ""  # the method that it answers with an error
        self._keys = keys
        self._registry = registry
        self.session = ""
        self.service = StandIn(address, PORTAL, self._answer)

    def press(self, name: str, session: str = "") -> None:
        body: tuple[Any, ...] = (session or self.session, name, 12345, {})
        self.service.tell((DESKTOP, SHORTCUTS, "Activated"), "osta{sv}", body)

    def change(self, keys: dict[str, str]) -> None:
        """The coach changes them in the desktop's own settings."""
        self.service.tell((DESKTOP, SHORTCUTS, "ShortcutsChanged"), "oa(sa{sv})", (self.session, _described(keys)))

    def take_back(self) -> None:
        self.service.tell((self.session, SESSION, "Closed"), "a{sv}", ({},))

    @property
    def sessions(self) -> int:
        """How many were asked for."""
        return len(self.service.asked("CreateSession"))

    def end(self) -> None:
        self.service.end()

    def _answer(self, call: Call) -> tuple[str, tuple[Any, ...]] | None:
        if call.member == self.breaks_at:
            raise BusError("org.freedesktop.DBus.Error.Failed")
        match call.interface, call.member:
            case (interface, "Register") if interface == REGISTRY and self._registry:
                return None
            case (_, "Get") if self._keys:
                return "v", (("u", 1),)
            case (_, "Get"):
                raise BusError("org.freedesktop.DBus.Error.InvalidArgs", f"No such interface “{SHORTCUTS}”")
            case (_, "CreateSession"):
                return self._create_session(call)
            case (_, "BindShortcuts"):
                return self._bind_shortcuts(call)
            case (_, "Close"):
                return None
            case _:
                raise BusError("org.freedesktop.DBus.Error.UnknownMethod")

    def _create_session(self, call: Call) -> tuple[str, tuple[Any, ...]]:
        (options,) = call.body
        self.session = f"{DESKTOP}/session/{_sender(call)}/{options['session_handle_token'][1]}"
        return self._respond(call, options, 0, {"session_handle": ("s", self.session)})

    def _bind_shortcuts(self, call: Call) -> tuple[str, tuple[Any, ...]]:
        _, shortcuts, _, options = call.body
        wishes = {name: about["preferred_trigger"][1] for name, about in shortcuts}
        keys = wishes if self.gives is None else self.gives
        results = {} if self.code else {"shortcuts": ("a(sa{sv})", _described(keys))}
        return self._respond(call, options, self.code, results)

    def _respond(self, call: Call, options: Any, code: int, results: Any) -> tuple[str, tuple[Any, ...]]:
        """The answer comes before the call returns, as it may."""
        path = f"{DESKTOP}/request/{_sender(call)}/{options['handle_token'][1]}"
        self.service.tell((path, REQUEST, "Response"), "ua{sv}", (code, results), to=call.sender)
        return "o", (path,)


def _sender(call: Call) -> str:
    return call.sender.removeprefix(":").replace(".", "_")


def _described(keys: dict[str, str]) -> Shortcuts:
    return [(name, {"description": ("s", name), "trigger_description": ("s", key)}) for name, key in keys.items()]
