"""Says on standard output when a window has been painted: seconds of CLOCK_MONOTONIC, a line for each time."""

import os
import time

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.overriding import override


class PaintWatch(QObject):
    """Sees every paint of a window go by; tells of it once the picture is on its way to the screen."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, self._tell)
        return False

    @Slot()
    def _tell(self) -> None:
        os.write(1, f"{time.monotonic()}\n".encode())
