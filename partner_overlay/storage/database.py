"""Opening the record: is it ours, sound and of our version; if not, what takes its place."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.sentences import Sentence
from partner_overlay.storage.connection import PATIENCE, connect, create_private, write_through
from partner_overlay.storage.paths import make_folder
from partner_overlay.storage.record_copies import bring_back, copied
from partner_overlay.storage.record_troubles import damage_of, is_damage
from partner_overlay.storage.schema import APPLICATION_ID, SCHEMA, Schema
from partner_overlay.storage.set_aside import set_aside, stamp

COMPANIONS = ("-wal", "-shm")


class Damaged(Exception):  # noqa: N818  a finding, answered within this module
    """The file can't be our record."""


def open_record(
    path: Path, now: Callable[[], datetime], patience: float = PATIENCE, schema: Schema = SCHEMA
) -> tuple[sqlite3.Connection, str]:
    """The open record, and a sentence for the coach when something else had to take its place (else empty).

    Raises JournalTrouble for a record of a newer version, sqlite3.Error and OSError for what the disk refuses.
    """
    _make_folder(path.parent)
    sentence = "" if path.exists() else replace_record(path, now(), schema)
    try:
        return _opened(path, now, patience, schema), sentence
    except Damaged:
        sentence = replace_record(path, now(), schema)
        return _opened(path, now, patience, schema), sentence


def is_ready(connection: sqlite3.Connection) -> bool:
    """Whether it is our record, and of our version."""
    marks = (
        connection.execute("PRAGMA application_id").fetchone() + connection.execute("PRAGMA user_version").fetchone()
    )
    return bool(marks == (APPLICATION_ID, SCHEMA.version))


def bring_up(path: Path, now: Callable[[], datetime], patience: float = PATIENCE) -> None:
    """Bring a record of ours to our version. Raises JournalTrouble for any other, sqlite3.Error."""
    try:
        with closing(connect(path, patience)) as connection:
            _accept(connection, path, now, SCHEMA)
    except Damaged as damage:
        raise damage_of(path) from damage


def replace_record(path: Path, moment: datetime, schema: Schema = SCHEMA) -> str:
    """Set the record aside, if there is one, and put the newest sound backup, or a new one, in its place."""
    aside = _set_aside(path, moment)
    backup = bring_back(path)
    if backup is None:
        _create(path, schema)
    if aside is None and backup is None:
        return ""
    file = str(path)
    if aside is None:
        was = Sentence("The record {file} was missing", file=file)
    else:
        was = Sentence("The record {file} was damaged; it is kept as {aside}", file=file, aside=aside)
    if backup is None:
        return Sentence("{was}, and a new one begins.", was=was)
    day = backup.name[-len("2026-01-31") :]
    return Sentence("{was}, and the backup of {day} takes its place.", was=was, day=day)


def _make_folder(folder: Path) -> None:
    try:
        make_folder(folder)
    except Refusal as refusal:
        raise JournalTrouble(refusal.sentence) from refusal


def _set_aside(path: Path, moment: datetime) -> str | None:
    """The name under which it is kept. A -wal without its record goes too: SQLite would mix it into the next one."""
    there = [path.with_name(path.name + ending) for ending in ("", *COMPANIONS)]
    if not any(file.exists() for file in there):
        return None
    return set_aside(path, "damaged", moment, COMPANIONS).name


def _create(path: Path, schema: Schema) -> None:
    """Whole or not at all: an empty file in the record's place is never of our making."""
    part = path.with_name(f".{path.name}.part")
    part.unlink(missing_ok=True)
    create_private(part)
    try:
        with closing(connect(part)) as connection:
            marks = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {schema.version};"
            connection.executescript(f"BEGIN; {marks} {schema.create} COMMIT;")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _opened(path: Path, now: Callable[[], datetime], patience: float, schema: Schema) -> sqlite3.Connection:
    """Raises Damaged. The first look has a connection of its own: SQLite keeps a lock after some migrations, and
    closing it empties the -wal of whatever wiped facts a crash has left there."""
    try:
        with closing(connect(path, patience)) as connection:
            _accept(connection, path, now, schema)
        path.chmod(0o600)
        return _written_through(path, patience)
    except sqlite3.Error as error:
        if is_damage(error):
            raise Damaged from error
        raise


def _written_through(path: Path, patience: float) -> sqlite3.Connection:
    connection = connect(path, patience)
    try:
        write_through(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _accept(connection: sqlite3.Connection, path: Path, now: Callable[[], datetime], schema: Schema) -> None:
    """Is it our record, and of our version once it has been brought up?"""
    if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
        raise Damaged
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > schema.version:
        raise JournalTrouble(
            "The record {file} was written by a newer Partner Overlay; please use that one, or choose another --home.",
            file=str(path),
        )
    if version < schema.version:
        _migrate(connection, path, now(), version, schema)
    if not schema.tables <= {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}:
        raise Damaged


def _migrate(connection: sqlite3.Connection, path: Path, moment: datetime, version: int, schema: Schema) -> None:
    """Step by step to our version, after a copy that stays; each step whole or not at all."""
    steps = range(version, schema.version)
    before = path.with_name(f"{path.name}.version-{version}-{stamp(moment)}")
    if not schema.migrations.keys() >= set(steps) or not copied(connection, before):
        raise Damaged
    for step in steps:
        connection.executescript(f"BEGIN; {schema.migrations[step]}; PRAGMA user_version = {step + 1}; COMMIT;")
