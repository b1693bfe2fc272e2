"""A client's line to the running instance on Windows: a named pipe with the few methods of a socket that a client uses.

A read of a pipe knows no time limit and no Ctrl+C there, so a thread reads and the client looks for what it brought.
"""

import queue
import threading
import time
from io import FileIO

_TURN = 0.1  # seconds between two looks for Ctrl+C
_PIPE_BUSY = 231  # Windows: ERROR_PIPE_BUSY


class PipeLine:
    """An open pipe that speaks like a socket."""

    def __init__(self, pipe: FileIO) -> None:
        self._pipe = pipe
        self._seconds: float | None = None
        self._chunks: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def settimeout(self, seconds: float | None) -> None:
        self._seconds = seconds

    def sendall(self, data: bytes) -> None:
        while data:
            data = data[self._pipe.write(data) or 0 :]

    def recv(self, _size: int) -> bytes:
        """The next bytes, none at the end; raises TimeoutError."""
        until = None if self._seconds is None else time.monotonic() + self._seconds
        while until is None or time.monotonic() < until:
            try:
                return self._chunks.get(timeout=_TURN)
            except queue.Empty:
                continue
        raise TimeoutError

    def close(self) -> None:
        """Nothing to do: closing a pipe that a thread reads would wait for that thread; the process's end closes it."""

    def _read(self) -> None:
        chunk = b"?"
        while chunk:
            try:
                chunk = self._pipe.read(64 * 1024) or b""
            except OSError:  # how Windows may say that the other side has gone
                chunk = b""
            self._chunks.put(chunk)


def connect(path: str, _seconds: float) -> PipeLine:
    """An open line; raises FileNotFoundError when nobody listens there, BlockingIOError when all its ends are taken."""
    try:
        return PipeLine(FileIO(path, "r+"))
    except OSError as error:
        if getattr(error, "winerror", 0) == _PIPE_BUSY:
            raise BlockingIOError from error
        raise
