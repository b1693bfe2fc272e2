"""What Linux tells of: keys, sleep and lock, and casts of the screen."""

from collections.abc import Mapping
from typing import Final

from partner_overlay.desktop.casts import CastWatch
from partner_overlay.desktop.dbus_connection import Bus, DBusConnection
from partner_overlay.desktop.global_keys import GlobalKeys, NoGlobalKeys
from partner_overlay.desktop.logind import LogindWatch
from partner_overlay.desktop.news import News
from partner_overlay.desktop.pipewire_casts import pipewire_casts
from partner_overlay.desktop.portal_keys import PortalKeys
from partner_overlay.desktop.sleep import SleepWatch
from partner_overlay.desktop.x11_key_connection import X11KeyConnection
from partner_overlay.desktop.x11_keys import X11GlobalKeys

_NO_KEYBOARD: Final = "There is no keyboard here that other windows could share."


def linux_news(qt_platform: str, environ: Mapping[str, str]) -> News:
    return News(_keys(qt_platform, environ), _sleep(environ), _casts(environ))


def _keys(qt_platform: str, environ: Mapping[str, str]) -> GlobalKeys:
    """By the kind of session: XWayland gives every key that it is asked for, but sends none over Wayland's windows."""
    if environ.get("WAYLAND_DISPLAY"):
        return PortalKeys(DBusConnection(Bus.SESSION))
    if qt_platform == "xcb" and (connection := X11KeyConnection.open()) is not None:
        return X11GlobalKeys(connection)
    return NoGlobalKeys(_NO_KEYBOARD)


def _sleep(environ: Mapping[str, str]) -> SleepWatch:
    return LogindWatch(DBusConnection(Bus.SYSTEM), environ.get("XDG_SESSION_ID", ""))


def _casts(environ: Mapping[str, str]) -> CastWatch:
    return pipewire_casts(environ)
