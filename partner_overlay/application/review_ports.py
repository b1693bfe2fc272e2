"""What reviews, history and exports need from outside: the record of what coaches made of their sessions."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from partner_overlay.domain.review.answers import Intention
from partner_overlay.domain.review.digest import Recorded, SessionDigest
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.lean_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which sessions are wanted; empty and None leave open. Only sessions that have ended are ever found.

    `search` is looked for in client code and type, whatever the case; sessions of the types `also_found` fit it too.
    `since` and `until` are whole days of the machine's zone, both included. `trends`: neither rehearsals nor private
    sessions.
    """

    search: str = ""
    also_found: tuple[str, ...] = ()
    client: str | None = None
    type_name: str | None = None
    reviewed: bool | None = None
    since: date | None = None
    until: date | None = None
    trends: bool = False


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One session in the history. Times are as recorded or, where the coach has corrected them, as corrected."""

    number: int
    id: str
    started_at: datetime
    lasted: timedelta  # from start to end, pauses in it
    client: str
    type_name: str
    rehearsal: bool
    private: bool
    reviewed: bool


@dataclass(frozen=True, slots=True)
class WaitingReview:
    """A review that was put off. `since` is when."""

    session_id: str
    client: str
    started_at: datetime
    since: datetime


class ReviewJournal(Protocol):
    """The append-only record of reviews. Every method may raise JournalTrouble."""

    def recorded(self, session_id: str) -> Recorded | None:
        """All facts of one session and of its review; None when there is no such session."""

    def append(self, session_id: str, facts: Sequence[ReviewFact]) -> None:
        """Write these facts through to disk, all or none."""

    def last_intention(self) -> Intention:
        """The newest one chosen in any review but a rehearsal's; empty when there is none, or it was taken back."""

    def waiting(self, since: datetime) -> tuple[WaitingReview, ...]:
        """Reviews put off since then, and neither opened nor finished after that; the newest first."""

    def last_session(self) -> str:
        """The id of the newest session that has ended and has a review, so is not private; empty when there is none."""


class SessionHistory(Protocol):
    """Looks over all sessions. It only reads, on a connection of its own, from any thread. May raise JournalTrouble."""

    def find(self, wanted: HistoryFilter) -> Sequence[int]:
        """The numbers of the sessions that fit, newest first."""

    def numbers(self, ids: Sequence[str]) -> Sequence[int]:
        """The numbers of the sessions with these ids, in this order; those that are not there are left out."""

    def lines(self, numbers: Sequence[int]) -> tuple[HistoryLine, ...]:
        """These sessions, in this order; those that are gone by now are left out."""

    def digests(self, numbers: Sequence[int]) -> tuple[SessionDigest, ...]:
        """The same in short, in this order. What has been computed before is not computed again."""

    def recorded(self, numbers: Sequence[int]) -> Iterator[Recorded]:
        """All that is on record of these sessions, one at a time."""

    def clients(self) -> tuple[str, ...]:
        """Every client code, in order of the alphabet."""

    def type_names(self) -> tuple[str, ...]:
        """The name of every session type that occurs, in order of the alphabet."""


class SessionWiper(Protocol):
    """Deletes. May raise JournalTrouble."""

    def discard(self, session_id: str) -> None:
        """Wipe the session, its review and all else of it from the record; to do it again is harmless."""


Now = Callable[[], datetime]
"""The time of day, in UTC."""
