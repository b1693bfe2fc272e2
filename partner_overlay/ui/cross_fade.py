"""The cross-fade of the words: the only thing on the overlay that ever moves, and only for 400 ms."""

from PySide6.QtCore import QObject, QVariantAnimation, Signal, Slot

MILLISECONDS = 400


class CrossFade(QObject):
    """Runs from 0 to 1 once and rests; nothing ticks while it rests."""

    progressed = Signal(float)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(MILLISECONDS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._progress)
        self._animation.finished.connect(self.ended)

    @property
    def running(self) -> bool:
        """Whether it is under way."""
        return self._animation.state() is QVariantAnimation.State.Running

    def start(self) -> None:
        """Begin anew."""
        self._animation.stop()
        self._animation.start()

    def stop(self) -> None:
        """End at once."""
        self._animation.stop()

    @Slot(object)
    def _progress(self, value: float) -> None:
        self.progressed.emit(value)
