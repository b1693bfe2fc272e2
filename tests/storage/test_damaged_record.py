"""What happens to a record that can't be read, and what takes its place."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from partner_overlay.application.ports import JournalTrouble, OpenSession
from partner_overlay.domain.facts import Fact
from partner_overlay.storage.record_copies import backups
from partner_overlay.storage.session_journal import SessionJournal
from tests.storage.recorded import TIMELINE, entered, hold, start

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
DAMAGED = "partner-overlay.sqlite3.damaged-20261123-120000"
Opener = Callable[..., SessionJournal]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "partner-overlay.sqlite3"


@pytest.fixture
def opener(path: Path) -> Iterator[Opener]:
    """Opens the record as the program would that many days later."""
    with ExitStack() as open_ones:

        def opened(days: int = 0) -> SessionJournal:
            return open_ones.enter_context(closing(SessionJournal(path, lambda: NOON + timedelta(days=days), 0.01)))

        yield opened


def filled(opener: Opener, sessions: int = 40) -> SessionJournal:
    journal = opener()
    for number in range(sessions):
        hold(journal, f"s{number}")
    return journal


def no_database(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 1000)


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def without_header(path: Path) -> None:
    path.write_bytes(bytes(100) + path.read_bytes()[100:])


def another_programs(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.executescript("CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('x')")


def without_its_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as record:
        record.execute("DROP TABLE fact")


def of_an_unknown_past(path: Path) -> None:
    with closing(sqlite3.connect(path)) as record:
        record.execute("PRAGMA user_version = 0")


DAMAGES = (
    no_database,
    truncated,
    emptied,
    without_header,
    another_programs,
    without_its_tables,
    of_an_unknown_past,
)


def garbage_in_the_middle(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 4 : 4096 * 8] = b"\xa5" * (4096 * 4)
    path.write_bytes(content)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_record_is_kept_and_a_new_one_begins(
    path: Path, opener: Opener, damage: Callable[[Path], None]
) -> None:
    filled(opener).close()
    damage(path)
    content = path.read_bytes()
    journal = opener()
    hold(journal, "new")
    assert [line.id for line in journal.sessions()] == ["new"]
    assert journal.troubles() == (f"The record {path} was damaged; it is kept as {DAMAGED}, and a new one begins.",)
    assert path.with_name(DAMAGED).read_bytes() == content


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_newest_sound_backup_takes_a_damaged_records_place(
    path: Path, opener: Opener, damage: Callable[[Path], None]
) -> None:
    journal = filled(opener)
    journal.check()
    hold(journal, "after the backup")
    journal.close()
    damage(path)
    journal = opener()
    assert [line.id for line in journal.sessions()] == [f"s{number}" for number in range(39, -1, -1)]
    assert journal.troubles() == (
        f"The record {path} was damaged; it is kept as {DAMAGED}, and the backup of 2026-11-23 takes its place.",
    )
    hold(journal, "next")
    assert opener().troubles() == ()


@pytest.fixture
def crashed(path: Path, opener: Opener) -> Path:
    """A record as a power cut leaves it: one session in it, forty more in its -wal."""
    with closing(SessionJournal(path.with_name("running"))) as journal:
        hold(journal, "first")
        journal.record.opened().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for number in range(40):
            hold(journal, f"s{number}")
        for ending in ("", "-wal"):
            path.with_name(path.name + ending).write_bytes(path.with_name(f"running{ending}").read_bytes())
    return path


def test_after_a_power_cut_what_stands_in_the_wal_is_there(crashed: Path, opener: Opener) -> None:
    journal = opener()
    assert (len(list(journal.sessions())), journal.troubles()) == (41, ())
    assert crashed.with_name(f"{crashed.name}-wal").stat().st_size == 0


def test_a_wal_cut_off_in_the_middle_costs_the_last_sessions_only(crashed: Path, opener: Opener) -> None:
    wal = crashed.with_name(f"{crashed.name}-wal")
    wal.write_bytes(wal.read_bytes()[: wal.stat().st_size // 2 + 77])
    journal = opener()
    lines = list(journal.sessions())
    assert 2 < len(lines) < 41
    assert all(len(journal.facts(line.id)) == 2 for line in lines)
    assert journal.troubles() == ()
    journal.check()


def test_what_the_wal_holds_heals_a_record_damaged_under_it(crashed: Path, opener: Opener) -> None:
    without_header(crashed)
    journal = opener()
    assert (len(list(journal.sessions())), journal.troubles()) == (41, ())


def test_a_wal_without_its_record_is_never_mixed_into_the_next(crashed: Path, path: Path, opener: Opener) -> None:
    crashed.unlink()
    journal = opener()
    assert list(journal.sessions()) == []
    assert path.with_name(f"{DAMAGED}-wal").exists()


def test_a_missing_record_is_brought_back_from_its_backup(path: Path, opener: Opener) -> None:
    journal = filled(opener, 3)
    journal.check()
    journal.close()
    path.unlink()
    journal = opener()
    assert len(list(journal.sessions())) == 3
    assert journal.troubles() == (f"The record {path} was missing, and the backup of 2026-11-23 takes its place.",)


def test_a_backup_that_is_itself_damaged_is_passed_over(path: Path, opener: Opener) -> None:
    journal = filled(opener)
    journal.check()
    hold(journal, "later")
    journal.close()
    opener(days=1).check()
    garbage_in_the_middle(backups(path)[0])
    no_database(path)
    journal = opener(days=2)
    assert len(list(journal.sessions())) == 40
    assert "the backup of 2026-11-23 takes its place" in journal.troubles()[0]


@pytest.mark.parametrize("damage", [no_database, emptied, another_programs])
def test_what_stands_in_a_backups_place_is_passed_over(
    path: Path, opener: Opener, damage: Callable[[Path], None]
) -> None:
    journal = filled(opener)
    journal.check()
    journal.close()
    damage(backups(path)[0])
    no_database(path)
    assert list(opener().sessions()) == []


def test_a_garbage_page_is_found_by_the_check_and_the_record_set_aside_on_request(path: Path, opener: Opener) -> None:
    journal = filled(opener)
    journal.check()
    journal.close()
    garbage_in_the_middle(path)
    journal = opener(days=1)
    with pytest.raises(JournalTrouble, match="is damaged"):
        journal.check()
    assert [backup.name[-10:] for backup in backups(path)] == ["2026-11-23"], "no backup is made of damage"
    journal.set_aside()
    assert len(list(journal.sessions())) == 40
    assert "the backup of 2026-11-23 takes its place" in journal.troubles()[0]


def all_facts(journal: SessionJournal) -> list[tuple[Fact, ...]]:
    return [journal.facts(f"s{number}") for number in range(40)]


def test_damage_that_is_met_on_the_way_is_said_and_the_record_replaced_before_its_next_use(
    path: Path, opener: Opener
) -> None:
    journal = filled(opener)
    journal.check()
    journal.close()
    garbage_in_the_middle(path)
    with pytest.raises(JournalTrouble, match="is damaged; it will be set aside, and its newest backup used"):
        all_facts(journal)
    assert path.exists()
    assert len(list(journal.sessions())) == 40
    assert "the backup of 2026-11-23 takes its place" in journal.troubles()[0]


def test_a_running_session_can_be_given_again_after_its_record_was_replaced(path: Path, opener: Opener) -> None:
    journal = filled(opener)
    facts = hold(journal, "running", start("running"), ended=False)
    journal.set_aside()
    with pytest.raises(JournalTrouble, match="no such session"):
        journal.append("running", [entered()], ended=False)
    journal.begin("running", TIMELINE)
    journal.append("running", [*facts, entered()], ended=False)
    assert opener().open_session() == OpenSession(TIMELINE, (*facts, entered()))


def test_at_most_one_backup_a_day_and_two_in_all(path: Path, opener: Opener) -> None:
    for day in range(4):
        journal = opener(days=day)
        hold(journal, f"day {day}")
        journal.check()
        hold(journal, f"later on day {day}")
        journal.check()
    assert [backup.name[-10:] for backup in backups(path)] == ["2026-11-26", "2026-11-25"]
    with closing(sqlite3.connect(backups(path)[0])) as newest:
        assert newest.execute("SELECT count(*) FROM session").fetchone() == (7,)


def test_a_backup_is_one_plain_file_for_its_owner_alone(path: Path, opener: Opener) -> None:
    filled(opener, 1).check()
    (backup,) = backups(path)
    assert backup.stat().st_mode & 0o777 == 0o600
    assert not list(path.parent.glob("*.part*"))
    assert not list(path.parent.glob("*backup*-wal"))


def test_no_backup_while_a_session_runs(path: Path, opener: Opener) -> None:
    """It may be a private one, whose facts are wiped at its end, or one whose start is still undone."""
    journal = filled(opener, 1)
    hold(journal, "running", start("running"), ended=False)
    journal.check()
    assert backups(path) == []


@pytest.mark.parametrize(
    "leftover", [".partner-overlay.sqlite3.part", ".partner-overlay.sqlite3.backup-2026-11-23.part"]
)
def test_what_a_crash_left_half_made_is_in_nobodys_way(path: Path, opener: Opener, leftover: str) -> None:
    path.with_name(leftover).write_text("half")
    journal = filled(opener, 1)
    journal.check()
    assert len(backups(path)) == 1


def test_a_check_without_a_record_is_trouble(path: Path, opener: Opener) -> None:
    with pytest.raises(JournalTrouble, match="can't be opened"):
        opener().check()
