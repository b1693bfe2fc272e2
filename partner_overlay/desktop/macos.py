"""The powers of macOS: each is a few calls of its own; see-through windows are Qt's."""

from partner_overlay.desktop.cocoa_system import Cocoa
from partner_overlay.desktop.macos_capture import capture_of
from partner_overlay.desktop.macos_focus import MacFocusKeeper
from partner_overlay.desktop.macos_on_top import MacStayOnTop
from partner_overlay.desktop.powers import Powers
from partner_overlay.desktop.translucency import AlwaysTranslucent


def macos_powers(system: Cocoa, release: str) -> Powers:
    """For a release as `platform.mac_ver()` gives it."""
    return Powers(MacStayOnTop(system), AlwaysTranslucent(), MacFocusKeeper(system), capture_of(release, system))
