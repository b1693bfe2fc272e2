"""What to tell the coach when the record of sessions can't be written or read."""

import sqlite3
from pathlib import Path

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.domain.sentences import template
from partner_overlay.storage.file_troubles import sentence_of

_UNTOUCHED = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CONSTRAINT)
_IN_USE = template("Another program is using the record {file}; please close that program.")
_READ_ONLY = template("The record {file} can't be written; please allow this account to write in its folder.")
_CLOSED = template("The record {file} can't be opened; please look whether its folder is there and yours.")
_DAMAGED = template("The record {file} is damaged; it will be set aside, and its newest backup used.")
_SENTENCES = {
    sqlite3.SQLITE_FULL: template("There is no room on the disk for the record {file}; please free some space."),
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _CLOSED,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
}
_OTHERWISE = template("The disk refuses the record {file} ({why}); please look whether the disk is full or damaged.")


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is broken, as against the disk or another program."""
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def leaves_connection_sound(error: sqlite3.Error | OSError) -> bool:
    """Whether the same connection can go on once the cause has gone."""
    return isinstance(error, sqlite3.Error) and _code(error) in _UNTOUCHED


def is_bug(error: sqlite3.Error | OSError) -> bool:
    """Whether the fault is this program's own use of sqlite3."""
    return isinstance(error, sqlite3.ProgrammingError | sqlite3.InterfaceError)


def trouble_of(path: Path, error: sqlite3.Error | OSError) -> JournalTrouble:
    if isinstance(error, OSError):
        return JournalTrouble(sentence_of(path, error))
    sentence = _SENTENCES.get(_code(error), _OTHERWISE)
    return JournalTrouble(sentence, file=str(path), why=str(error))


def damage_of(path: Path) -> JournalTrouble:
    """For a file that is not our record, or not whole."""
    return JournalTrouble(_DAMAGED, file=str(path))


def _code(error: sqlite3.Error) -> int:
    """The primary result code: extended codes carry it in their lowest byte."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
