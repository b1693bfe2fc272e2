"""Short looks at the record from any thread: each on a connection of its own that can't write to it."""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from partner_overlay.domain.folding import plain
from partner_overlay.storage.connection import PATIENCE
from partner_overlay.storage.database import bring_up, is_ready
from partner_overlay.storage.fact_bodies import Unreadable
from partner_overlay.storage.record import unreadable
from partner_overlay.storage.record_troubles import is_bug, trouble_of
from partner_overlay.storage.set_aside import utc_now


class HistoryConnection:
    """Reading makes no file. A record of an older version is brought up first."""

    def __init__(self, path: Path, now: Callable[[], datetime] = utc_now, patience: float = PATIENCE) -> None:
        self.path = path
        self._now = now
        self._patience = patience

    @property
    def is_there(self) -> bool:
        """Whether there is a record at all. Raises JournalTrouble when that can't be told."""
        try:
            self.path.stat()
        except FileNotFoundError:
            return False
        except OSError as error:
            raise trouble_of(self.path, error) from error
        return True

    @property
    def _is_at_rest(self) -> bool:
        """Nobody writes here: SQLite may then read without the two files that it makes beside a record."""
        wal = self.path.with_name(f"{self.path.name}-wal")
        return not os.access(self.path.parent, os.W_OK) and not wal.exists()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """What goes wrong becomes a JournalTrouble."""
        try:
            connection = self._opened()
            try:
                yield connection
            finally:
                connection.close()
        except (sqlite3.Error, OSError) as error:
            if is_bug(error):
                raise
            raise trouble_of(self.path, error) from error
        except Unreadable as error:
            raise unreadable(self.path, error) from error

    def _opened(self) -> sqlite3.Connection:
        connection = self._connected()
        try:
            if is_ready(connection):
                return connection
        except BaseException:
            connection.close()
            raise
        connection.close()
        bring_up(self.path, self._now, self._patience)
        return self._connected()

    def _connected(self) -> sqlite3.Connection:
        address = f"{self.path.absolute().as_uri()}?{'immutable=1' if self._is_at_rest else 'mode=ro'}"
        connection = sqlite3.connect(address, uri=True, timeout=self._patience, isolation_level=None)
        connection.create_function("plain", 1, plain, deterministic=True)
        return connection
