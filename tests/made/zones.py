"""A zone whose clocks are set twice a year, by its rule alone: not every machine keeps a list of zones."""

import io
import struct
from zoneinfo import ZoneInfo

_RULE = b"CET-1CEST,M3.5.0,M10.5.0/3"
_HEAD = b"TZif2" + bytes(15) + struct.pack(">6L", 0, 0, 0, 0, 1, 4)
_STANDARD = struct.pack(">lbb", 3600, 0, 0) + b"CET\0"

BERLIN = ZoneInfo.from_file(io.BytesIO((_HEAD + _STANDARD) * 2 + b"\n" + _RULE + b"\n"), key="Europe/Berlin")
"""Forward on 29 March 2026 at 2:00, back on 25 October at 3:00."""
