"""A message bus of a test's own, and services on it that answer as a test says. No service of the system's is on it."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from socket import SHUT_RDWR
from threading import Thread
from typing import Any

from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection
from jeepney.low_level import HeaderFields, Message, MessageType
from jeepney.wrappers import DBusAddress, new_error, new_method_return, new_signal

_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:path={socket}</listen>
  <policy context="default"><allow send_destination="*"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""


class PrivateBus:
    """`address` is what DBUS_SESSION_BUS_ADDRESS or DBUS_SYSTEM_BUS_ADDRESS is to be."""

    def __init__(self, folder: Path) -> None:
        self.address = f"unix:path={folder / 'bus'}"
        config = folder / "bus.conf"
        config.write_text(_CONFIG.format(socket=folder / "bus"), "utf-8")
        command = ("dbus-daemon", f"--config-file={config}", "--nofork", "--print-address")
        self._daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._daemon.stdout is not None
        assert self._daemon.stdout.readline()

    def end(self) -> None:
        self._daemon.kill()
        self._daemon.wait()
        if self._daemon.stdout is not None:
            self._daemon.stdout.close()


@contextmanager
def private_bus(folder: Path) -> Iterator[PrivateBus]:
    bus = PrivateBus(folder)
    yield bus
    bus.end()


@dataclass(frozen=True)
class Call:
    """A method call as it came over the wire."""

    path: str
    interface: str
    member: str
    signature: str
    body: tuple[Any, ...]
    sender: str


class BusError(Exception):
    """What a stand-in answers with an error of this name."""

    def __init__(self, name: str, words: str = "") -> None:
        super().__init__(words)
        self.name = name


Answer = Callable[[Call], tuple[str, tuple[Any, ...]] | None]


class StandIn:
    """A service under a well-known name: `answer` gives signature and body, None for nothing, or raises BusError."""

    def __init__(self, address: str, name: str, answer: Answer) -> None:
        self.calls: list[Call] = []
        self._answer = answer
        self._line: DBusConnection = open_dbus_connection(address)
        Proxy(message_bus, self._line).RequestName(name)
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def asked(self, member: str) -> list[Call]:
        return [call for call in self.calls if call.member == member]

    def tell(self, place: tuple[str, str, str], signature: str, body: tuple[Any, ...], *, to: str = "") -> None:
        """Send a signal, to all who listen or to one alone. `place` is its path, its interface and its name."""
        path, interface, member = place
        signal = new_signal(DBusAddress(path, interface=interface), member, signature or None, body)
        if to:
            signal.header.fields[HeaderFields.destination] = to
        self._line.send(signal)

    def end(self) -> None:
        """It leaves the bus."""
        with suppress(OSError):
            self._line.sock.shutdown(SHUT_RDWR)
        self._thread.join()
        self._line.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                message = self._line.receive()
                if message.header.message_type is MessageType.method_call:
                    self._reply(message)

    def _reply(self, message: Message) -> None:
        fields = message.header.fields
        call = Call(
            fields[HeaderFields.path],
            fields[HeaderFields.interface],
            fields[HeaderFields.member],
            fields.get(HeaderFields.signature, ""),
            message.body,
            fields[HeaderFields.sender],
        )
        self.calls.append(call)
        try:
            answer = self._answer(call) or ("", ())
        except BusError as error:
            self._line.send(new_error(message, error.name, "s", (str(error),)))
            return
        signature, body = answer
        self._line.send(new_method_return(message, signature or None, body))
