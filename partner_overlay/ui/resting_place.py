"""Where the overlay rests, and where it stands while it is higher than usual."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


class RestingPlace:
    """Near the lower edge a grown overlay stands higher while the pointer is there, and goes back after.

    One that is higher than the screen shows its lower part then, where its controls are.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._left: QPoint | None = None  # while it stands elsewhere

    def take(self, place: QPoint) -> None:
        """Rest here from now on."""
        self._left = None
        self._window.move(place)

    def stay_on_screen(self, *, grown: bool) -> None:
        """It has another height now, or has been moved."""
        window = self._window
        if not grown:
            if self._left is not None:
                window.move(self._left)
            self._left = None
            return
        screen = QGuiApplication.screenAt(window.geometry().center()) or window.screen()
        lowest = screen.availableGeometry().bottom() + 1
        if window.y() + window.height() > lowest:
            self._left = self._left if self._left is not None else window.pos()
            window.move(window.x(), lowest - window.height())
