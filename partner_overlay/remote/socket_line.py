"""A line over a Unix socket: QtCore's notifiers and the standard library, as QtNetwork would slow each start."""

import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Slot

_CHUNK = 64 * 1024  # bytes


class SocketLine(QObject):
    """Owns the socket of one client (the promises of `line.Line`)."""

    def __init__(self, peer: socket.socket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        peer.setblocking(False)
        self._peer = peer
        self._unsent = b""
        self._finishing = False
        self._open = True
        self._on_received: Callable[[bytes], None] = _ignore
        self._on_gone: Callable[[], None] = _ignore
        self._readable = QSocketNotifier(peer.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.setEnabled(False)
        self._readable.activated.connect(self.look)
        self._writable = QSocketNotifier(peer.fileno(), QSocketNotifier.Type.Write, self)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._write)

    def start(self, on_received: Callable[[bytes], None], on_gone: Callable[[], None]) -> None:
        self._on_received = on_received
        self._on_gone = on_gone
        self._readable.setEnabled(True)

    @Slot()
    def _write(self) -> None:
        try:
            self._unsent = self._unsent[self._peer.send(self._unsent) :]
        except BlockingIOError:
            pass
        except OSError:
            self._leave()
            return
        self._writable.setEnabled(bool(self._unsent))
        if self._finishing and not self._unsent:
            self._leave()

    def _leave(self) -> None:
        self.abort()
        self._on_gone()

    @Slot()
    def look(self) -> None:
        if not self._open:
            return
        try:
            data = self._peer.recv(_CHUNK)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            self._on_received(data)
        else:
            self._leave()

    def send(self, data: bytes) -> None:
        if self._open:
            self._unsent += data
            self._write()

    def finish(self) -> None:
        if self._open:
            self._finishing = True
            self._readable.setEnabled(False)
            self._write()

    def abort(self) -> None:
        if self._open:
            self._open = False
            self._readable.setEnabled(False)
            self._writable.setEnabled(False)
            self._peer.close()

    def waiting(self) -> int:
        return len(self._unsent)


def _ignore(*_: object) -> None:
    """Nobody listens yet."""
