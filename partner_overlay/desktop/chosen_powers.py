"""The powers of this very desktop, chosen once, when Qt's application object is there."""

import sys
from collections.abc import Mapping

from partner_overlay.desktop.powers import Powers


def chosen_powers(qt_platform: str, environ: Mapping[str, str], system: str = sys.platform) -> Powers:
    """For Qt's platform as `QGuiApplication.platformName()` gives it: only its own one has windows of the system's."""
    match system, qt_platform:
        case "win32", "windows":
            from partner_overlay.desktop.win32_system import this_windows  # noqa: PLC0415  only on its own system
            from partner_overlay.desktop.windows import windows_powers  # noqa: PLC0415

            return windows_powers(this_windows())
        case "darwin", "cocoa":
            from platform import mac_ver  # noqa: PLC0415

            from partner_overlay.desktop.cocoa_system import this_cocoa  # noqa: PLC0415
            from partner_overlay.desktop.macos import macos_powers  # noqa: PLC0415

            return macos_powers(this_cocoa(), mac_ver()[0])
        case _:
            from partner_overlay.desktop.linux import linux_powers  # noqa: PLC0415

            return linux_powers(qt_platform, environ)
