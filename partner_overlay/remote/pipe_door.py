"""Where clients come in on Windows: a named pipe that only its owner can open, behind a lock file."""

from collections.abc import Callable

from PySide6.QtCore import QLockFile, QObject, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import Address, make_private
from partner_overlay.remote.line import AlreadyRunning, Line


class PipeLine(QObject):
    """Owns the pipe of one client (the promises of `line.Line`)."""

    def __init__(self, pipe: QLocalSocket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        pipe.setParent(self)
        self._pipe = pipe
        self._open = True
        self._on_received: Callable[[bytes], None] | None = None
        self._on_gone: Callable[[], None] | None = None

    def start(self, on_received: Callable[[bytes], None], on_gone: Callable[[], None]) -> None:
        """What came before this is taken at once, for it is not announced again."""
        self._on_received = on_received
        self._on_gone = on_gone
        self._pipe.readyRead.connect(self.look)
        self._pipe.disconnected.connect(self._on_disconnected)
        self.look()

    @Slot()
    def _on_disconnected(self) -> None:
        if self._open and self._on_gone is not None:
            self._open = False
            self._on_gone()

    @Slot()
    def look(self) -> None:
        data = bytes(self._pipe.readAll().data()) if self._open else b""
        if data and self._on_received is not None:
            self._on_received(data)

    def send(self, data: bytes) -> None:
        if self._open:
            self._pipe.write(data)
            self._pipe.flush()

    def finish(self) -> None:
        if self._open:
            self._pipe.disconnectFromServer()

    def abort(self) -> None:
        if self._open:
            self._open = False
            self._pipe.abort()

    def waiting(self) -> int:
        return self._pipe.bytesToWrite() if self._open else 0


class PipeDoor(QObject):
    """Two servers could listen on one pipe's name there, so a lock decides which is the instance (see `line.Door`)."""

    def __init__(self, address: Address, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._lock = QLockFile(address.lock)
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._admit)
        self._on_arrived: Callable[[Line], None] | None = None

    @Slot()
    def _admit(self) -> None:
        while self._on_arrived is not None and self._server.hasPendingConnections():
            self._on_arrived(PipeLine(self._server.nextPendingConnection(), self))

    def open(self, on_arrived: Callable[[Line], None]) -> None:
        make_private(self._address.folder)
        self._on_arrived = on_arrived
        if not self._lock.tryLock(0):
            if self._lock.error() == QLockFile.LockError.LockFailedError:
                raise AlreadyRunning
            raise Refusal(f"The file {self._address.lock} can't be locked.")
        if not self._server.listen(self._address.socket):
            self._lock.unlock()
            raise Refusal(f"The pipe {self._address.socket} can't be made: {self._server.errorString()}")

    def close(self) -> None:
        self._server.close()
        self._lock.unlock()
