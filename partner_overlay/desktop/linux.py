"""The powers of a Linux desktop: whole on X11, most of them through XWayland, few on Wayland itself."""

from collections.abc import Mapping
from typing import Final

from partner_overlay.desktop.capture import NoHiding
from partner_overlay.desktop.focus import NoFocusKeeper, X11FocusKeeper
from partner_overlay.desktop.on_top import NoStayOnTop
from partner_overlay.desktop.powers import Powers
from partner_overlay.desktop.translucency import AlwaysTranslucent, NoTranslucency, X11Translucency
from partner_overlay.desktop.wayland_desktops import WaylandDesktop, wayland_desktop
from partner_overlay.desktop.x11_connection import X11Connection
from partner_overlay.desktop.x11_on_top import X11StayOnTop
from partner_overlay.desktop.xwayland_focus import XWaylandFocusKeeper

NO_HIDING: Final = NoHiding(
    "This system has no such thing. Share one window rather than the whole screen, keep the overlay on a second "
    "screen, or use `blank` while you share."
)
_NO_SCREEN: Final = "There is no screen here that other windows could share."


def linux_powers(qt_platform: str, environ: Mapping[str, str]) -> Powers:
    if qt_platform == "xcb" and (connection := X11Connection.open()) is not None:
        return _x11_powers(connection, wayland_desktop(environ) if environ.get("WAYLAND_DISPLAY") else None)
    if qt_platform == "wayland":
        why = wayland_desktop(environ).why_not_on_wayland_itself
        return Powers(NoStayOnTop(why), AlwaysTranslucent(), NoFocusKeeper(), NO_HIDING)
    return Powers(NoStayOnTop(_NO_SCREEN), NoTranslucency(), NoFocusKeeper(), NO_HIDING)


def _x11_powers(connection: X11Connection, around: WaylandDesktop | None) -> Powers:
    return Powers(
        X11StayOnTop(connection, around),
        X11Translucency(connection),
        X11FocusKeeper(connection) if around is None else XWaylandFocusKeeper(connection, around),
        NO_HIDING,
    )
