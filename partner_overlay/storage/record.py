"""The open record, shared by all that write to it: opened when first needed, and again after the disk has refused."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.domain.sentences import Sentence
from partner_overlay.storage.connection import PATIENCE, connect, is_emptied_into_file, transaction
from partner_overlay.storage.database import open_record, replace_record
from partner_overlay.storage.fact_bodies import Unreadable
from partner_overlay.storage.record_copies import back_up, is_sound
from partner_overlay.storage.record_troubles import is_bug, is_damage, leaves_connection_sound, trouble_of
from partner_overlay.storage.set_aside import utc_now


class Record:
    """One connection, one thread, but for `check`. A record that turns out damaged is replaced before its next use."""

    def __init__(self, path: Path, now: Callable[[], datetime] = utc_now, patience: float = PATIENCE) -> None:
        self._path = path
        self._now = now
        self._patience = patience
        self._connection: sqlite3.Connection | None = None
        self._damaged = False
        self._troubles: tuple[str, ...] = ()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The open record; what goes wrong with it becomes a JournalTrouble."""
        try:
            yield self.opened()
        except (sqlite3.Error, OSError) as error:
            if is_bug(error):
                raise
            if not leaves_connection_sound(error):
                self.close()
            self._damaged |= isinstance(error, sqlite3.Error) and is_damage(error)
            raise trouble_of(self._path, error) from error
        except Unreadable as error:
            raise unreadable(self._path, error) from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """All that is written within is on the disk afterwards, or none of it."""
        with self.reading() as connection, transaction(connection):
            yield connection

    @contextmanager
    def wiping(self) -> Iterator[sqlite3.Connection]:
        """What is deleted within is gone from the disk afterwards, or a JournalTrouble says that it isn't yet."""
        with self.writing() as connection:
            yield connection
        with self.reading() as connection:
            if not is_emptied_into_file(connection):
                raise JournalTrouble(
                    "Another program is reading the record {file}, so what was wiped may still be found there;"
                    " please close that program.",
                    file=str(self._path),
                )

    def number(self, connection: sqlite3.Connection, session_id: str, otherwise: str) -> int:
        """The session's number. Raises JournalTrouble when there is no such session; `otherwise` is what to do then."""
        found = connection.execute("SELECT number FROM session WHERE id = ?", (session_id,)).fetchone()
        if found is None:
            raise JournalTrouble(
                "The record {file} has no such session any more; {otherwise}.",
                file=str(self._path),
                otherwise=Sentence(otherwise),
            )
        number: int = found[0]
        return number

    def troubles(self) -> tuple[str, ...]:
        """One sentence for each time that something had to take the record's place in this run."""
        return self._troubles

    def check(self) -> None:
        """Look the whole record over and make today's backup; on any thread, best after each start (15 ms a MB).

        Raises JournalTrouble when the record is damaged: then `set_aside` it, between two sessions. While a
        session runs no backup is made, for a private one may still have to be wiped.
        """
        try:
            with closing(connect(self._path, self._patience)) as connection:
                if not is_sound(connection):
                    raise JournalTrouble(
                        "The record {file} is damaged; it is set aside when no session runs.", file=str(self._path)
                    )
                if connection.execute("SELECT ended FROM session ORDER BY number DESC LIMIT 1").fetchone() != (0,):
                    back_up(connection, self._path, self._now().date())
        except (sqlite3.Error, OSError) as error:
            raise trouble_of(self._path, error) from error

    def set_aside(self) -> None:
        """Keep the record under another name and go on with the newest sound backup; `troubles` tells of it."""
        self.close()
        self._damaged = True
        with self.reading():
            pass

    def opened(self) -> sqlite3.Connection:
        """Raises sqlite3.Error, OSError, JournalTrouble; `reading` turns them into one."""
        if self._damaged:
            self._note(replace_record(self._path, self._now()))
            self._damaged = False
        if self._connection is None:
            self._connection, sentence = open_record(self._path, self._now, self._patience)
            self._note(sentence)
        return self._connection

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _note(self, sentence: str) -> None:
        self._troubles += (sentence,) if sentence else ()


def unreadable(path: Path, error: Unreadable) -> JournalTrouble:
    return JournalTrouble(
        "A part of the record {file} can't be read ({why}); please put a backup in its place.",
        file=str(path),
        why=str(error),
    )
