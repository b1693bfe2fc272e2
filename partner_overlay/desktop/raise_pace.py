"""How often the overlay may raise itself: soon when it was covered once, ever more seldom against a rival."""

from typing import Final, NamedTuple, Self

AT_ONCE: Final = 0.0
SHORTEST_GAP: Final = 1.0
LONGEST_GAP: Final = 20.0
A_RIVAL_RETURNS_WITHIN: Final = 3.0


class RaisePace(NamedTuple):
    """Times in seconds on any steady clock."""

    looked_at: float | None = None
    raised_at: float | None = None
    gap: float = SHORTEST_GAP

    def wait(self, now: float) -> float:
        """How long until the stacking may be looked at again."""
        if self.looked_at is None:
            return AT_ONCE
        return max(AT_ONCE, self.looked_at + self.gap - now)

    def looked(self, now: float) -> Self:
        """It was looked at and the overlay was on top; a rival that stays away is forgotten."""
        quiet = self.raised_at is None or now - self.raised_at > self.gap * A_RIVAL_RETURNS_WITHIN
        return type(self)(now, self.raised_at, SHORTEST_GAP if quiet else self.gap)

    def raised(self, now: float) -> Self:
        """It was covered and raised; covered again so soon means a rival, and the gap doubles."""
        contested = self.raised_at is not None and now - self.raised_at <= self.gap * A_RIVAL_RETURNS_WITHIN
        return type(self)(now, now, min(self.gap * 2, LONGEST_GAP) if contested else SHORTEST_GAP)
