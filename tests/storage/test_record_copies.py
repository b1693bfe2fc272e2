import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.storage.connection import connect
from partner_overlay.storage.record_copies import bring_back, copied, is_sound
from partner_overlay.storage.session_journal import SessionJournal
from tests.storage.recorded import hold


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "r.sqlite3"
    with closing(SessionJournal(path)) as journal:
        for number in range(40):
            hold(journal, str(number))
    return path


@pytest.fixture
def record(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect(path)) as record:
        yield record


def test_a_sound_record_is_copied_whole(record: sqlite3.Connection, path: Path) -> None:
    assert is_sound(record)
    assert copied(record, path.with_name("copy"))
    with closing(connect(path.with_name("copy"))) as copy:
        assert copy.execute("SELECT count(*) FROM session").fetchone() == (40,)


def test_a_truncated_record_is_not_sound(record: sqlite3.Connection, path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20000])
    assert not is_sound(record)


def test_no_copy_is_left_of_a_record_that_is_not_sound(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 4 : 4096 * 8] = b"\xa5" * (4096 * 4)
    path.write_bytes(content)
    with closing(connect(path)) as record:
        assert not copied(record, path.with_name("copy"))
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_lock_is_not_taken_for_damage(record: sqlite3.Connection, path: Path) -> None:
    record.execute("PRAGMA locking_mode = EXCLUSIVE").fetchone()
    record.execute("BEGIN EXCLUSIVE")
    with closing(connect(path, 0.01)) as other, pytest.raises(sqlite3.OperationalError, match="locked"):
        is_sound(other)


def test_a_backup_that_another_program_holds_is_not_passed_over(path: Path) -> None:
    backup = path.with_name(f"{path.name}.backup-2026-11-23")
    with closing(connect(path)) as record:
        assert copied(record, backup)
    with closing(connect(backup)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            bring_back(path, patience=0.01)


def test_a_wal_that_cannot_be_made_is_trouble(path: Path) -> None:
    with closing(connect(path)) as record:
        record.execute("PRAGMA journal_mode = DELETE")
    path.with_name(f"{path.name}-wal").mkdir()
    with closing(SessionJournal(path)) as journal, pytest.raises(JournalTrouble, match="can't be opened"):
        journal.open_session()
