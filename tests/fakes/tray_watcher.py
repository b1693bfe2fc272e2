"""A bar of the desktop on a bus of a test's own: icons register with it, and it reads their menus and presses them."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusAddress, new_method_call

from partner_overlay.desktop.dbus_service import PROPERTIES
from partner_overlay.desktop.linux_tray_hosts import WATCHER
from tests.made.private_bus import BusError, Call, StandIn

ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
_PLACE = "/StatusNotifierItem"


class Line(NamedTuple):
    """One line of the menu, wherever in it."""

    number: int
    words: str
    enabled: bool
    ticked: bool


class TrayWatcher:
    def __init__(self, address: str) -> None:
        self._service = StandIn(address, WATCHER, _answer)
        self._line: DBusConnection = open_dbus_connection(address)

    @property
    def items(self) -> list[str]:
        """Who has registered, by the name on the bus."""
        return [call.sender for call in self._service.asked("RegisterStatusNotifierItem")]

    def get(self, name: str) -> Any:
        """A property of the newest icon."""
        return self._call(_PLACE, PROPERTIES, "Get", "ss", (ITEM, name))[0][1]

    def click(self) -> None:
        self._call(_PLACE, ITEM, "Activate", "ii", (0, 0))

    def middle_click(self) -> None:
        self._call(_PLACE, ITEM, "SecondaryActivate", "ii", (0, 0))

    def menu(self) -> list[Line]:
        """Every line, as the bar is given them."""
        menu = self.get("Menu")
        self._call(menu, MENU, "AboutToShow", "i", (0,))
        return list(_lines(self._call(menu, MENU, "GetLayout", "iias", (0, -1, []))[1]))

    def choose(self, words: str) -> None:
        """Press a line of the menu."""
        number = next(line.number for line in self.menu() if line.words == words)
        self._call(self.get("Menu"), MENU, "Event", "isvu", (number, "clicked", ("s", ""), 0))

    def end(self) -> None:
        """The bar goes."""
        self._line.close()
        self._service.end()

    def _call(self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]) -> tuple[Any, ...]:
        message = new_method_call(DBusAddress(path, self.items[-1], interface), member, signature, body)
        reply = self._line.send_and_get_reply(message, timeout=10)
        answered: tuple[Any, ...] = reply.body
        return answered


def _answer(call: Call) -> tuple[str, tuple[Any, ...]] | None:
    match call.member, call.body:
        case "RegisterStatusNotifierItem", _:
            return None
        case "Get", (_, "IsStatusNotifierHostRegistered"):
            return "v", (("b", True),)
        case _:
            raise BusError("org.freedesktop.DBus.Error.UnknownMethod")


def _lines(node: tuple[int, dict[str, tuple[str, Any]], list[tuple[str, Any]]]) -> Iterator[Line]:
    number, about, children = node
    words = about.get("label", ("s", ""))[1]
    if words:
        enabled, ticked = about.get("enabled", ("b", True))[1], about.get("toggle-state", ("i", 0))[1]
        yield Line(number, words.replace("__", "_"), enabled, ticked == 1)
    for _, child in children:
        yield from _lines(child)
