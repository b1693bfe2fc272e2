"""The powers of Windows: each is a few calls of its own; see-through windows are Qt's."""

from partner_overlay.desktop.powers import Powers
from partner_overlay.desktop.translucency import AlwaysTranslucent
from partner_overlay.desktop.win32_system import Win32
from partner_overlay.desktop.windows_capture import WindowsCapture
from partner_overlay.desktop.windows_focus import WindowsFocusKeeper
from partner_overlay.desktop.windows_on_top import WindowsStayOnTop


def windows_powers(system: Win32) -> Powers:
    return Powers(WindowsStayOnTop(system), AlwaysTranslucent(), WindowsFocusKeeper(system), WindowsCapture(system))
