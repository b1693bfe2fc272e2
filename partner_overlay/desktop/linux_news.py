"""What Linux tells of."""

from collections.abc import Mapping
from typing import Final

from partner_overlay.desktop.casts import NoCastWatch
from partner_overlay.desktop.global_keys import GlobalKeys, NoGlobalKeys
from partner_overlay.desktop.news import News
from partner_overlay.desktop.sleep import NoSleepWatch
from partner_overlay.desktop.x11_key_connection import X11KeyConnection
from partner_overlay.desktop.x11_keys import X11GlobalKeys

_NOT_YET: Final = "This system is not asked yet."
_ON_WAYLAND: Final = (
    "On Wayland the desktop gives out such keys itself: bind `partner-overlay next` and others in its own settings."
)
_NO_KEYBOARD: Final = "There is no keyboard here that other windows could share."


def linux_news(qt_platform: str, environ: Mapping[str, str]) -> News:
    return News(_keys(qt_platform, environ), NoSleepWatch(_NOT_YET), NoCastWatch(_NOT_YET))


def _keys(qt_platform: str, environ: Mapping[str, str]) -> GlobalKeys:
    """By the kind of session: XWayland gives every key that it is asked for, but sends none over Wayland's windows."""
    if environ.get("WAYLAND_DISPLAY"):
        return NoGlobalKeys(_ON_WAYLAND)
    if qt_platform == "xcb" and (connection := X11KeyConnection.open()) is not None:
        return X11GlobalKeys(connection)
    return NoGlobalKeys(_NO_KEYBOARD)
