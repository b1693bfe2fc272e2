"""What Windows tells of."""

from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher

from partner_overlay.desktop.casts import NoCastWatch
from partner_overlay.desktop.news import News
from partner_overlay.desktop.win32_system import Win32
from partner_overlay.desktop.windows_keys import WindowsGlobalKeys
from partner_overlay.desktop.windows_messages import WindowsMessages
from partner_overlay.desktop.windows_sleep import WindowsSleepWatch

_NO_CASTS: Final = "Windows tells no program that the screen is shared. Use `blank` before you share it."


def windows_news(system: Win32, dispatcher: QAbstractEventDispatcher) -> News:
    """`dispatcher` is that of the thread with Qt's event loop."""
    messages = WindowsMessages(dispatcher)
    return News(WindowsGlobalKeys(system, messages), WindowsSleepWatch(system, messages), NoCastWatch(_NO_CASTS))
