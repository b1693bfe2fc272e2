"""The powers of Windows: Qt's own flags keep the overlay on top and leave the keyboard where it is."""

from typing import Final

from partner_overlay.desktop.capture import NoHiding
from partner_overlay.desktop.focus import NoFocusKeeper
from partner_overlay.desktop.on_top import QtStayOnTop
from partner_overlay.desktop.powers import Powers
from partner_overlay.desktop.translucency import AlwaysTranslucent

_WHY: Final = "The overlay is one of Windows' topmost windows; other topmost windows may cover it."

_NOT_HIDDEN: Final = "This can't be done here yet."


def windows_powers() -> Powers:
    return Powers(QtStayOnTop(_WHY), AlwaysTranslucent(), NoFocusKeeper(), NoHiding(_NOT_HIDDEN))
