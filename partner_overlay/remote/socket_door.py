"""Where clients come in on Linux and macOS: a Unix socket beside the lock, in a folder of its owner's alone."""

# CPython's own half of `socket`; the other half comes with the first client.
import _socket
import contextlib
import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import Address, make_private
from partner_overlay.remote.instance_lock import InstanceLock
from partner_overlay.remote.line import Line

if TYPE_CHECKING:
    from socket import socket

assert sys.platform != "win32"

_BACKLOG = 64  # clients that may wait while the event loop is busy
_REST = 1000  # ms without listening when the process has no room for another file
_CREDENTIALS = struct.Struct("3i")  # pid, uid, gid (unix(7))


class SocketDoor(QObject):
    """Lets in the owner's own processes and nobody else's (the promises of `line.Door`)."""

    def __init__(self, address: Address, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = Path(address.socket)
        self._folder = address.folder
        self._lock = InstanceLock(address.lock)
        self._listener: _socket.socket | None = None
        self._readable: QSocketNotifier | None = None
        self._on_arrived: Callable[[Line], None] | None = None

    @Slot()
    def _admit(self) -> None:
        if self._listener is None or self._readable is None or self._on_arrived is None:
            return
        try:
            peer = _accepted(self._listener)
        except (BlockingIOError, ConnectionError):
            return
        except OSError:  # no file descriptors left; asking again at once would only spin
            self._readable.setEnabled(False)
            QTimer.singleShot(_REST, self._readable, self._listen_again)
            return
        from partner_overlay.remote.socket_line import SocketLine  # noqa: PLC0415  not before the first client

        if _is_own(peer):
            self._on_arrived(SocketLine(peer, self))
        else:
            peer.close()

    @Slot()
    def _listen_again(self) -> None:
        if self._readable is not None:
            self._readable.setEnabled(True)

    def open(self, on_arrived: Callable[[Line], None]) -> None:
        self._on_arrived = on_arrived
        make_private(self._folder)
        self._lock.take()
        try:
            self._listener = _listen(self._path)
        except OSError as error:
            self._lock.release()
            raise Refusal(f"The socket {self._path} can't be made: {error.strerror or error}.") from error
        self._readable = QSocketNotifier(self._listener.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._admit)

    def close(self) -> None:
        if self._listener is None or self._readable is None:
            return
        self._readable.setEnabled(False)
        self._readable.deleteLater()
        self._readable = None
        with contextlib.suppress(OSError):  # somebody removed the folder: then there is nothing to clear away
            self._path.unlink()
        self._listener.close()
        self._listener = None
        self._lock.release()


def _listen(path: Path) -> _socket.socket:
    """A listening socket at that path, its owner's alone; what a killed instance left there goes. The lock is held."""
    path.unlink(missing_ok=True)
    listener = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    listener.setblocking(False)
    before = os.umask(0o077)
    try:
        listener.bind(str(path))
        listener.listen(_BACKLOG)
    except OSError:
        listener.close()
        raise
    finally:
        os.umask(before)
    return listener


def _accepted(listener: _socket.socket) -> "socket":
    """The next client. Raises OSError, BlockingIOError when there is none."""
    from socket import socket  # noqa: PLC0415  see above

    with socket(fileno=os.dup(listener.fileno())) as door:
        peer, _ = door.accept()
    return peer


def _is_own(peer: "socket") -> bool:
    """Whether the client runs as the same person; the private folder is what guards where the kernel won't say."""
    if sys.platform != "linux":
        return True
    from socket import SO_PEERCRED, SOL_SOCKET  # noqa: PLC0415  see above

    _, uid, _ = _CREDENTIALS.unpack(peer.getsockopt(SOL_SOCKET, SO_PEERCRED, _CREDENTIALS.size))
    return bool(uid == os.geteuid())
