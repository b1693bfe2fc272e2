"""The powers of macOS: Qt's own flags keep the overlay above ordinary windows, not above another full-screen space."""

from typing import Final

from partner_overlay.desktop.capture import NoHiding
from partner_overlay.desktop.focus import NoFocusKeeper
from partner_overlay.desktop.on_top import QtStayOnTop
from partner_overlay.desktop.powers import Powers
from partner_overlay.desktop.translucency import AlwaysTranslucent

_WHY: Final = "The overlay stays above ordinary windows; a full-screen window in a space of its own covers it."

_NOT_HIDDEN: Final = "This can't be done here yet."


def macos_powers() -> Powers:
    return Powers(QtStayOnTop(_WHY), AlwaysTranslucent(), NoFocusKeeper(), NoHiding(_NOT_HIDDEN))
