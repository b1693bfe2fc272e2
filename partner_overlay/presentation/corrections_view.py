"""What the corrections show: times, phases and marks as they are now, each beside what was recorded."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.session import Mark


@dataclass(frozen=True, slots=True)
class ClockView:
    """A start or an end. Both moments are in the zone of the window; `day` is empty on the session's own day."""

    moment: datetime
    recorded_at: datetime
    recorded: str
    day: str
    corrected: bool

    @property
    def correction(self) -> datetime | None:
        """What the coach has made of it; None: as recorded. In UTC, for moments of one zone differ by its clock."""
        return self.moment.astimezone(UTC) if self.corrected else None


@dataclass(frozen=True, slots=True)
class TurnView:
    """When a phase began, in session time; None when it never came."""

    phase: Phase
    at: timedelta | None
    recorded_at: timedelta | None
    recorded: str


@dataclass(frozen=True, slots=True)
class MarkView:
    """`mark` is None for one that was taken out. `recorded` is empty for one that the coach added."""

    number: int
    mark: Mark | None
    recorded: str
    corrected: bool


@dataclass(frozen=True, slots=True)
class CorrectionsView:
    """`next_mark` is the number of a mark to come; `zone` is None for the machine's.

    `no_time` and `beyond_end` are what to say of a session time that can't be read, or that lies after the end.
    """

    begin: ClockView
    end: ClockView
    turns: tuple[TurnView, TurnView]
    turns_corrected: bool
    marks: tuple[MarkView, ...]
    next_mark: int
    used: timedelta
    competencies: tuple[tuple[str, str], ...]
    zone: tzinfo | None
    no_time: str
    beyond_end: str
