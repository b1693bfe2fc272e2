"""A record of version 1, as the programs before reviews wrote it, brought up to ours."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.domain.facts import CommandGiven, Fact, SessionEnded, Undone
from partner_overlay.domain.review.facts import ReviewOpened
from partner_overlay.storage.fact_bodies import body_of, kind_of, timeline_body
from partner_overlay.storage.review_journal import ReviewJournal
from partner_overlay.storage.schema import APPLICATION_ID, SCHEMA
from partner_overlay.storage.session_history import SessionHistory
from partner_overlay.storage.session_journal import SessionJournal
from tests.storage.recorded import AT, TIMELINE, start
from tests.storage.reviewed import ALL

CREATE = """
    CREATE TABLE session (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        timeline TEXT NOT NULL,
        started_at TEXT,
        client TEXT,
        type_name TEXT,
        rehearsal INTEGER,
        private INTEGER,
        ended INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX session_by_client ON session (client, number);
    CREATE INDEX session_not_ended ON session (number) WHERE NOT ended;

    CREATE TABLE fact (
        seq INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        at TEXT NOT NULL,
        body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX fact_by_session ON fact (session, seq);
    CREATE TRIGGER facts_never_change BEFORE UPDATE ON fact
        BEGIN SELECT RAISE (ABORT, 'facts never change'); END;
"""
SESSIONS: dict[str, tuple[tuple[Fact, ...], bool]] = {
    "ended": ((start("ended"), SessionEnded(AT + timedelta(hours=1))), True),
    "ended again": (
        (
            start("ended again"),
            CommandGiven(AT, "end"),
            SessionEnded(AT + timedelta(hours=1)),
            Undone(AT + timedelta(hours=1)),
            SessionEnded(AT + timedelta(hours=2)),
        ),
        True,
    ),
    "goes on": (
        (start("goes on"), CommandGiven(AT, "end"), SessionEnded(AT + timedelta(hours=1)), Undone(AT)),
        False,
    ),
}


def now() -> datetime:
    return datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "r.sqlite3"
    with closing(sqlite3.connect(path)) as old:
        marks = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = 1; PRAGMA journal_mode = WAL;"
        old.executescript(marks + CREATE)
        for number, (session_id, (facts, ended)) in enumerate(SESSIONS.items(), 1):
            old.execute(
                "INSERT INTO session VALUES (?, ?, ?, ?, 'R7', '60 min', 0, 0, ?)",
                (number, session_id, timeline_body(TIMELINE), start("x").started_at.isoformat(), ended),
            )
            old.executemany(
                "INSERT INTO fact (session, kind, at, body) VALUES (?, ?, ?, ?)",
                [(number, kind_of(fact), fact.at.isoformat(), body_of(fact)) for fact in facts],
            )
        old.commit()
    return path


def by_the_journal(path: Path) -> None:
    with closing(SessionJournal(path, now)) as journal:
        found = journal.open_session()
        assert found is not None
        assert found.facts == SESSIONS["goes on"][0]
        assert journal.troubles() == ()


def by_the_history(path: Path) -> None:
    assert SessionHistory(path, now).clients() == ("R7",)


@pytest.mark.parametrize("opened", [by_the_journal, by_the_history])
def test_it_is_brought_up_after_a_copy_by_whoever_comes_first(path: Path, opened: Callable[[Path], None]) -> None:
    opened(path)
    with closing(SessionJournal(path, now)) as journal:
        assert {line.id: journal.facts(line.id) for line in journal.sessions()} == {
            session_id: facts for session_id, (facts, _) in SESSIONS.items()
        }
    copy = path.with_name("r.sqlite3.version-1-20261127-120000")
    assert copy.exists()
    with closing(sqlite3.connect(copy)) as old:
        assert old.execute("PRAGMA user_version").fetchone() == (1,)
        assert old.execute("SELECT count(*) FROM session").fetchone() == (3,)


def test_when_its_sessions_ended_is_known_from_their_facts(path: Path) -> None:
    history = SessionHistory(path, now)
    lines = {line.id: line for line in history.lines(history.find(ALL))}
    since = AT - start("x").started_at
    assert {session_id: line.lasted - since for session_id, line in lines.items()} == {
        "ended": timedelta(hours=1),
        "ended again": timedelta(hours=2),
    }
    assert not any(line.reviewed for line in lines.values())


def test_its_sessions_can_be_reviewed(path: Path) -> None:
    with closing(SessionJournal(path, now)) as journal:
        reviews = ReviewJournal(journal.record)
        reviews.append("ended", (ReviewOpened(AT),))
        recorded = reviews.recorded("ended")
    assert recorded is not None
    assert (recorded.facts, recorded.review_facts) == (SESSIONS["ended"][0], (ReviewOpened(AT),))
    history = SessionHistory(path, now)
    assert len(history.digests(history.find(ALL))) == 2


def test_what_is_brought_up_is_as_what_is_made_new(path: Path) -> None:
    by_the_history(path)
    with closing(sqlite3.connect(":memory:")) as new, closing(sqlite3.connect(path)) as brought_up:
        new.executescript(SCHEMA.create)
        assert _shape(brought_up) == _shape(new)


def _shape(record: sqlite3.Connection) -> tuple[object, ...]:
    """Columns in their order; indexes and triggers as they are written."""
    columns = [record.execute(f"PRAGMA table_info({table})").fetchall() for table in sorted(SCHEMA.tables)]
    rest = record.execute("SELECT name, sql FROM sqlite_schema WHERE type <> 'table' ORDER BY name").fetchall()
    return columns, [(name, sql and sql.split()) for name, sql in rest]


def test_it_is_not_brought_up_while_another_program_writes(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalTrouble, match="Another program is using the record"):
            SessionHistory(path, now, patience=0.01).find(ALL)
    assert len(SessionHistory(path, now).find(ALL)) == 2
