"""A journal in memory, and one that can be told to refuse."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from partner_overlay.application.ports import JournalTrouble, OpenSession, SessionLine
from partner_overlay.application.timeline import Timeline
from partner_overlay.domain.facts import Fact, SessionStarted
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.overriding import override


@dataclass
class _Recorded:
    timeline: Timeline
    facts: list[Fact] = field(default_factory=list)
    ended: bool = False
    review_facts: list[ReviewFact] = field(default_factory=list)

    @property
    def start(self) -> SessionStarted | None:
        return next((fact for fact in self.facts if isinstance(fact, SessionStarted)), None)


class InMemoryJournal:
    """Keeps what it is given, in the order of the sessions' beginnings."""

    def __init__(self) -> None:
        self._sessions: dict[str, _Recorded] = {}

    def begin(self, session_id: str, timeline: Timeline) -> None:
        self._sessions.setdefault(session_id, _Recorded(timeline)).timeline = timeline

    def anchor(self, session_id: str, timeline: Timeline) -> None:
        if session_id in self._sessions:
            self._sessions[session_id].timeline = timeline

    def append(self, session_id: str, facts: Sequence[Fact], *, ended: bool) -> None:
        recorded = self._recorded(session_id)
        recorded.facts += facts
        recorded.ended = ended

    def discard(self, session_id: str) -> None:
        self._sessions.pop(session_id, None)

    def keep_only(self, session_id: str, kinds: tuple[type[Fact], ...]) -> None:
        recorded = self._recorded(session_id)
        recorded.facts = [fact for fact in recorded.facts if isinstance(fact, kinds)]
        recorded.review_facts.clear()

    def open_session(self) -> OpenSession | None:
        for recorded in self._newest_first():
            if not recorded.ended:
                return OpenSession(recorded.timeline, tuple(recorded.facts))
        return None

    def last_with(self, client: str) -> tuple[Fact, ...]:
        for recorded in self._newest_first():
            start = recorded.start
            if start and recorded.ended and start.client == client and start.speed == 1.0 and not start.private:
                return tuple(recorded.facts)
        return ()

    def sessions(self) -> Iterator[SessionLine]:
        for recorded in self._newest_first():
            start = recorded.start
            assert start is not None
            yield SessionLine(
                start.session_id,
                start.started_at,
                start.client,
                start.type_name,
                start.speed != 1.0,
                start.private,
                recorded.ended,
            )

    def facts(self, session_id: str) -> tuple[Fact, ...]:
        return tuple(self._sessions[session_id].facts) if session_id in self._sessions else ()

    def recent_clients(self, most: int) -> tuple[str, ...]:
        clients = (recorded.start.client for recorded in self._newest_first() if recorded.start)
        return tuple(dict.fromkeys(filter(None, clients)))[:most]

    def timeline(self, session_id: str) -> Timeline:
        """For tests: what the session is tied to."""
        return self._sessions[session_id].timeline

    def review_facts(self, session_id: str) -> list[ReviewFact]:
        """For the fakes of reviews: what is kept beside the session, to be added to. Raises JournalTrouble."""
        return self._recorded(session_id).review_facts

    def _newest_first(self) -> Iterator[_Recorded]:
        return (recorded for recorded in reversed(self._sessions.values()) if recorded.start is not None)

    def _recorded(self, session_id: str) -> _Recorded:
        if session_id not in self._sessions:
            raise JournalTrouble("The record has no such session.")
        return self._sessions[session_id]


class RefusingJournal(InMemoryJournal):
    """Refuses while `full`, as a full disk does. `forget` loses everything, as a damaged record does.

    `on_append` is called when facts come.
    """

    def __init__(self) -> None:
        super().__init__()
        self.full = False
        self.full_for_wiping = False
        self.full_for_anchoring = False
        self.on_append: Callable[[], None] = lambda: None

    def forget(self) -> None:
        self._sessions.clear()

    @override
    def begin(self, session_id: str, timeline: Timeline) -> None:
        self._look()
        super().begin(session_id, timeline)

    @override
    def anchor(self, session_id: str, timeline: Timeline) -> None:
        self.full |= self.full_for_anchoring
        self._look()
        super().anchor(session_id, timeline)

    @override
    def append(self, session_id: str, facts: Sequence[Fact], *, ended: bool) -> None:
        self._look()
        self.on_append()
        super().append(session_id, facts, ended=ended)

    @override
    def discard(self, session_id: str) -> None:
        self._look()
        super().discard(session_id)
        self._look_for_wiping()

    @override
    def keep_only(self, session_id: str, kinds: tuple[type[Fact], ...]) -> None:
        self._look()
        super().keep_only(session_id, kinds)
        self._look_for_wiping()

    @override
    def open_session(self) -> OpenSession | None:
        self._look()
        return super().open_session()

    @override
    def last_with(self, client: str) -> tuple[Fact, ...]:
        self._look()
        return super().last_with(client)

    def _look(self) -> None:
        if self.full:
            raise JournalTrouble("The disk is full.")

    def _look_for_wiping(self) -> None:
        if self.full_for_wiping:
            raise JournalTrouble("Another program reads the record.")
