"""The journal in SQLite: sessions and their facts, each on disk before it shows."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from partner_overlay.application.ports import JournalTrouble, OpenSession, SessionLine
from partner_overlay.application.timeline import Timeline
from partner_overlay.domain.facts import Fact, SessionStarted
from partner_overlay.storage.connection import PATIENCE, connect, is_emptied_into_file, transaction
from partner_overlay.storage.database import open_record, replace_record
from partner_overlay.storage.fact_bodies import Unreadable, body_of, fact_of, kind_of, timeline_body, timeline_of
from partner_overlay.storage.record_copies import back_up, is_sound
from partner_overlay.storage.record_troubles import is_bug, is_damage, leaves_connection_sound, trouble_of
from partner_overlay.storage.set_aside import utc_now

_PAGE = 200  # sessions read at once; no read stays open between two pages


class SessionJournal:
    """Opens its file when it is first needed, and again after the disk has refused. One thread, but for `check`.

    A record that turns out damaged is replaced before its next use; a session that runs then has to be given again.
    """

    def __init__(self, path: Path, now: Callable[[], datetime] = utc_now, patience: float = PATIENCE) -> None:
        self._path = path
        self._now = now
        self._patience = patience
        self._connection: sqlite3.Connection | None = None
        self._damaged = False
        self._troubles: tuple[str, ...] = ()

    def begin(self, session_id: str, timeline: Timeline) -> None:
        """Make room for a session; to do it again is harmless."""
        with self._writing() as record:
            record.execute(
                "INSERT INTO session (id, timeline) VALUES (?, ?)"
                " ON CONFLICT (id) DO UPDATE SET timeline = excluded.timeline",
                (session_id, timeline_body(timeline)),
            )

    def anchor(self, session_id: str, timeline: Timeline) -> None:
        with self._writing() as record:
            record.execute("UPDATE session SET timeline = ? WHERE id = ?", (timeline_body(timeline), session_id))

    def append(self, session_id: str, facts: Sequence[Fact], *, ended: bool) -> None:
        with self._writing() as record:
            number = self._number(record, session_id)
            rows = [(number, kind_of(fact), fact.at.isoformat(), body_of(fact)) for fact in facts]
            record.executemany("INSERT INTO fact (session, kind, at, body) VALUES (?, ?, ?, ?)", rows)
            for start in facts:
                if isinstance(start, SessionStarted):
                    _copy_start(record, number, start)
            record.execute("UPDATE session SET ended = ? WHERE number = ?", (ended, number))

    def keep_only(self, session_id: str, kinds: tuple[type[Fact], ...]) -> None:
        with self._wiping() as record:
            number = self._number(record, session_id)
            kept = [kind.__name__ for kind in kinds]
            marks = ", ".join("?" * len(kept))
            record.execute(f"DELETE FROM fact WHERE session = ? AND kind NOT IN ({marks})", (number, *kept))  # noqa: S608  question marks only

    def discard(self, session_id: str) -> None:
        """Wipe a session whose start was undone, as if it had never been; to do it again is harmless."""
        with self._wiping() as record:
            record.execute("DELETE FROM session WHERE id = ?", (session_id,))

    def open_session(self) -> OpenSession | None:
        with self._reading() as record:
            found = record.execute(
                "SELECT id, timeline FROM session WHERE NOT ended AND started_at IS NOT NULL"
                " ORDER BY number DESC LIMIT 1"
            ).fetchone()
            return found and OpenSession(timeline_of(found[1]), _facts(record, found[0]))

    def last_with(self, client: str) -> tuple[Fact, ...]:
        with self._reading() as record:
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
        with self._reading() as record:
            return _facts(record, session_id)

    def recent_clients(self, most: int) -> tuple[str, ...]:
        with self._reading() as record:
            found = record.execute(
                "SELECT client FROM session WHERE client <> '' GROUP BY client ORDER BY max(number) DESC LIMIT ?",
                (most,),
            )
            return tuple(client for (client,) in found)

    def troubles(self) -> tuple[str, ...]:
        """One sentence for each time that something had to take the record's place in this run."""
        return self._troubles

    def check(self) -> None:
        """Look the whole record over and make today's backup; on any thread, best after each start (15 ms a MB).

        Raises JournalTrouble when the record is damaged: then `set_aside` it, between two sessions. While a
        session runs no backup is made, for a private one may still have to be wiped.
        """
        try:
            with closing(connect(self._path, self._patience)) as record:
                if not is_sound(record):
                    raise JournalTrouble(f"The record {self._path} is damaged; it is set aside when no session runs.")
                if record.execute("SELECT ended FROM session ORDER BY number DESC LIMIT 1").fetchone() != (0,):
                    back_up(record, self._path, self._now().date())
        except (sqlite3.Error, OSError) as error:
            raise trouble_of(self._path, error) from error

    def set_aside(self) -> None:
        """Keep the record under another name and go on with the newest sound backup; `troubles` tells of it."""
        self.close()
        self._damaged = True
        with self._reading():
            pass

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """The open record; what goes wrong with it becomes a JournalTrouble."""
        try:
            yield self._opened()
        except (sqlite3.Error, OSError) as error:
            if is_bug(error):
                raise
            if not leaves_connection_sound(error):
                self.close()
            self._damaged |= isinstance(error, sqlite3.Error) and is_damage(error)
            raise trouble_of(self._path, error) from error
        except Unreadable as error:
            raise JournalTrouble(
                f"A part of the record {self._path} can't be read ({error}); please put a backup in its place."
            ) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._reading() as record, transaction(record):
            yield record

    @contextmanager
    def _wiping(self) -> Iterator[sqlite3.Connection]:
        """What is deleted within is gone from the disk afterwards, or a JournalTrouble says that it isn't yet."""
        with self._writing() as record:
            yield record
        with self._reading() as record:
            if not is_emptied_into_file(record):
                raise JournalTrouble(
                    f"Another program is reading the record {self._path}, so what was wiped may still be found there;"
                    " please close that program."
                )

    def _opened(self) -> sqlite3.Connection:
        if self._damaged:
            self._note(replace_record(self._path, self._now()))
            self._damaged = False
        if self._connection is None:
            self._connection, sentence = open_record(self._path, self._now, self._patience)
            self._note(sentence)
        return self._connection

    def _note(self, sentence: str) -> None:
        self._troubles += (sentence,) if sentence else ()

    def _number(self, record: sqlite3.Connection, session_id: str) -> int:
        found = record.execute("SELECT number FROM session WHERE id = ?", (session_id,)).fetchone()
        if found is None:
            raise JournalTrouble(f"The record {self._path} has no such session any more; please start a new one.")
        number: int = found[0]
        return number

    def _page(self, before: int | None) -> list[tuple[int, SessionLine]]:
        with self._reading() as record:
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
