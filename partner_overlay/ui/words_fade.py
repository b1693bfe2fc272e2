"""The words that leave a picture while others come, drawn anew step by step."""

from PySide6.QtCore import QObject, QRect, Signal, Slot

from partner_overlay.ui.cross_fade import CrossFade
from partner_overlay.ui.face import Face
from partner_overlay.ui.picture import Picture


class WordsFade(QObject):
    changed = Signal(QRect)  # what is to be drawn anew

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._fade = CrossFade(self)
        self._fade.progressed.connect(self._on_progressed)
        self._fade.ended.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether it is under way."""
        return self._fade.running

    def start(self, picture: Picture, leaving: Face) -> None:
        """From the words of the face that leaves to those of the picture."""
        self._picture = picture
        picture.leaving = leaving
        picture.faded = 0.0
        self._fade.start()

    @Slot()
    def stop(self) -> None:
        """End at once."""
        self._fade.stop()
        picture, self._picture = self._picture, None
        if picture is not None:
            self.changed.emit(picture.changing)
            picture.leaving = None

    @Slot(float)
    def _on_progressed(self, faded: float) -> None:
        if self._picture is not None:
            self._picture.faded = faded
            self.changed.emit(self._picture.changing)
