"""Questions to the desktop's portal: each is answered later, when the coach has answered the desktop, by a signal."""

from collections.abc import Callable, Mapping
from itertools import count
from typing import Final

from PySide6.QtCore import QObject

from partner_overlay.desktop.dbus_connection import DBusConnection, Heard, Reply
from partner_overlay.desktop.dbus_service import DBusService, Value

PORTAL: Final = "org.freedesktop.portal.Desktop"
DESKTOP: Final = "/org/freedesktop/portal/desktop"
REQUEST: Final = "org.freedesktop.portal.Request"
DONE, CANCELLED, BROKEN_OFF = range(3)
"""The codes of an answer; every other is some end without one, too."""

Results = Mapping[str, Value]
Answered = Callable[[int, Results], None]


class PortalRequests(QObject):
    """One question at a time: an answer to an earlier one counts no more."""

    def __init__(self, bus: DBusConnection, portal: DBusService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._portal = portal
        self._numbers = count(1)
        self._awaited: dict[str, Answered] = {}  # by the path of its request
        portal.hear(REQUEST, "Response", self._on_response)

    def token(self) -> str:
        """A name of ours for a new request or session."""
        return f"partner_overlay_{next(self._numbers)}"

    def path(self, kind: str, token: str) -> str:
        """Of a `request` or `session` with this token; known beforehand, so that no signal from it is missed."""
        sender = self._bus.unique_name.removeprefix(":").replace(".", "_")
        return f"{DESKTOP}/{kind}/{sender}/{token}"

    def ask(
        self,
        place: tuple[str, str, str],
        signature: str,
        body: tuple[object, ...],
        options: Results,
        answered: Answered,
    ) -> None:
        """Call a method whose last argument are options; `answered` gets a code and the results."""
        token = self.token()
        path = self.path("request", token)
        self._awaited = {path: answered}

        def called(reply: Reply) -> None:
            if reply.error and self._awaited.pop(path, None) is not None:
                answered(BROKEN_OFF, {})

        arguments = (*body, {**options, "handle_token": ("s", token)})
        self._portal.call(place, f"{signature}a{{sv}}", arguments, called)

    def forget(self) -> None:
        """No answer counts any more."""
        self._awaited = {}

    def _on_response(self, signal: Heard) -> None:
        answered = self._awaited.pop(signal.path, None)
        if answered is None:
            return
        code, results = signal.body
        assert isinstance(code, int)
        assert isinstance(results, dict)
        answered(code, results)
