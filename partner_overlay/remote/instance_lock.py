"""The lock that one instance holds while it lives. The kernel lets go of it at death, however that comes."""

import fcntl
import os
import sys

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.line import AlreadyRunning

assert sys.platform != "win32"


class InstanceLock:
    """An advisory lock on a file that is never removed: if it were, two processes could lock two files of one name."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._file: int | None = None

    def take(self) -> None:
        """Hold the lock; raises AlreadyRunning, or Refusal when this folder can't hold locks."""
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise Refusal(f"The file {self._path} can't be opened: {error.strerror}.") from error
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(file)
            raise AlreadyRunning from None
        except OSError as error:
            os.close(file)
            raise Refusal(f"The file {self._path} can't be locked: {error.strerror}.") from error
        self._file = file

    def release(self) -> None:
        """Let go; harmless when it is not held."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
