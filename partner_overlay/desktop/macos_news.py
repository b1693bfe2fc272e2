"""What macOS tells of."""

from typing import Final

from partner_overlay.desktop.casts import NoCastWatch
from partner_overlay.desktop.cocoa_system import Carbon, Cocoa
from partner_overlay.desktop.macos_keys import MacGlobalKeys
from partner_overlay.desktop.macos_sleep import MacSleepWatch
from partner_overlay.desktop.news import News

_NO_CASTS: Final = "macOS tells no program that the screen is shared. Use `blank` before you share it."


def macos_news(cocoa: Cocoa, carbon: Carbon) -> News:
    return News(MacGlobalKeys(carbon), MacSleepWatch(cocoa), NoCastWatch(_NO_CASTS))
