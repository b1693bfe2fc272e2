"""What the overlay says to a screen reader: its name, its parts, and words that are announced."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.face import Parts
from partner_overlay.ui.overlay_buttons import OverlayButtons

if TYPE_CHECKING:
    from partner_overlay.ui.heard_parts import HeardParts  # only for a screen reader


class OverlaySpeech(QObject):
    """`parts`: where on the window its words are drawn now."""

    clicked = Signal(object)  # a HeardButton

    def __init__(self, window: QWidget, parts: Callable[[], Parts], buttons: OverlayButtons) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._buttons = buttons
        self._view: OverlayView | None = None
        self._heard: HeardParts | None = None

    def tell(self, view: OverlayView) -> None:
        """Name the window, and where somebody listens its parts."""
        self._view = view
        if self._window.accessibleName() != view.spoken:
            self._window.setAccessibleName(view.spoken)
        if QAccessible.isActive():
            QTimer.singleShot(0, self, self._tell_parts)  # what is drawn has its place by then

    def announce(self, words: str) -> None:
        """Hand these words to a screen reader, which says them when it has finished what it is saying."""
        if QAccessible.isActive():
            news = QAccessibleAnnouncementEvent(self._window, words)
            news.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            QAccessible.updateAccessibility(news)

    @Slot()
    def _tell_parts(self) -> None:
        if self._view is None:
            return
        if self._heard is None:
            from partner_overlay.ui.heard_parts import HeardParts  # noqa: PLC0415 - only for a screen reader

            self._heard = HeardParts(self._window)
            self._heard.clicked.connect(self.clicked)
        self._heard.render(self._view, self._parts(), self._buttons.requests)
