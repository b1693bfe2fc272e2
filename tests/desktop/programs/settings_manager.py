"""The desktop's settings on X11 (XSETTINGS): how many dots per inch there are, from which Qt takes its scale.

Begun with a number and told another one; says `set NUMBER`.
"""

import struct
import sys
from ctypes import c_int16, c_uint8, c_uint16, c_uint32

from PySide6.QtCore import QCoreApplication

from partner_overlay.desktop.x11_connection import X11Connection
from tests.desktop.programs.telling import Telling, say

_NAME = b"Xft/DPI"
_UNITS = 1024  # of the setting to a dot per inch
_INPUT_ONLY = c_uint16(2)
_NOTHING = c_uint32(0)


class SettingsManager:
    def __init__(self, connection: X11Connection) -> None:
        self._xcb, self._handle = connection._xcb, connection._handle
        self._kind = connection.atom("_XSETTINGS_SETTINGS")
        self._serial = 0
        self._window = c_uint32(self._xcb.xcb_generate_id(self._handle))
        place = (c_int16(-9), c_int16(-9), c_uint16(1), c_uint16(1), c_uint16(0))
        self._xcb.xcb_create_window(
            self._handle,
            c_uint8(0),
            self._window,
            c_uint32(connection.root),
            *place,
            _INPUT_ONLY,
            _NOTHING,
            _NOTHING,
            None,
        )
        self._selection = connection.atom(f"_XSETTINGS_S{connection.screen_number}")

    def reign(self) -> None:
        self._xcb.xcb_set_selection_owner(self._handle, self._window, c_uint32(self._selection), _NOTHING)
        self._xcb.xcb_flush(self._handle)

    def tell(self, dots_per_inch: str) -> None:
        self._serial += 1
        head = struct.pack("<BxxxII", 0, self._serial, 1)
        name = struct.pack("<BxH", 0, len(_NAME)) + _NAME.ljust(8, b"\0")
        words = head + name + struct.pack("<Ii", self._serial, int(dots_per_inch) * _UNITS)
        kind = c_uint32(self._kind)
        self._xcb.xcb_change_property(
            self._handle, c_uint8(0), self._window, kind, kind, c_uint8(8), c_uint32(len(words)), words
        )
        self._xcb.xcb_flush(self._handle)
        say(f"set {dots_per_inch}")


application = QCoreApplication(sys.argv)
connection = X11Connection.open()
assert connection is not None
manager = SettingsManager(connection)
manager.reign()
manager.tell(sys.argv[1])
telling = Telling()
telling.told.connect(manager.tell)
sys.exit(application.exec())
