"""The session's own clock: steady through sleep, clock changes and restarts; scaled here and nowhere else."""

from datetime import UTC, datetime, timedelta

from partner_overlay.lean_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ClockReading:
    """What the machine's clocks say, in seconds.

    `steady` goes on while the machine sleeps and can't be set; `awake` stands still while it sleeps;
    `wall` is the time of day since 1970, which can be set; `boot` tells one run of the machine from another.
    """

    steady: float
    awake: float
    wall: float
    boot: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Ties session time to a reading of the machine's clocks. `speed` is 1 but in a rehearsal."""

    anchor: ClockReading
    at_anchor: datetime
    speed: float = 1.0

    @classmethod
    def begun(cls, reading: ClockReading, speed: float = 1.0) -> "Timeline":
        """A timeline that starts at the time of day."""
        return cls(reading, datetime.fromtimestamp(reading.wall, UTC), speed)

    def now(self, reading: ClockReading) -> datetime:
        """Session time at this reading. After a restart of the machine only the wall clock can tell."""
        if reading.boot == self.anchor.boot:
            gone = reading.steady - self.anchor.steady
        else:
            gone = reading.wall - self.anchor.wall
        return self.at_anchor + timedelta(seconds=max(gone, 0.0) * self.speed)

    def continued(self, reading: ClockReading, not_before: datetime) -> "Timeline":
        """The same timeline, tied to this run of the machine; a wall clock that was lost can't turn it back."""
        if reading.boot == self.anchor.boot:
            return self
        return Timeline(reading, max(self.now(reading), not_before), self.speed)

    def real(self, span: timedelta) -> timedelta:
        """How long a span of session time takes on the coach's own watch."""
        return span / self.speed
