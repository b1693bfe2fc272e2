"""Backups of the record: made by SQLite itself, looked over, at most one a day, the newest two kept."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from partner_overlay.storage.connection import PATIENCE, connect, create_private
from partner_overlay.storage.record_troubles import is_damage
from partner_overlay.storage.schema import APPLICATION_ID

KEPT = 2


def back_up(connection: sqlite3.Connection, path: Path, day: date) -> None:
    """Make the day's backup unless it is there or the record is damaged. Raises sqlite3.Error, OSError."""
    today = path.with_name(f"{path.name}.backup-{day:%Y-%m-%d}")
    if today.exists() or not copied(connection, today):
        return
    for older in backups(path)[KEPT:]:
        older.unlink()


def backups(path: Path) -> list[Path]:
    """The backups of this record, newest first."""
    return sorted(path.parent.glob(f"{path.name}.backup-????-??-??"), reverse=True)


def bring_back(path: Path, patience: float = PATIENCE) -> Path | None:
    """Put the newest backup that is sound in the record's place, and say which."""
    return next((backup for backup in backups(path) if _brought_back(backup, path, patience)), None)


def _brought_back(backup: Path, path: Path, patience: float) -> bool:
    try:
        with closing(connect(backup, patience)) as connection:
            ours = connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
            return ours and copied(connection, path)
    except sqlite3.Error as error:
        if not is_damage(error):
            raise
        return False


def copied(connection: sqlite3.Connection, target: Path) -> bool:
    """Copy the whole record to the target, or leave nothing there and return False when the copy isn't sound."""
    part = target.with_name(f".{target.name}.part")
    part.unlink(missing_ok=True)
    create_private(part)
    try:
        with closing(connect(part)) as copy:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
            sound = is_sound(copy)
        if sound:
            part.replace(target)
        return sound
    finally:
        part.unlink(missing_ok=True)


def is_sound(connection: sqlite3.Connection) -> bool:
    """What SQLite's own quick check says; some 10 ms a MB."""
    try:
        return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return False
