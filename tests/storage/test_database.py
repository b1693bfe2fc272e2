"""Records of other versions."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.storage.database import open_record
from partner_overlay.storage.schema import APPLICATION_ID, SCHEMA, Schema
from partner_overlay.storage.session_journal import SessionJournal
from tests.storage.recorded import hold

SECOND = replace(
    SCHEMA,
    version=1,
    tables=frozenset({"session", "fact"}),
    create="CREATE TABLE session (id TEXT, client TEXT); CREATE TABLE fact (body TEXT);",
    migrations={0: "ALTER TABLE session ADD COLUMN client TEXT; CREATE TABLE fact (body TEXT)"},
)
COPY = "r.sqlite3.version-0-20261123-140509"


def now() -> datetime:
    return datetime(2026, 11, 23, 14, 5, 9, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A record of a made-up version 0."""
    path = tmp_path / "r.sqlite3"
    with closing(sqlite3.connect(path)) as old:
        old.executescript(f"""
            PRAGMA application_id = {APPLICATION_ID};
            CREATE TABLE session (id TEXT);
            INSERT INTO session VALUES ('one');
        """)
    return path


def read(path: Path, question: str) -> list[object]:
    with closing(sqlite3.connect(path)) as record:
        return [row[0] for row in record.execute(question)]


def test_an_older_record_is_brought_up_after_a_copy(path: Path) -> None:
    connection, sentence = open_record(path, now, schema=SECOND)
    connection.close()
    assert sentence == ""
    assert read(path, "SELECT id FROM session WHERE client IS NULL") == ["one"]
    assert read(path, "PRAGMA user_version") == [1]
    assert read(path.with_name(COPY), "PRAGMA user_version") == [0]
    assert read(path.with_name(COPY), "SELECT id FROM session") == ["one"]


def test_several_steps_are_taken_in_their_order(path: Path) -> None:
    steps = {
        0: SECOND.migrations[0],
        1: "ALTER TABLE session RENAME COLUMN client TO who",
        2: "UPDATE session SET who = 'R7'",
    }
    connection, _ = open_record(path, now, schema=replace(SECOND, version=3, migrations=steps))
    connection.close()
    assert (read(path, "PRAGMA user_version"), read(path, "SELECT who FROM session")) == ([3], ["R7"])


def test_a_step_that_breaks_off_leaves_the_record_as_it_was(path: Path) -> None:
    broken = {0: "CREATE TABLE fact (body TEXT); SELECT * FROM nowhere"}
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        open_record(path, now, schema=replace(SECOND, migrations=broken))
    assert read(path, "PRAGMA user_version") == [0]
    assert read(path, "SELECT name FROM sqlite_schema") == ["session"]


def test_a_version_from_which_no_way_leads_is_set_aside(path: Path) -> None:
    connection, sentence = open_record(path, now, schema=replace(SECOND, migrations={}))
    connection.close()
    assert "it is kept as r.sqlite3.damaged-20261123-140509, and a new one begins" in sentence


def test_a_newer_record_is_refused_and_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / "r.sqlite3"
    with closing(SessionJournal(path)) as journal:
        hold(journal, "one")
    with closing(sqlite3.connect(path)) as record:
        record.execute(f"PRAGMA user_version = {SCHEMA.version + 1}")
    content = path.read_bytes()
    with closing(SessionJournal(path)) as journal:
        with pytest.raises(JournalTrouble, match="was written by a newer Partner Overlay; please use that one"):
            journal.open_session()
        with pytest.raises(JournalTrouble, match="newer"):
            hold(journal, "two")
    assert path.read_bytes() == content


def test_our_schema_names_the_tables_that_it_makes() -> None:
    with closing(sqlite3.connect(":memory:")) as record:
        record.executescript(SCHEMA.create)
        made = {name for (name,) in record.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert made == SCHEMA.tables


def test_a_way_up_leads_from_every_version_before() -> None:
    assert set(SCHEMA.migrations) == set(range(1, SCHEMA.version))


def test_a_schema_without_migrations_is_a_first_version() -> None:
    assert Schema(1, "", frozenset()).migrations == {}
