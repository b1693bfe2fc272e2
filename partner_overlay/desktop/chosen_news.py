"""What this very desktop can tell of, chosen once, after the first paint."""

import sys
from collections.abc import Mapping

from partner_overlay.desktop.news import News


def chosen_news(qt_platform: str, environ: Mapping[str, str], system: str = sys.platform) -> News:
    """For Qt's platform as `QGuiApplication.platformName()` gives it: only its own one has the system's events."""
    match system, qt_platform:
        case "win32", "windows":
            from PySide6.QtCore import QAbstractEventDispatcher  # noqa: PLC0415  only on its own system

            from partner_overlay.desktop.win32_system import this_windows  # noqa: PLC0415
            from partner_overlay.desktop.windows_news import windows_news  # noqa: PLC0415

            return windows_news(this_windows(), QAbstractEventDispatcher.instance())
        case "darwin", "cocoa":
            from partner_overlay.desktop.cocoa_system import this_carbon, this_cocoa  # noqa: PLC0415
            from partner_overlay.desktop.macos_news import macos_news  # noqa: PLC0415

            return macos_news(this_cocoa(), this_carbon())
        case _:
            from partner_overlay.desktop.linux_news import linux_news  # noqa: PLC0415

            return linux_news(qt_platform, environ)
