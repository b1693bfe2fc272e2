"""Lines on standard input, as a signal: how a desktop test tells one of these programs to do something."""

import os
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class Telling(QObject):
    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ear.activated.connect(self._read)

    @Slot()
    def _read(self) -> None:
        words = os.read(sys.stdin.fileno(), 4096)
        if not words:
            self._ear.setEnabled(False)
        for line in words.decode().splitlines():
            self.told.emit(line)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
