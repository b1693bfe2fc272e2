"""Moving a window by dragging it anywhere, in our own code: windows past the window manager get no other way."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication


class Dragging:
    """One press of the pointer: still a click until it has gone far enough."""

    def __init__(self, pressed_at: QPoint, window_at: QPoint) -> None:
        self._pressed_at = pressed_at
        self._window_at = window_at
        self.under_way = False

    def moved_to(self, pointer: QPoint) -> QPoint | None:
        """Where the window goes, or None while it is still a click."""
        way = pointer - self._pressed_at
        threshold = QGuiApplication.styleHints().startDragDistance()
        self.under_way = self.under_way or way.manhattanLength() >= threshold
        return self._window_at + way if self.under_way else None
