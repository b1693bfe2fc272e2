import os
import sqlite3
import stat
import subprocess
import sys
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread
from typing import get_args

import pytest

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.domain.facts import HOURS, SessionStarted
from partner_overlay.domain.review.answers import Rating
from partner_overlay.domain.review.digest import Recorded, digest_of
from partner_overlay.domain.review.facts import ItemRated
from partner_overlay.storage.connection import connect
from partner_overlay.storage.digest_cache import Computed, keep_digests, state_of
from partner_overlay.storage.review_fact_bodies import DIGEST_FORMAT
from partner_overlay.storage.schema import SCHEMA
from partner_overlay.storage.session_history import SessionHistory
from partner_overlay.storage.session_journal import SessionJournal
from tests.storage.recorded import AT, hold, named
from tests.storage.reviewed import ALL, noted, review

HERE = Path(__file__).parent


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "record.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[SessionJournal]:
    with closing(SessionJournal(path)) as journal:
        yield journal


@pytest.fixture
def history(path: Path) -> SessionHistory:
    return SessionHistory(path, patience=0.01)


def test_without_a_record_the_history_is_empty_and_none_is_made(history: SessionHistory, path: Path) -> None:
    assert list(history.find(ALL)) == []
    assert (history.lines([1]), history.digests([1]), list(history.recorded([1]))) == ((), (), [])
    assert (history.clients(), history.type_names()) == ((), ())
    assert list(path.parent.iterdir()) == []


def test_numbers_take_eight_bytes_each(journal: SessionJournal, history: SessionHistory) -> None:
    hold(journal, "one")
    assert history.find(ALL) == array("q", [1])


def test_more_lines_than_one_question_takes_keep_their_order(journal: SessionJournal, history: SessionHistory) -> None:
    hold(journal, "0")
    with journal.record.writing() as record:
        record.execute(
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
            " INSERT INTO session (id, timeline, started_at, client, type_name, rehearsal, private, ended, ended_at)"
            " SELECT i, timeline, started_at, 'C', type_name, 0, 0, 1, ended_at FROM n, session WHERE id = '0'"
        )
    numbers = history.find(ALL)
    assert [line.number for line in history.lines(numbers)] == list(numbers) == list(range(1001, 0, -1))
    assert len(history.digests(numbers)) == 1, "one has facts"


def kept(path: Path) -> list[tuple[int, int, str]]:
    with closing(sqlite3.connect(path)) as record:
        return record.execute("SELECT * FROM digest ORDER BY session").fetchall()


def test_a_digest_is_computed_once(journal: SessionJournal, history: SessionHistory, path: Path) -> None:
    review(journal, "one", "a")
    review(journal, "two")
    history.digests([1])
    ((number, form, body),) = kept(path)
    assert (number, form) == (1, DIGEST_FORMAT)
    with journal.record.writing() as record:
        record.execute("UPDATE digest SET body = replace(body, 'one', 'known')")
    assert [digest.session_id for digest in history.digests([2, 1])] == ["two", "known"]
    assert [number for number, _, _ in kept(path)] == [1, 2]
    assert "known" in kept(path)[0][2]
    assert body


@pytest.mark.parametrize("change", ["format = format + 1", "body = '{}'", "body = 'no json'"])
def test_a_digest_of_another_version_is_computed_again(
    journal: SessionJournal, history: SessionHistory, path: Path, change: str
) -> None:
    review(journal, "one", "a")
    digests, was = history.digests([1]), kept(path)
    with journal.record.writing() as record:
        record.execute(f"UPDATE digest SET {change}")
    assert history.digests([1]) == digests
    assert kept(path) == was


def test_each_fact_that_comes_takes_the_digest_of_its_session_away(
    journal: SessionJournal, history: SessionHistory, path: Path
) -> None:
    reviews = review(journal, "one")
    review(journal, "two")
    came: tuple[Callable[[], None], ...] = (
        lambda: journal.append("one", [named("x")], ended=True),
        lambda: reviews.append("one", (noted("x"),)),
        lambda: journal.keep_only("one", get_args(HOURS)),
    )
    for come in came:
        history.digests([1, 2])
        assert [number for number, _, _ in kept(path)] == [1, 2]
        come()
        assert [number for number, _, _ in kept(path)] == [2]
    journal.keep_only("two", (SessionStarted,))
    assert kept(path) == []
    history.digests([1, 2])
    journal.discard("one")
    assert [number for number, _, _ in kept(path)] == [2]
    journal.discard("two")
    assert kept(path) == []


def test_a_digest_computed_from_what_has_changed_meanwhile_is_not_kept(journal: SessionJournal, path: Path) -> None:
    reviews = review(journal, "one", "a")
    record = journal.record.opened()
    recorded, state = reviews.recorded("one"), state_of(record, 1)
    assert recorded is not None
    assert state is not None
    digest = digest_of(recorded)
    assert digest is not None
    for come in (
        lambda: reviews.append("one", (ItemRated(AT, "3.9", Rating.CLEARLY),)),
        lambda: journal.keep_only("one", (SessionStarted,)),
        lambda: journal.discard("one"),
        lambda: hold(journal, "another in its place"),
    ):
        come()
        keep_digests(path, [Computed(1, state, digest)])
        assert kept(path) == []


