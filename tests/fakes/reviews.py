"""A journal of reviews and a history in memory, over a journal of sessions in memory; and those that can refuse.

Numbers of sessions are their places in the journal, from 1.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from partner_overlay.application.ports import JournalTrouble, SessionLine
from partner_overlay.application.review_ports import HistoryFilter, HistoryLine, WaitingReview
from partner_overlay.domain.facts import SessionEnded
from partner_overlay.domain.folding import plain
from partner_overlay.domain.review.answers import NO_INTENTION, Intention
from partner_overlay.domain.review.digest import Recorded, SessionDigest, digest_of
from partner_overlay.domain.review.facts import IntentionChosen, ReviewFact
from partner_overlay.domain.review.review import Review, Stage, review_of
from partner_overlay.overriding import override
from tests.fakes.journal import InMemoryJournal


@dataclass(frozen=True, slots=True)
class _Held:
    """A session that has ended, with its number and its review."""

    number: int
    line: SessionLine
    recorded: Recorded
    review: Review

    @property
    def started_at(self) -> datetime:
        return self.review.corrections.started_at or self.line.started_at

    @property
    def ended_at(self) -> datetime:
        ends = [fact.at for fact in self.recorded.facts if isinstance(fact, SessionEnded)]
        return self.review.corrections.ended_at or ends[-1]


def _held(journal: InMemoryJournal) -> list[_Held]:
    """All that have ended, newest first."""
    oldest_first = list(journal.sessions())[::-1]
    every = (
        _Held(number, line, recorded, review_of(recorded.review_facts))
        for number, line in enumerate(oldest_first, 1)
        if line.ended
        for recorded in [Recorded(line.id, journal.facts(line.id), tuple(journal.review_facts(line.id)))]
    )
    return sorted(every, key=lambda one: (one.started_at, one.number), reverse=True)


class InMemoryReviewJournal:
    """Wiping a session in the journal beside it wipes its review."""

    def __init__(self, journal: InMemoryJournal) -> None:
        self._journal = journal
        self._appended: list[tuple[str, ReviewFact]] = []

    def recorded(self, session_id: str) -> Recorded | None:
        facts = self._journal.facts(session_id)
        return Recorded(session_id, facts, tuple(self._journal.review_facts(session_id))) if facts else None

    def append(self, session_id: str, facts: Sequence[ReviewFact]) -> None:
        self._journal.review_facts(session_id).extend(facts)
        self._appended += [(session_id, fact) for fact in facts]

    def last_intention(self) -> Intention:
        real = {line.id for line in self._journal.sessions() if not line.rehearsal}
        for session_id, fact in reversed(self._appended):
            there = session_id in real and any(fact is one for one in self._journal.review_facts(session_id))
            if there and isinstance(fact, IntentionChosen):
                return Intention(fact.competency, fact.words)
        return NO_INTENTION

    def waiting(self, since: datetime) -> tuple[WaitingReview, ...]:
        every = (
            WaitingReview(one.line.id, one.line.client, one.started_at, one.review.stage_since)
            for one in _held(self._journal)
            if one.review.stage is Stage.PUT_OFF and one.review.stage_since is not None
        )
        return tuple(sorted((one for one in every if one.since >= since), key=lambda one: one.since, reverse=True))

    def last_session(self) -> str:
        return next((one.line.id for one in _held(self._journal) if not one.line.private), "")


class InMemorySessionHistory:
    """Looks at the same journal."""

    def __init__(self, journal: InMemoryJournal) -> None:
        self._journal = journal

    def find(self, wanted: HistoryFilter) -> Sequence[int]:
        return [one.number for one in _held(self._journal) if _fits(one, wanted)]

    def numbers(self, ids: Sequence[str]) -> Sequence[int]:
        known = {line.id: number for number, line in enumerate(list(self._journal.sessions())[::-1], 1)}
        return [known[session_id] for session_id in ids if session_id in known]

    def lines(self, numbers: Sequence[int]) -> tuple[HistoryLine, ...]:
        return tuple(_line(one) for one in self._these(numbers))

    def digests(self, numbers: Sequence[int]) -> tuple[SessionDigest, ...]:
        made = (digest_of(one.recorded) for one in self._these(numbers))
        return tuple(digest for digest in made if digest is not None)

    def recorded(self, numbers: Sequence[int]) -> Iterator[Recorded]:
        return (one.recorded for one in self._these(numbers))

    def clients(self) -> tuple[str, ...]:
        return _in_order(one.line.client for one in _held(self._journal))

    def type_names(self) -> tuple[str, ...]:
        return _in_order(one.line.type_name for one in _held(self._journal))

    def _these(self, numbers: Sequence[int]) -> list[_Held]:
        known = {one.number: one for one in _held(self._journal)}
        return [known[number] for number in numbers if number in known]


class RefusingReviewJournal(InMemoryReviewJournal):
    """Refuses while `full`."""

    def __init__(self, journal: InMemoryJournal) -> None:
        super().__init__(journal)
        self.full = False

    @override
    def recorded(self, session_id: str) -> Recorded | None:
        self._look()
        return super().recorded(session_id)

    @override
    def append(self, session_id: str, facts: Sequence[ReviewFact]) -> None:
        self._look()
        super().append(session_id, facts)

    @override
    def last_intention(self) -> Intention:
        self._look()
        return super().last_intention()

    @override
    def waiting(self, since: datetime) -> tuple[WaitingReview, ...]:
        self._look()
        return super().waiting(since)

    @override
    def last_session(self) -> str:
        self._look()
        return super().last_session()

    def _look(self) -> None:
        if self.full:
            raise JournalTrouble("The disk is full.")


class RefusingSessionHistory(InMemorySessionHistory):
    """Refuses while `damaged`."""

    def __init__(self, journal: InMemoryJournal) -> None:
        super().__init__(journal)
        self.damaged = False

    @override
    def find(self, wanted: HistoryFilter) -> Sequence[int]:
        self._look()
        return super().find(wanted)

    @override
    def clients(self) -> tuple[str, ...]:
        self._look()
        return super().clients()

    @override
    def type_names(self) -> tuple[str, ...]:
        self._look()
        return super().type_names()

    @override
    def _these(self, numbers: Sequence[int]) -> list[_Held]:
        self._look()
        return super()._these(numbers)

    def _look(self) -> None:
        if self.damaged:
            raise JournalTrouble("The record is damaged.")


def _fits(one: _Held, wanted: HistoryFilter) -> bool:
    line, day = one.line, one.started_at.astimezone().date()
    search = plain(wanted.search.strip())
    return all(
        (
            search in plain(line.client) or search in plain(line.type_name) or line.type_name in wanted.also_found,
            not wanted.client or line.client == wanted.client,
            not wanted.type_name or line.type_name == wanted.type_name,
            wanted.reviewed is None or one.review.reviewed is wanted.reviewed,
            wanted.since is None or day >= wanted.since,
            wanted.until is None or day <= wanted.until,
            not wanted.trends or not (line.rehearsal or line.private),
        )
    )


def _line(one: _Held) -> HistoryLine:
    return HistoryLine(
        number=one.number,
        id=one.line.id,
        started_at=one.started_at,
        lasted=one.ended_at - one.started_at,
        client=one.line.client,
        type_name=one.line.type_name,
        rehearsal=one.line.rehearsal,
        private=one.line.private,
        reviewed=one.review.reviewed,
    )


def _in_order(words: Iterator[str]) -> tuple[str, ...]:
    return tuple(sorted(set(filter(None, words)), key=lambda word: (plain(word), word)))
