"""A clock that stands where it is put."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from partner_overlay.application.timeline import ClockReading

TWO_O_CLOCK = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)


class ManualClock:
    """Moves when a test says so, and no other way."""

    def __init__(self, at: datetime = TWO_O_CLOCK) -> None:
        self._reading = ClockReading(steady=1000.0, awake=900.0, wall=at.timestamp(), boot="first")

    def __call__(self) -> ClockReading:
        return self._reading

    def advance(self, by: timedelta) -> None:
        """Time passes, with the machine awake."""
        self._move(by, awake=by)

    def sleep(self, by: timedelta) -> None:
        """Time passes, with the lid shut."""
        self._move(by, awake=timedelta(0))

    def set(self, by: timedelta) -> None:
        """Somebody sets the time of day."""
        self._reading = replace(self._reading, wall=self._reading.wall + by.total_seconds())

    def reboot(self, taking: timedelta) -> None:
        """The machine starts anew: its steady clocks begin at nothing."""
        wall = self._reading.wall + taking.total_seconds()
        self._reading = ClockReading(steady=7.0, awake=7.0, wall=wall, boot=self._reading.boot + ", again")

    def _move(self, by: timedelta, awake: timedelta) -> None:
        seconds, was = by.total_seconds(), self._reading
        self._reading = replace(
            was, steady=was.steady + seconds, awake=was.awake + awake.total_seconds(), wall=was.wall + seconds
        )
