"""The wish to be kept off shared screens: every native window of the overlay is told of it, before it is first seen."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.desktop.capture import HideFromCapture
from partner_overlay.overriding import override
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.presentation.privacy import sharing_trouble, with_privacy
from partner_overlay.ui.overlay_window import OverlayWindow

translate = QCoreApplication.translate
_COMPANIONS = frozenset({Qt.WindowType.Popup, Qt.WindowType.Tool, Qt.WindowType.ToolTip})


class OffShared(QObject):
    """Looks on at windows being made only while there is a wish, and where something can come of it."""

    def __init__(self, capture: HideFromCapture, app: QApplication) -> None:
        super().__init__()
        self._capture = capture
        self._app = app
        self._wished = False
        self._window: OverlayWindow | None = None

    @property
    def opaque(self) -> bool:
        """The overlay may not be see-through now."""
        return self._wished and self._capture.can_hide and self._capture.needs_opaque

    def wish(self, *, on: bool, window: OverlayWindow | None) -> None:
        """From now on; the overlay's window, if it is there, is told at once."""
        if on is self._wished:
            return
        self._wished, self._window = on, window
        self._capture.wish(on=on)
        if self._capture.can_hide:
            (self._app.installEventFilter if on else self._app.removeEventFilter)(self)
            self._tell()

    def ready(self, window: OverlayWindow) -> None:
        """It is about to be shown, or has just been shown."""
        self._window = window
        if self._wished and self._capture.can_hide:
            self._capture.apply(int(window.winId()))

    def shown(self, view: OverlayView) -> OverlayView:
        """The view with how it stands now."""
        return with_privacy(view, self._capture.state().value, translate) if self._wished else view

    def trouble(self) -> str:
        """A sentence when the wish is not fulfilled."""
        return sharing_trouble(self._capture.state().value, translate) if self._wished else ""

    def _tell(self) -> None:
        """Nothing is made for it: a window without a native one is told when it gets one."""
        native = 0 if self._window is None else int(self._window.internalWinId())
        if native:
            self._capture.apply(native)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        if event.type() is QEvent.Type.WinIdChange and isinstance(watched, QWidget):
            self._on_native(watched)
        return False

    def _on_native(self, widget: QWidget) -> None:
        """It has another native window, or lost the one it had."""
        if widget is self._window:
            self._tell()
        elif widget.windowType() in _COMPANIONS and widget.internalWinId():
            self._capture.cover(int(widget.internalWinId()))
