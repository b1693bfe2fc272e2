"""The keyboard through XWayland: the Wayland desktop decides who has it, whatever the X server has been told.

Found by experiment above a full-screen window, of Wayland's own and of X11. mutter 43 and KWin 5.27 give it to a
managed window that has the X server's focus, and back when that is gone; an unmanaged one gets no key, and so no popup.
sway 1.7 hides a managed window below; it gives the keyboard to an unmanaged one of the ordinary type, which then has to
grab it.
"""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from partner_overlay.desktop.findings import Finding
from partner_overlay.desktop.focus import TYPING_FIELD_FLAGS, NoFocusKeeper, X11FocusKeeper
from partner_overlay.desktop.wayland_desktops import WaylandDesktop
from partner_overlay.desktop.x11_connection import X11Connection
from partner_overlay.overriding import override

_UNMANAGED: Final = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.X11BypassWindowManagerHint
)


class XWaylandFocusKeeper(X11FocusKeeper):
    def __init__(self, connection: X11Connection, around: WaylandDesktop) -> None:
        super().__init__(connection)
        self._around = around

    @property
    @override
    def field_flags(self) -> Qt.WindowType:
        return _UNMANAGED if self._around.unmanaged_has_keyboard else TYPING_FIELD_FLAGS

    @property
    @override
    def keyed_menu_flags(self) -> Qt.WindowType | None:
        return self.field_flags

    @override
    def take(self, win_id: int) -> None:
        super().take(win_id)
        if self._around.unmanaged_has_keyboard:
            for window in QGuiApplication.topLevelWindows():
                if window.isVisible() and window.winId() == win_id:
                    window.setKeyboardGrabEnabled(True)

    @override
    def finding(self) -> Finding:
        return super().finding() if self._around.shown else NoFocusKeeper().finding()
