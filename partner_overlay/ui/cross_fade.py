"""The cross-fade of the words: the only thing on the overlay that ever moves, and only for 400 ms."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

MILLISECONDS = 400
STEP = 80  # ms: five steps look calm; at a screen's own rate fades alone would wake the machine more than all else


class CrossFade(QObject):
    """Runs from 0 to 1 once and rests; nothing ticks while it rests."""

    progressed = Signal(float)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._begun = QElapsedTimer()
        self._steps = QTimer(self)
        self._steps.setTimerType(Qt.TimerType.PreciseTimer)
        self._steps.setInterval(STEP)
        self._steps.timeout.connect(self._step)

    @property
    def running(self) -> bool:
        """Whether it is under way."""
        return self._steps.isActive()

    def start(self) -> None:
        """Begin anew."""
        self._begun.start()
        self._steps.start()

    def stop(self) -> None:
        """End at once."""
        self._steps.stop()

    @Slot()
    def _step(self) -> None:
        """By the time that is gone, so that a late step makes no longer fade."""
        gone = self._begun.elapsed() / MILLISECONDS
        if gone < 1:
            self.progressed.emit(gone)
            return
        self.stop()
        self.ended.emit()
