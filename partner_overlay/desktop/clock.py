"""What the clocks read, together: time with sleep, time awake, wall time, and which start of the machine it is."""

import sys
import time
from functools import cache
from pathlib import Path
from typing import Final

from partner_overlay.application.timeline import ClockReading

_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")
_BOOT_GRAIN: Final = 10  # seconds

if sys.platform == "linux":

    def read_clock() -> ClockReading:
        """Linux: CLOCK_MONOTONIC stands still in sleep, CLOCK_BOOTTIME does not; the kernel names each start."""
        return ClockReading(
            steady=time.clock_gettime(time.CLOCK_BOOTTIME),
            awake=time.clock_gettime(time.CLOCK_MONOTONIC),
            wall=time.time(),
            boot=_boot_id(),
        )

    @cache
    def _boot_id() -> str:
        return _BOOT_ID.read_text("ascii").strip()

elif sys.platform == "darwin":

    def read_clock() -> ClockReading:
        """macOS: CLOCK_MONOTONIC goes on in sleep (man 3 clock_gettime), CLOCK_UPTIME_RAW stands still."""
        steady, wall = time.clock_gettime(time.CLOCK_MONOTONIC), time.time()
        awake = time.clock_gettime(time.CLOCK_UPTIME_RAW)
        return ClockReading(steady, awake, wall, _boot_by_time())

else:
    from partner_overlay.desktop.win32_system import this_windows

    _awake = this_windows().awake

    def read_clock() -> ClockReading:
        """Windows: the monotonic clock goes on in sleep, the unbiased interrupt time stands still."""
        return windows_reading(time.monotonic(), _awake(), time.time(), _boot_by_time())


def windows_reading(steady: float, awake: float | None, wall: float, boot: str) -> ClockReading:
    """Where Windows does not tell the time awake, sleep shows as no gap of its own."""
    return ClockReading(steady, steady if awake is None else awake, wall, boot)


@cache
def _boot_by_time() -> str:
    """Read once, so that setting the clock gives this run of the program no other name."""
    return boot_by_time(time.time(), time.monotonic())


def boot_by_time(wall: float, steady: float) -> str:
    """A name for this start of the machine, where the system has none: the moment of it, to 10 s."""
    return f"at-{round((wall - steady) / _BOOT_GRAIN) * _BOOT_GRAIN}"
