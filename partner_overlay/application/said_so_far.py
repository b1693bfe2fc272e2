"""How often each competency was spoken to over many sessions, gathered piece by piece. Counted, never averaged."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from partner_overlay.domain.review.digest import SessionDigest


@dataclass(frozen=True, slots=True)
class SaidSoFar:
    """`times` and `sessions` go by the competency's 2019 number; `looked_at` of `wanted` sessions are counted in."""

    wanted: int
    looked_at: int = 0
    times: Counter[str] = field(default_factory=Counter)
    sessions: Counter[str] = field(default_factory=Counter)

    @property
    def whole(self) -> bool:
        return self.looked_at >= self.wanted

    def beside(self, other: "SaidSoFar") -> "SaidSoFar":
        """Both together, of the sessions that this one is wanted of."""
        return SaidSoFar(
            self.wanted, self.looked_at + other.looked_at, self.times + other.times, self.sessions + other.sessions
        )


def said_in(digests: Iterable[SessionDigest], looked_at: int) -> SaidSoFar:
    """These sessions counted; `looked_at` of them were asked for, and some may be gone."""
    times: Counter[str] = Counter()
    sessions: Counter[str] = Counter()
    for digest in digests:
        times.update(dict(digest.said))
        sessions.update(code for code, _ in digest.said)
    return SaidSoFar(looked_at, looked_at, times, sessions)
