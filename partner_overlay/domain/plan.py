"""The plan of one session: its length and where its phases are meant to turn (product.md 3)."""

from datetime import timedelta
from typing import NamedTuple

from partner_overlay.domain.phases import Phase
from partner_overlay.lean_dataclass import dataclass

NO_TIME = timedelta(0)


@dataclass(frozen=True, slots=True)
class Shares:
    """Where agreement and exploration are meant to end, each as a part (0 to 1) of the session."""

    agreement_until: float = 0.15
    exploration_until: float = 0.75


class Plan(NamedTuple):
    """Offsets from the actual start, pauses left out. `fixed_end` means that a pause doesn't move the end."""

    length: timedelta
    exploration_at: timedelta
    closing_at: timedelta
    shares: Shares = Shares()
    fixed_end: bool = False

    @classmethod
    def of(cls, length: timedelta, shares: Shares, *, fixed_end: bool = False) -> "Plan":
        return cls(length, length * shares.agreement_until, length * shares.exploration_until, shares, fixed_end)

    def end_of(self, phase: Phase) -> timedelta:
        """When the phase is meant to end."""
        ends = {Phase.AGREEMENT: self.exploration_at, Phase.EXPLORATION: self.closing_at}
        return ends.get(phase, self.length)

    def begin_of(self, phase: Phase) -> timedelta:
        """When the phase is meant to begin."""
        return NO_TIME if phase.before is None else self.end_of(phase.before)

    def at_share(self, share: float) -> timedelta:
        """The moment that lies at this share of the session, bent as the phases are bent."""
        for low, high, begin, end in self._stretches():
            if share <= high and high > low:
                return begin + (end - begin) * ((share - low) / (high - low))
        return self.length

    def share_at(self, elapsed: timedelta) -> float:
        """The share of the session that has gone by this moment, bent in the same way; 1 from its end on."""
        for low, high, begin, end in self._stretches():
            if elapsed < end:
                return low + (high - low) * ((elapsed - begin) / (end - begin))
        return 1.0

    def _stretches(self) -> tuple[tuple[float, float, timedelta, timedelta], ...]:
        """Each phase as shares and as moments: from, to, begin, end."""
        agreed, explored = self.shares.agreement_until, self.shares.exploration_until
        return (
            (0.0, agreed, NO_TIME, self.exploration_at),
            (agreed, explored, self.exploration_at, self.closing_at),
            (explored, 1.0, self.closing_at, self.length),
        )

    def extended(self, by: timedelta, phase: Phase) -> "Plan":
        """Longer by this much; the phases that are over stay as they were, the others follow their shares."""
        longer = self.length + by
        planned = Plan.of(longer, self.shares)
        return self._replace(
            length=longer,
            exploration_at=planned.exploration_at if phase is Phase.AGREEMENT else self.exploration_at,
            closing_at=self.closing_at if phase is Phase.CLOSING else max(planned.closing_at, self.closing_at),
        )

    def wrapped_up(self, elapsed: timedelta) -> "Plan":
        """Closing begins now; what lay before it is fitted into the time that has gone."""
        if elapsed >= self.closing_at:
            return self
        return self._replace(
            exploration_at=min(
                self.exploration_at, elapsed * (self.shares.agreement_until / self.shares.exploration_until)
            ),
            closing_at=elapsed,
        )

    def shortened(self, by: timedelta, phase: Phase) -> "Plan":
        """Shorter by this much, for a pause in a session that has to end at a clock time."""
        shorter = max(self.length - by, NO_TIME)
        planned = Plan.of(shorter, self.shares)
        begun = planned.exploration_at if phase is Phase.AGREEMENT else min(self.exploration_at, shorter)
        return self._replace(
            length=shorter,
            exploration_at=begun,
            closing_at=min(self.closing_at, shorter) if phase is Phase.CLOSING else max(planned.closing_at, begun),
        )
