"""One connection to a message bus (D-Bus), on Qt's loop: it logs in, calls and listens, and nobody ever waits for it.

jeepney reads and writes the messages; the socket is ours. A bus that goes, or never answers, is said once by `gone`.
"""

import select
import socket
import struct
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from itertools import count
from time import monotonic
from typing import Final, NamedTuple

from jeepney.auth import BEGIN, Authenticator
from jeepney.bus import get_bus
from jeepney.bus_messages import MatchRule, message_bus
from jeepney.low_level import HeaderFields, Message, MessageType, Parser
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

BUS_ITSELF: Final = "org.freedesktop.DBus"
PATIENCE: Final = 2.0  # seconds for the login; a bus that is well takes a thousandth of one
_CONNECTING = 0.2  # seconds; a local socket connects at once or not at all
_A_BITE = 65536  # bytes


class Bus(StrEnum):
    """The two that there are, by jeepney's names."""

    SESSION = "SESSION"
    SYSTEM = "SYSTEM"


class Reply(NamedTuple):
    """What came back of a call: `error` is a name such as `org.freedesktop.DBus.Error.ServiceUnknown`, or empty."""

    body: tuple[object, ...]
    error: str = ""


class Heard(NamedTuple):
    """A signal: where it came from, and what it says."""

    sender: str
    path: str
    body: tuple[object, ...]


class DBusConnection(QObject):
    """Calls may be given at once: they go out when the bus has let us in."""

    gone = Signal()  # once; not for a bus that is not there to begin with

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.unique_name = ""
        self._serials = count(1)
        self._parser = Parser()
        self._login = Authenticator()
        self._unsent = bytearray()
        self._waiting: dict[int, Callable[[Reply], None]] = {}
        self._ears: defaultdict[tuple[str, str], list[Callable[[Heard], None]]] = defaultdict(list)
        self._socket = _connected(bus)
        if self._socket is not None:
            self._begin(self._socket)

    @property
    def is_alive(self) -> bool:
        return self._socket is not None

    def call(self, message: Message, answered: Callable[[Reply], None] | None = None) -> None:
        """Send a method call. `answered` is called once, later; never when the bus goes first."""
        serial = next(self._serials)
        if answered is not None:
            self._waiting[serial] = answered
        self._unsent += message.serialise(serial=serial)
        self._send()

    def hear(self, rule: MatchRule, interface: str, member: str, heard: Callable[[Heard], None]) -> None:
        """From now on `heard` is called for each signal of this name; `rule` is what the bus is asked to pass on."""
        self._ears[interface, member].append(heard)
        self.call(message_bus.AddMatch(rule))

    def settle(self, is_settled: Callable[[], bool], within: float) -> None:
        """Wait for what is on its way, for at most so many seconds: for a report, and nothing that runs."""
        deadline = monotonic() + within
        while self._socket is not None and not is_settled():
            left = deadline - monotonic()
            if left <= 0 or not select.select([self._socket], [], [], left)[0]:
                return
            self._read()

    def close(self) -> None:
        """Without a word: nothing is heard any more, and nothing answered."""
        if self._socket is None:
            return
        self._patience.stop()
        self._readable.setEnabled(False)
        self._writable.setEnabled(False)
        self._socket.close()
        self._socket = None
        self._waiting.clear()
        self._ears.clear()

    def _begin(self, connected: socket.socket) -> None:
        self._readable = QSocketNotifier(connected.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._read)
        self._writable = QSocketNotifier(connected.fileno(), QSocketNotifier.Type.Write, self)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._send)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._end)
        self._patience.start(round(PATIENCE * 1000))
        with suppress(OSError):  # then reading tells
            connected.send(self._login.data_to_send() or b"")
        self.call(message_bus.Hello(), self._on_named)

    def _on_named(self, reply: Reply) -> None:
        self._patience.stop()
        self.unique_name = str(reply.body[0]) if reply.body else ""

    @Slot()
    def _send(self) -> None:
        """As much as goes; the rest when the socket has room again."""
        if self._socket is None or not self._login.authenticated:
            return
        try:
            del self._unsent[: self._socket.send(self._unsent)]
        except BlockingIOError:
            pass
        except OSError:
            self._end()
            return
        self._writable.setEnabled(bool(self._unsent))

    @Slot()
    def _read(self) -> None:
        messages = self._messages()
        if messages is None:
            self._end()
            return
        for message in messages:
            self._take(message)

    def _messages(self) -> list[Message] | None:
        """Those that are whole by now; None when the bus has hung up, or speaks what nobody understands."""
        assert self._socket is not None
        try:
            data = self._socket.recv(_A_BITE)
            if not data:
                return None
            if self._login.authenticated:
                whole: list[Message] = self._parser.feed(data)
                return whole
            self._log_in(data)
        except BlockingIOError:
            return []
        except (OSError, ValueError, LookupError, struct.error):
            return None
        return []

    def _log_in(self, data: bytes) -> None:
        """Raises ValueError when the bus won't have us."""
        assert self._socket is not None
        self._login.feed(data)
        if self._login.authenticated:
            self._unsent[:0] = BEGIN
            self._send()

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is MessageType.signal:
            heard = Heard(fields.get(HeaderFields.sender, ""), fields.get(HeaderFields.path, ""), message.body)
            for ear in tuple(self._ears.get((fields[HeaderFields.interface], fields[HeaderFields.member]), ())):
                ear(heard)
            return
        answered = self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if answered is not None:
            answered(Reply(message.body, fields.get(HeaderFields.error_name, "")))

    @Slot()
    def _end(self) -> None:
        self.close()
        self.gone.emit()


def _connected(bus: Bus) -> socket.socket | None:
    """None when there is no such bus, or it is nowhere that we can reach."""
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(_CONNECTING)
    try:
        line.connect(get_bus(bus.value))
    except (OSError, LookupError, RuntimeError, ValueError):
        line.close()
        return None
    line.setblocking(False)
    return line
