"""Looks over all sessions, from any thread: lists, digests, and one session after the other."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from partner_overlay.application.review_ports import HistoryFilter, HistoryLine
from partner_overlay.domain.folding import plain
from partner_overlay.domain.review.digest import Recorded, SessionDigest, digest_of
from partner_overlay.storage.connection import PATIENCE
from partner_overlay.storage.digest_cache import Computed, keep_digests, kept_digests, state_of
from partner_overlay.storage.history_connection import HistoryConnection
from partner_overlay.storage.history_query import numbers_of
from partner_overlay.storage.recorded_sessions import recorded
from partner_overlay.storage.set_aside import utc_now

_Value = TypeVar("_Value")

_PAGE = 200  # sessions asked for at once


class SessionHistory:
    """Without a record there is no session."""

    def __init__(self, path: Path, now: Callable[[], datetime] = utc_now, patience: float = PATIENCE) -> None:
        self._record = HistoryConnection(path, now, patience)

    def find(self, wanted: HistoryFilter) -> Sequence[int]:
        question, values = numbers_of(wanted)
        return array("q", (number for (number,) in self._asked(question, *values)))

    def numbers(self, ids: Sequence[str]) -> Sequence[int]:
        known = {row[0]: row[1] for page in _pages(ids) for row in self._asked(_numbers_of(len(page)), *page)}
        return array("q", (known[session_id] for session_id in ids if session_id in known))

    def lines(self, numbers: Sequence[int]) -> tuple[HistoryLine, ...]:
        found = {row[0]: row for page in _pages(numbers) for row in self._asked(_lines_of(len(page)), *page)}
        return tuple(_line(found[number]) for number in numbers if number in found)

    def digests(self, numbers: Sequence[int]) -> tuple[SessionDigest, ...]:
        return tuple(digest for page in _pages(numbers) for digest in self._digests(page))

    def recorded(self, numbers: Sequence[int]) -> Iterator[Recorded]:
        for number in numbers:
            found = self._recorded(number)
            if found is not None:
                yield found[0]

    def clients(self) -> tuple[str, ...]:
        return self._words("client")

    def type_names(self) -> tuple[str, ...]:
        return self._words("type_name")

    def _words(self, column: str) -> tuple[str, ...]:
        question = f"SELECT DISTINCT {column} FROM session WHERE ended_at IS NOT NULL AND {column} <> ''"  # noqa: S608  a name of ours
        return tuple(sorted((word for (word,) in self._asked(question)), key=lambda word: (plain(word), word)))

    def _asked(self, question: str, *values: object) -> list[tuple[Any, ...]]:
        if not self._record.is_there:
            return []
        with self._record.reading() as connection:
            return connection.execute(question, values).fetchall()

    def _digests(self, page: Sequence[int]) -> Iterator[SessionDigest]:
        if not self._record.is_there:
            return
        with self._record.reading() as connection:
            known = kept_digests(connection, page)
        computed = [each for number in page if number not in known and (each := self._computed(number))]
        if computed:
            keep_digests(self._record.path, computed)
        known |= {each.number: each.digest for each in computed}
        yield from (known[number] for number in page if number in known)

    def _computed(self, number: int) -> Computed | None:
        found = self._recorded(number)
        digest = found and digest_of(found[0])
        return Computed(number, found[1], digest) if found and digest else None

    def _recorded(self, number: int) -> tuple[Recorded, tuple[object, ...]] | None:
        """With what `state_of` says of it."""
        if not self._record.is_there:
            return None
        with self._record.reading() as connection:
            connection.execute("BEGIN")
            state = state_of(connection, number)
            found = None if state is None else recorded(connection, number, str(state[0]))
        return None if found is None or state is None else (found, state)


def _pages(every: Sequence[_Value]) -> Iterator[tuple[_Value, ...]]:
    rest = iter(every)
    while page := tuple(islice(rest, _PAGE)):
        yield page


def _numbers_of(count: int) -> str:
    marks = ", ".join("?" * count)
    return f"SELECT id, number FROM session WHERE started_at IS NOT NULL AND id IN ({marks})"  # noqa: S608  question marks only


def _lines_of(count: int) -> str:
    marks = ", ".join("?" * count)
    return (
        "SELECT number, id, ifnull(corrected_start, started_at), ifnull(corrected_end, ended_at), client, type_name,"  # noqa: S608  question marks only
        f" rehearsal, private, reviewed FROM session WHERE ended_at IS NOT NULL AND number IN ({marks})"
    )


def _line(row: Sequence[Any]) -> HistoryLine:
    number, session_id, start, end, client, type_name, rehearsal, private, reviewed = row
    started_at = datetime.fromisoformat(start)
    return HistoryLine(
        number=number,
        id=session_id,
        started_at=started_at,
        lasted=datetime.fromisoformat(end) - started_at,
        client=client,
        type_name=type_name,
        rehearsal=bool(rehearsal),
        private=bool(private),
        reviewed=bool(reviewed),
    )
