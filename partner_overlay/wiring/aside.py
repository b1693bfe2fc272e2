"""Work beside the windows: done on another thread, one piece after the other, its outcome handed back on this one."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal, Slot

_Outcome = TypeVar("_Outcome")


class ThreadAside(QObject):
    _worked = Signal(object, object)  # what takes the outcome, and the outcome

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._worked.connect(self._on_worked)

    def __call__(self, work: Callable[[], _Outcome], done: Callable[[_Outcome], None]) -> None:
        self._pool.start(lambda: self._worked.emit(done, work()))

    def finish(self) -> None:
        """Wait for what is under way, and hand it back."""
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(self)

    @Slot(object, object)
    def _on_worked(self, done: Callable[[object], None], outcome: object) -> None:
        done(outcome)
