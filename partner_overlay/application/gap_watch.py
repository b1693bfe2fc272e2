"""Gaps: the machine slept, this program stood still, or the clock was set. Nothing here counts ticks."""

from datetime import timedelta
from typing import NamedTuple

from partner_overlay.application.timeline import ClockReading

SLEPT = 2.0  # seconds by which the steady clock has to outrun the awake one
STOOD_STILL = 5.0  # seconds by which an expected look has to be behind
SET = 2.0  # seconds by which the wall clock has to leave the steady one


class Gap(NamedTuple):
    """What lay between two looks, in real time; zero when nothing did."""

    away: timedelta = timedelta(0)
    set_by: timedelta = timedelta(0)


class GapWatch:
    """Compares each reading of the clocks with the one before."""

    def __init__(self) -> None:
        self._last: ClockReading | None = None
        self._expected: float | None = None

    def expect(self, reading: ClockReading, after: timedelta) -> None:
        """The next look is to come after this long."""
        self._last = self._last or reading
        self._expected = reading.steady + after.total_seconds()

    def look(self, reading: ClockReading) -> Gap:
        """The gap since the last look."""
        last, expected = self._last, self._expected
        self._last = reading
        self._expected = None if expected is None or reading.steady >= expected else expected
        if last is None or last.boot != reading.boot:
            return Gap()
        gone = reading.steady - last.steady
        slept = gone - (reading.awake - last.awake)
        behind = 0.0 if expected is None else reading.steady - expected
        set_by = (reading.wall - last.wall) - gone
        return Gap(
            away=timedelta(seconds=slept if slept > SLEPT else behind if behind > STOOD_STILL else 0.0),
            set_by=timedelta(seconds=set_by if abs(set_by) > SET else 0.0),
        )
