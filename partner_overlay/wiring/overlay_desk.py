"""The overlay on the desktop: where it stands, that it stays on top, and its menu."""

from PySide6.QtCore import QObject, QPoint, QSize, Signal
from PySide6.QtWidgets import QApplication

from partner_overlay.application.ports import PlaceStore
from partner_overlay.application.settings import Look
from partner_overlay.desktop.powers import Powers
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.overlay_window import OverlayWindow
from partner_overlay.ui.surroundings import system_scheme, wants_less_motion


class OverlayDesk(QObject):
    """Owns the overlay window. It is built when there is first something to show."""

    requested = Signal(object)  # a Request
    menu_requested = Signal(QPoint)
    pointer_left = Signal()

    def __init__(self, powers: Powers, places: PlaceStore, app: QApplication) -> None:
        super().__init__()
        self._powers = powers
        self._places = places
        self._app = app
        self._window: OverlayWindow | None = None
        self._hovered = False

    @property
    def visible(self) -> bool:
        return self._window is not None and self._window.isVisible()

    @property
    def hovered(self) -> bool:
        return self._hovered

    def on_top(self) -> str:
        """`yes`, `no` or `unknown`."""
        return self._powers.stay_on_top.state().value if self.visible else "unknown"

    def screen_name(self) -> str:
        return "" if self._window is None else self._window.screen().name()

    def render(self, view: OverlayView, look: Look) -> None:
        window = self._window or self._build()
        window.render(view, look)
        if not window.isVisible() and look.form != "blank":
            window.move(600, 10)
            window.show()
            self._powers.stay_on_top.keep(int(window.winId()))

    def hide(self) -> None:
        if self._window is not None and self._window.isVisible():
            self._powers.stay_on_top.let_go()
            self._window.hide()

    def recenter(self) -> None:
        pass

    def below(self, size: QSize) -> QPoint:
        assert self._window is not None
        return self._window.geometry().bottomLeft() + QPoint(0, 8)

    def _build(self) -> OverlayWindow:
        hints = self._app.styleHints()
        self._window = OverlayWindow(
            self._powers.stay_on_top.window_flags,
            translucent=self._powers.translucency.can_be_translucent,
            system_scheme=system_scheme(hints),
        )
        self._window.set_reduced_motion(on=wants_less_motion(hints))
        self._window.requested.connect(self.requested)
        self._window.menu_requested.connect(self.menu_requested)
        self._window.pointer_left.connect(self.pointer_left)
        return self._window
