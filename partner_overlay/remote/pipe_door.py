"""Where clients come in on Windows: a named pipe that only its owner can open, behind a lock file."""

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import Address, make_private
from partner_overlay.remote.line import AlreadyRunning


class PipeLine(QObject):
    """Owns the pipe of one client (the promises of `line.Line`)."""

    received = Signal(object)  # bytes
    gone = Signal()

    def __init__(self, pipe: QLocalSocket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        pipe.setParent(self)
        self._pipe = pipe
        self._open = True
        pipe.readyRead.connect(self.look)
        pipe.disconnected.connect(self._on_disconnected)

    @Slot()
    def _on_disconnected(self) -> None:
        if self._open:
            self._open = False
            self.gone.emit()

    @Slot()
    def look(self) -> None:
        data = bytes(self._pipe.readAll().data()) if self._open else b""
        if data:
            self.received.emit(data)

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

    arrived = Signal(object)  # Line

    def __init__(self, address: Address, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._lock = QLockFile(address.lock)
        self._lock.setStaleLockTime(0)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._admit)

    @Slot()
    def _admit(self) -> None:
        while self._server.hasPendingConnections():
            self.arrived.emit(PipeLine(self._server.nextPendingConnection(), self))

    def open(self) -> None:
        make_private(self._address.folder)
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
