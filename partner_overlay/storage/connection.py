"""A connection to the record as we want it: private, written through to disk, wiping what is deleted."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 2.0  # seconds to wait for another program's lock
_PAGES_KEPT = 16  # of the record in memory: who appends needs the last ones only, and readers have their own


def create_private(path: Path) -> None:
    """An empty file, its owner's alone; SQLite gives -wal and -shm the same mode. Raises FileExistsError."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def connect(path: Path, patience: float = PATIENCE) -> sqlite3.Connection:
    """Opens a file that is there; transactions are ours to begin. Nothing is written yet."""
    address = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(address, uri=True, timeout=patience, isolation_level=None)
    connection.execute("PRAGMA secure_delete = ON")
    return connection


def write_through(connection: sqlite3.Connection) -> None:
    """From now on each commit is on the disk when it returns; fullfsync makes that true on macOS too."""
    for setting in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON", "checkpoint_fullfsync = ON"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = {_PAGES_KEPT}")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that happens within it, or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def is_emptied_into_file(connection: sqlite3.Connection) -> bool:
    """Move what still stands in the -wal file into the record and empty it; False while another program reads."""
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not busy