def test_digests_come_while_another_program_writes(
    journal: SessionJournal, history: SessionHistory, path: Path
) -> None:
    review(journal, "one")
    with closing(connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert len(history.digests([1])) == 1
    assert kept(path) == []


def test_a_session_is_written_and_wiped_while_all_are_gone_through(
    journal: SessionJournal, history: SessionHistory
) -> None:
    for session_id in ("one", "two", "three"):
        review(journal, session_id)
    going = history.recorded([3, 2, 1])
    seen = [next(going).session_id]
    journal.append("two", [named("x")], ended=True)
    journal.discard("one")
    seen += [recorded.session_id for recorded in going]
    assert seen == ["three", "two"]


def test_it_may_be_asked_from_any_thread(journal: SessionJournal, history: SessionHistory) -> None:
    hold(journal, "one")
    found: list[object] = []
    going = history.recorded([1])

    def ask() -> None:
        found.extend((list(history.find(ALL)), history.lines([1])[0].id, history.digests([1])[0].session_id))
        found.append(next(going).session_id)

    thread = Thread(target=ask)
    thread.start()
    thread.join()
    assert found == [[1], "one", "one", "one"]


def test_looking_leaves_the_record_its_owners_alone(
    journal: SessionJournal, history: SessionHistory, path: Path
) -> None:
    hold(journal, "one")
    journal.close()
    history.find(ALL)
    history.digests([1])
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def no_database(path: Path) -> None:
    path.write_bytes(b"Dear diary, " * 1000)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def another_programs(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmark (url TEXT)")


def without_its_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as record:
        record.execute("DROP TABLE session")


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize("damage", [no_database, emptied, another_programs, without_its_tables, a_folder])
def test_what_is_no_record_is_trouble_and_stays_as_it_is(
    journal: SessionJournal, history: SessionHistory, path: Path, damage: Callable[[Path], None]
) -> None:
    hold(journal, "one")
    journal.close()
    damage(path)
    content = None if path.is_dir() else path.read_bytes()
    for ask in (lambda: history.find(ALL), lambda: history.digests([1]), history.clients):
        with pytest.raises(JournalTrouble, match=str(path)):
            ask()
    assert content is None or path.read_bytes() == content


def test_damage_in_the_middle_is_trouble(journal: SessionJournal, history: SessionHistory, path: Path) -> None:
    for number in range(40):
        review(journal, str(number), "x" * 200)
    journal.close()
    content = bytearray(path.read_bytes())
    content[4096 * 8 : 4096 * 40] = b"\xa5" * (4096 * 32)
    path.write_bytes(content)
    with pytest.raises(JournalTrouble, match="is damaged"):
        list(history.recorded(range(1, 41)))


def test_a_record_that_is_locked_whole_is_trouble(journal: SessionJournal, history: SessionHistory, path: Path) -> None:
    hold(journal, "one")
    journal.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(JournalTrouble, match="Another program is using the record"):
            history.find(ALL)


def test_an_entry_that_cannot_be_read_is_said(journal: SessionJournal, history: SessionHistory) -> None:
    review(journal, "one", "a")
    journal.record.opened().execute("INSERT INTO review_fact (session, at, kind, body) VALUES (1, '', '?', '{}')")
    for ask in (lambda: history.digests([1]), lambda: list(history.recorded([1]))):
        with pytest.raises(JournalTrouble, match=r"A part of the record .* can't be read"):
            ask()


def test_a_newer_record_is_refused(journal: SessionJournal, history: SessionHistory) -> None:
    hold(journal, "one")
    journal.record.opened().execute(f"PRAGMA user_version = {SCHEMA.version + 1}")
    with pytest.raises(JournalTrouble, match="newer Partner Overlay"):
        history.find(ALL)


def test_a_fault_of_our_own_is_not_called_trouble(journal: SessionJournal, history: SessionHistory) -> None:
    hold(journal, "one")
    with pytest.raises(sqlite3.ProgrammingError):
        history._asked("SELECT ?")


@pytest.fixture
def open_to_all(tmp_path: Path) -> Iterator[None]:
    """Other accounts can get here; pytest's folders are for their owner alone."""
    folders = [tmp_path, *tmp_path.parents][:3]
    modes = [folder.stat().st_mode for folder in folders]
    for folder in folders:
        folder.chmod(0o755)
    yield
    for folder, mode in zip(folders, modes, strict=True):
        folder.chmod(mode)


def test_a_folder_that_may_only_be_read_is_read(journal: SessionJournal, open_to_all: None, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    path = own / "record.sqlite3"
    with closing(SessionJournal(path)) as other:
        review(other, "one", "a")
    path.chmod(0o444)
    own.chmod(0o555)
    python_path = os.pathsep.join([str(HERE.parents[1]), *filter(None, sys.path)])
    done = subprocess.run(
        [sys.executable, str(HERE / "looking.py"), str(path)],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": python_path},
    )  # fmt: skip
    assert (done.stdout, done.stderr) == ("[1] one one\n", "")
    assert [file.name for file in own.iterdir()] == [path.name]
    own.chmod(0o755)


def test_digests_are_those_of_the_facts(journal: SessionJournal, history: SessionHistory) -> None:
    reviews = review(journal, "one", "a")
    recorded = reviews.recorded("one")
    assert isinstance(recorded, Recorded)
    assert history.digests([1]) == history.digests([1]) == (digest_of(recorded),)


def test_a_search_takes_no_signs_of_sql(journal: SessionJournal, history: SessionHistory) -> None:
    hold(journal, "one")
    for search in ("'", '"', ";", "--", "\0", "%'"):
        assert list(history.find(HistoryFilter(search=search))) == []
