"""Runs the program as it is, and says on standard output when each of its windows has been painted.

    python first_paint.py --home DIR --background         one line for each paint: seconds of CLOCK_MONOTONIC

`WatchedApplication` is what watches; the bare window is watched by the same, so that both pay for it.
"""

import os
import sys
import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override


class _PaintWatch(QObject):
    """Sees every paint of a window go by; tells of it once the picture is on its way to the screen."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, self._tell)
        return False

    @Slot()
    def _tell(self) -> None:
        os.write(1, f"{time.monotonic()}\n".encode())


class WatchedApplication(QApplication):
    """Qt's application, with its paints watched from the first on."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._watch = _PaintWatch(self)
        self.installEventFilter(self._watch)


def run_program() -> int:
    """The program's own entry, on a watched application."""
    from partner_overlay import __main__, startup  # noqa: PLC0415  the bare window does without

    vars(startup)["QApplication"] = WatchedApplication  # the one way in without a hook in the product
    return __main__.run()


if __name__ == "__main__":
    sys.exit(run_program())
