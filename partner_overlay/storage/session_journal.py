"""The journal in SQLite: sessions and their facts, each on disk before it shows."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from partner_overlay.application.ports import OpenSession, SessionLine
from partner_overlay.application.timeline import Timeline
from partner_overlay.domain.facts import Fact, SessionEnded, SessionStarted
from partner_overlay.domain.sentences import template
from partner_overlay.storage.connection import PATIENCE
from partner_overlay.storage.fact_bodies import body_of, fact_of, kind_of, timeline_body, timeline_of
from partner_overlay.storage.record import Record
from partner_overlay.storage.set_aside import utc_now

_PAGE = 200  # sessions read at once; no read stays open between two pages
_GONE = template("please start a new one")


class SessionJournal:
    """One thread, but for `check`. When the record is replaced, a session that runs then has to be given again."""

    def __init__(self, path: Path, now: Callable[[], datetime] = utc_now, patience: float = PATIENCE) -> None:
        self.record = Record(path, now, patience)

    def begin(self, session_id: str, timeline: Timeline) -> None:
        """Make room for a session; to do it again is harmless."""
        with self.record.writing() as record:
            record.execute(
                "INSERT INTO session (id, timeline) VALUES (?, ?)"
                " ON CONFLICT (id) DO UPDATE SET timeline = excluded.timeline",
                (session_id, timeline_body(timeline)),
            )

    def anchor(self, session_id: str, timeline: Timeline) -> None:
        with self.record.writing() as record:
            record.execute("UPDATE session SET timeline = ? WHERE id = ?", (timeline_body(timeline), session_id))

    def append(self, session_id: str, facts: Sequence[Fact], *, ended: bool) -> None:
        with self.record.writing() as record:
            number = self.record.number(record, session_id, _GONE)
            rows = [(number, kind_of(fact), fact.at.isoformat(), body_of(fact)) for fact in facts]
            record.executemany("INSERT INTO fact (session, kind, at, body) VALUES (?, ?, ?, ?)", rows)
            for start in facts:
                if isinstance(start, SessionStarted):
                    _copy_start(record, number, start)
            _copy_end(record, number, facts, ended=ended)

    def keep_only(self, session_id: str, kinds: tuple[type[Fact], ...]) -> None:
        with self.record.wiping() as record:
            number = self.record.number(record, session_id, _GONE)
            kept = [kind.__name__ for kind in kinds]
            marks = ", ".join("?" * len(kept))
            record.execute(f"DELETE FROM fact WHERE session = ? AND kind NOT IN ({marks})", (number, *kept))  # noqa: S608  question marks only
            record.execute("DELETE FROM review_fact WHERE session = ?", (number,))
            record.execute(
                "UPDATE session SET reviewed = 0, put_off_at = NULL, corrected_start = NULL, corrected_end = NULL"
                " WHERE number = ?",
                (number,),
            )

    def discard(self, session_id: str) -> None:
        """Wipe a session whose start was undone, as if it had never been; to do it again is harmless."""
        with self.record.wiping() as record:
            record.execute("DELETE FROM session WHERE id = ?", (session_id,))

    def open_session(self) -> OpenSession | None:
        with self.record.reading() as record:
            found = record.execute(
                "SELECT id, timeline FROM session WHERE NOT ended AND started_at IS NOT NULL"
                " ORDER BY number DESC LIMIT 1"
            ).fetchone()
            return found and OpenSession(timeline_of(found[1]), _facts(record, found[0]))

    def last_with(self, client: str) -> tuple[Fact, ...]:
        with self.record.reading() as record:
            found = record.execute(
                "SELECT id FROM session WHERE client = ? AND ended AND NOT rehearsal AND NOT private"
                " ORDER BY number DESC LIMIT 1",
                (client,),
            ).fetchone()
            return _facts(record, found[0]) if found else ()

    def sessions(self) -> Iterator[SessionLine]:
        before: int | None = None
        while True:
            page = self._page(before)
            yield from (line for _, line in page)
            if len(page) < _PAGE:
                return
            before = page[-1][0]

    def facts(self, session_id: str) -> tuple[Fact, ...]:
        with self.record.reading() as record:
            return _facts(record, session_id)

    def recent_clients(self, most: int) -> tuple[str, ...]:
        with self.record.reading() as record:
            found = record.execute(
                "SELECT client FROM session WHERE client <> '' GROUP BY client ORDER BY max(number) DESC LIMIT ?",
                (most,),
            )
            return tuple(client for (client,) in found)

    def troubles(self) -> tuple[str, ...]:
        """See `Record`; so the next three."""
        return self.record.troubles()

    def check(self) -> None:
        self.record.check()

    def set_aside(self) -> None:
        self.record.set_aside()

    def close(self) -> None:
        self.record.close()

    def _page(self, before: int | None) -> list[tuple[int, SessionLine]]:
        with self.record.reading() as record:
            rows = record.execute(
                "SELECT number, id, started_at, client, type_name, rehearsal, private, ended FROM session"
                " WHERE started_at IS NOT NULL AND (?1 IS NULL OR number < ?1) ORDER BY number DESC LIMIT ?2",
                (before, _PAGE),
            ).fetchall()
        return [(row[0], _line(row)) for row in rows]


def _copy_start(record: sqlite3.Connection, number: int, start: SessionStarted) -> None:
    record.execute(
        "UPDATE session SET started_at = ?, client = ?, type_name = ?, rehearsal = ?, private = ? WHERE number = ?",
        (start.started_at.isoformat(), start.client, start.type_name, start.speed != 1, start.private, number),
    )


def _copy_end(record: sqlite3.Connection, number: int, facts: Sequence[Fact], *, ended: bool) -> None:
    """What follows an end leaves it as it is, unless it is undone."""
    moments = [fact.at.isoformat() for fact in facts if isinstance(fact, SessionEnded)]
    record.execute(
        "UPDATE session SET ended = ?1, ended_at = CASE WHEN ?1 THEN ifnull(?2, ended_at) END WHERE number = ?3",
        (ended, moments[-1] if moments else None, number),
    )


def _facts(record: sqlite3.Connection, session_id: str) -> tuple[Fact, ...]:
    found = record.execute(
        "SELECT kind, body FROM fact WHERE session = (SELECT number FROM session WHERE id = ?) ORDER BY seq",
        (session_id,),
    )
    return tuple(fact_of(kind, body) for kind, body in found)


def _line(row: tuple[int, str, str, str, str, int, int, int]) -> SessionLine:
    _, session_id, started_at, client, type_name, rehearsal, private, ended = row
    return SessionLine(
        id=session_id,
        started_at=datetime.fromisoformat(started_at),
        client=client,
        type_name=type_name,
        rehearsal=bool(rehearsal),
        private=bool(private),
        ended=bool(ended),
    )
