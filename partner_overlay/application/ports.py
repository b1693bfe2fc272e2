"""What the application needs from outside: one small protocol for each."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple, Protocol

from partner_overlay.application.settings import Place, Settings
from partner_overlay.application.timeline import ClockReading, Timeline
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.facts import Fact
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.session_types import SessionType


class JournalTrouble(Refusal):
    """The record can't be written or read now; `sentence` says where, what, and what to do."""


class SessionLine(NamedTuple):
    """One session in a list. `started_at` is on the session's own clock; `ended` says that it is over."""

    id: str
    started_at: datetime
    client: str
    type_name: str
    rehearsal: bool
    private: bool
    ended: bool


class OpenSession(NamedTuple):
    """A session that had not ended when the program last did."""

    timeline: Timeline
    facts: tuple[Fact, ...]


class Journal(Protocol):
    """The append-only record of what happened. Every method may raise JournalTrouble."""

    def begin(self, session_id: str, timeline: Timeline) -> None:
        """Make room for a session; its facts follow. Done again, it keeps the facts and takes the timeline."""

    def anchor(self, session_id: str, timeline: Timeline) -> None:
        """The session goes on in another run of the machine."""

    def append(self, session_id: str, facts: Sequence[Fact], *, ended: bool) -> None:
        """Write these facts through to disk, all or none. `ended` is how the session stands after them."""

    def discard(self, session_id: str) -> None:
        """The session's start was undone: it never was. Its facts go; to do it again is harmless."""

    def keep_only(self, session_id: str, kinds: tuple[type[Fact], ...]) -> None:
        """Wipe every other fact of the session from the record (a private session, at its end)."""

    def open_session(self) -> OpenSession | None:
        """The newest session that has not ended, if there is one."""

    def last_with(self, client: str) -> tuple[Fact, ...]:
        """The facts of the newest ended session with this client that was neither rehearsal nor private."""

    def sessions(self) -> Iterator[SessionLine]:
        """All sessions, newest first."""

    def facts(self, session_id: str) -> tuple[Fact, ...]:
        """All facts of one session; empty when there is no such session."""

    def recent_clients(self, most: int) -> tuple[str, ...]:
        """Client codes, last used first."""


class DeckShelf(Protocol):
    """Where decks are found."""

    def decks(self) -> tuple[Deck, ...]:
        """All decks that can be read, as they are on disk now."""

    def troubles(self) -> tuple[str, ...]:
        """One sentence for each deck that can't be read."""


class SettingsStore(Protocol):
    """Where the coach's settings are kept."""

    def load(self) -> Settings:
        """What is set; defaults for what is not, or can't be read."""

    def save(self, settings: Settings) -> None:
        """Write what has changed; unknown keys of the file stay. May raise JournalTrouble's kin, a Refusal."""

    def look_again(self, held: Settings) -> Settings | None:
        """What is set when another hand has written since the last look, else None. `held` when it can't be read."""

    def troubles(self) -> tuple[str, ...]:
        """One sentence for each value that can't be taken, as of the last look."""


class SessionTypesStore(Protocol):
    """Where the coach's session types are kept."""

    def load(self) -> tuple[SessionType, ...]:
        """Those that can be read, in their order; the shipped ones when there are none."""

    def reload(self, held: tuple[SessionType, ...]) -> tuple[SessionType, ...]:
        """The same while the program runs: where nothing can be read, `held` goes on to hold."""

    def save(self, types: tuple[SessionType, ...]) -> None:
        """Write them. Raises Refusal when the disk does."""

    def troubles(self) -> tuple[str, ...]:
        """One sentence for each that could not be taken at the last load."""


class PlaceStore(Protocol):
    """Where the overlay stood, for each layout of screens."""

    def place(self, layout: str) -> Place | None: ...

    def remember(self, layout: str, place: Place) -> None: ...

    def newest(self) -> Iterator[tuple[str, Place]]:
        """Every layout with its place, the last remembered first."""


class Clock(Protocol):
    def __call__(self) -> ClockReading: ...


class Alarm(Protocol):
    """One precise timer: the last call to `set` counts."""

    def set(self, after: timedelta, call: Callable[[], None]) -> None: ...

    def stop(self) -> None: ...
