"""What this very desktop can tell of, chosen once, after the first paint."""

import sys
from collections.abc import Mapping

from partner_overlay.desktop.news import News


def chosen_news(qt_platform: str, environ: Mapping[str, str], system: str = sys.platform) -> News:
    """For Qt's platform as `QGuiApplication.platformName()` gives it."""
    match system:
        case "win32":
            from partner_overlay.desktop.windows_news import windows_news  # noqa: PLC0415  only on its own system

            return windows_news()
        case "darwin":
            from partner_overlay.desktop.macos_news import macos_news  # noqa: PLC0415

            return macos_news()
        case _:
            from partner_overlay.desktop.linux_news import linux_news  # noqa: PLC0415

            return linux_news(qt_platform, environ)
