"""What the clocks read, together: time with sleep, time awake, wall time, and which start of the machine it is."""

import sys
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")
_BOOT_GRAIN: Final = 10


@dataclass(frozen=True, slots=True)
class ClockReading:
    """One reading. Seconds; `steady` and `awake` count from some moment near the machine's start.

    `steady` goes on while the machine sleeps and does not move when the clock is set; `awake` stands still in
    sleep; `wall` is the time since 1970 as the clock on the screen has it. `boot` names this start of the machine:
    `steady` values under different names can't be compared. Where the system has no name for it, the moment of
    the start stands in (`boot_by_time`); setting the clock then gives a new name, and a reader that finds another
    name compares `wall` instead.
    """

    steady: float
    awake: float
    wall: float
    boot: str


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
        return ClockReading(steady, awake, wall, boot_by_time(wall, steady))

else:

    def read_clock() -> ClockReading:
        """Windows: the monotonic clock goes on in sleep; time awake is not told apart, so sleep shows as no gap."""
        steady, wall = time.monotonic(), time.time()
        return ClockReading(steady, steady, wall, boot_by_time(wall, steady))


def boot_by_time(wall: float, steady: float) -> str:
    """A name for this start of the machine: the moment of it, to 10 s."""
    return f"at-{round((wall - steady) / _BOOT_GRAIN) * _BOOT_GRAIN}"
