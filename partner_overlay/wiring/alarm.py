"""The one timer: precise, single, set anew after every change. Nothing else wakes an idle session."""

from collections.abc import Callable
from datetime import timedelta
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Slot

LONGEST = timedelta(hours=12)  # far from the timer's limit of 24 days


class QtAlarm(QObject):
    """Calls back once, after the time last set."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._call: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)

    def set(self, after: timedelta, call: Callable[[], None]) -> None:
        """Call back after this long, rounded up to whole milliseconds so that the moment has come."""
        self._call = call
        self._timer.start(ceil(max(min(after, LONGEST), timedelta(0)) / timedelta(milliseconds=1)) + 1)

    def stop(self) -> None:
        """Forget what was set."""
        self._timer.stop()

    @Slot()
    def _on_timeout(self) -> None:
        if self._call is not None:
            self._call()
