"""One session as it stands: a frozen value, made from facts alone, and what it says about time."""

from datetime import datetime, timedelta
from typing import NamedTuple

from partner_overlay.domain.check_ins import BETWEEN_TWO, Answer, CheckInState
from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.plan import NO_TIME, Plan
from partner_overlay.domain.rotation import Rotation, Setting
from partner_overlay.lean_dataclass import dataclass

UNDO_WINDOW = timedelta(seconds=10)  # of real time


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment that the coach marked; `at` is session time."""

    at: timedelta
    label: str
    competency: str


class UndoPoint(NamedTuple):
    """The session as it was before the last command; None when that command started it."""

    before: "Session | None"
    command: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Session:
    """Session times (timedelta) run from the actual start with the coach's pauses left out."""

    id: str
    type_name: str
    client: str
    speed: float
    private: bool
    engagement: Engagement | None
    decks: tuple[str, ...]
    started_at: datetime
    plan: Plan
    rotation: Rotation
    check_ins: tuple[CheckInState, ...]
    phase: Phase = Phase.AGREEMENT
    phase_since: timedelta = NO_TIME
    paused: timedelta = NO_TIME
    paused_at: datetime | None = None
    away: timedelta = NO_TIME
    ended_at: datetime | None = None
    at_time: bool = False
    at_time_waiting: bool = False
    settled_at: timedelta | None = None  # when a check-in was last answered
    outcome: str = ""
    marks: tuple[Mark, ...] = ()
    parked: tuple[str, ...] = ()
    parked_before: tuple[str, ...] = ()
    never: frozenset[str] = frozenset()
    returned_at: datetime | None = None
    undo: UndoPoint | None = None

    @property
    def rehearsal(self) -> bool:
        return self.speed != 1.0

    @property
    def running(self) -> bool:
        return self.ended_at is None and self.paused_at is None

    @property
    def waiting(self) -> CheckInState | None:
        """The check-in that waits on the overlay."""
        return next((state for state in self.check_ins if state.answer is Answer.WAITING), None)

    def elapsed(self, now: datetime) -> timedelta:
        """Session time: since the start, pauses left out; it stands still after the end."""
        until = min(moment for moment in (self.ended_at, self.paused_at, now) if moment is not None)
        return max(until - self.started_at - self.paused, NO_TIME)

    def length(self, now: datetime) -> timedelta:
        """The planned length; a pause eats into it when the session has to end at a clock time."""
        if not self.plan.fixed_end or self.paused_at is None:
            return self.plan.length
        return max(self.plan.length - ((self.ended_at or now) - self.paused_at), NO_TIME)

    def remaining(self, now: datetime) -> timedelta:
        """Time left; negative when over time."""
        return self.length(now) - self.elapsed(now)

    def paused_for(self, now: datetime) -> timedelta:
        """All pauses together, the present one included."""
        if self.paused_at is None:
            return self.paused
        return self.paused + ((self.ended_at or now) - self.paused_at)

    def setting(self, now: datetime, phase: Phase | None = None) -> Setting:
        """What decides which prompts fit now."""
        return Setting(
            phase=phase or self.phase,
            engagement=self.engagement,
            share=self.plan.share_at(self.elapsed(now)),
            outcome=bool(self.outcome),
            minutes=self.remaining(now) > NO_TIME,
        )

    def can_undo(self, now: datetime) -> bool:
        return self.undo is not None and now - self.undo.at <= UNDO_WINDOW * self.speed

    def next_check_in(self) -> tuple[timedelta, CheckInState] | None:
        """The check-in that comes next and the session time from which it may; None while one waits."""
        if self.waiting is not None:
            return None
        pending = [state for state in self.check_ins if state.answer is Answer.PENDING]
        if not pending:
            return None
        first = min(pending, key=lambda state: state.due(self.plan, self.phase))
        free_from = NO_TIME if self.settled_at is None else self.settled_at + BETWEEN_TWO
        return max(first.due(self.plan, self.phase), free_from), first

    def prompt_due(self) -> timedelta | None:
        """The session time at which the prompt changes by itself; None while something holds it."""
        return None if self.waiting is not None or self.at_time_waiting else self.rotation.due()

    def next_change(self, *, hovered: bool = False) -> datetime | None:
        """When a look would find something new; None when only the coach can change anything."""
        if not self.running:
            return None
        check_in, at_time = self.next_check_in(), None if self.at_time else self.plan.length
        moments = [check_in and check_in[0], None if hovered else self.prompt_due(), at_time]
        first = min((moment for moment in moments if moment is not None), default=None)
        return None if first is None else self.started_at + self.paused + first
