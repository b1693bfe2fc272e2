"""The powers of this very desktop, chosen once, when Qt's application object is there."""

import sys
from collections.abc import Mapping

from partner_overlay.desktop.linux import linux_powers
from partner_overlay.desktop.macos import macos_powers
from partner_overlay.desktop.powers import Powers
from partner_overlay.desktop.windows import windows_powers


def chosen_powers(qt_platform: str, environ: Mapping[str, str], system: str = sys.platform) -> Powers:
    """For Qt's platform as `QGuiApplication.platformName()` gives it."""
    match system:
        case "win32":
            return windows_powers()
        case "darwin":
            return macos_powers()
        case _:
            return linux_powers(qt_platform, environ)
