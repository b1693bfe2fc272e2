"""One service on a message bus: calls to it, and signals from it alone, whoever else may send the like."""

from collections.abc import Callable
from typing import Final

from jeepney.bus_messages import MatchRule, message_bus
from jeepney.wrappers import DBusAddress, new_method_call
from PySide6.QtCore import QObject, Signal

from partner_overlay.desktop.dbus_connection import BUS_ITSELF, DBusConnection, Heard, Reply

PROPERTIES: Final = "org.freedesktop.DBus.Properties"
Value = tuple[str, object]  # a variant, as jeepney has it: its signature and what it holds


class DBusService(QObject):
    """Known by its well-known name; who owns that is watched, for a signal says only the owner's own name."""

    left = Signal()  # it was there, and has gone or been taken over

    def __init__(self, bus: DBusConnection, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._name = name
        self._owner = ""
        rule = MatchRule(type="signal", sender=BUS_ITSELF, interface=BUS_ITSELF, member="NameOwnerChanged")
        rule.add_arg_condition(0, name)
        bus.hear(rule, BUS_ITSELF, "NameOwnerChanged", self._on_owner_changed)
        bus.call(message_bus.GetNameOwner(name), self._on_owner)

    def call(
        self,
        place: tuple[str, str, str],
        signature: str,
        body: tuple[object, ...],
        answered: Callable[[Reply], None] | None = None,
    ) -> None:
        """Call a method; `place` is its path, its interface and its name. The bus starts the service if it has to."""
        path, interface, member = place
        address = DBusAddress(path, self._name, interface)
        self._bus.call(new_method_call(address, member, signature or None, body), answered)

    def get(self, path: str, interface: str, name: str, answered: Callable[[Reply], None]) -> None:
        """Ask for a property; the answer holds one Value."""
        self.call((path, PROPERTIES, "Get"), "ss", (interface, name), answered)

    def hear(self, interface: str, member: str, heard: Callable[[Heard], None], path: str | None = None) -> None:
        """From now on `heard` is called for each such signal of the service's own."""
        rule = MatchRule(type="signal", sender=self._name, interface=interface, member=member, path=path)

        def of_the_service(signal: Heard) -> None:
            if signal.sender == self._owner and path in {None, signal.path}:
                heard(signal)

        self._bus.hear(rule, interface, member, of_the_service)

    def _on_owner(self, reply: Reply) -> None:
        if not reply.error:
            self._owner = str(reply.body[0])

    def _on_owner_changed(self, signal: Heard) -> None:
        if signal.sender != BUS_ITSELF or signal.body[0] != self._name:
            return
        before, self._owner = self._owner, str(signal.body[2])
        if before:
            self.left.emit()
