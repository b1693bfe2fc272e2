import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import get_args

import pytest

from partner_overlay.application.ports import Journal, JournalTrouble, OpenSession, SessionLine
from partner_overlay.application.timeline import ClockReading
from partner_overlay.domain.facts import HOURS, CommandGiven, PromptSaid, SessionEnded, SessionPaused, SessionStarted
from partner_overlay.storage.connection import connect
from partner_overlay.storage.session_journal import SessionJournal
from tests.storage.recorded import AT, TIMELINE, entered, hold, named, start


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "partner-overlay.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[SessionJournal]:
    with closing(SessionJournal(path, lambda: datetime(2026, 11, 23, 18, tzinfo=UTC), patience=0.01)) as journal:
        yield journal


@pytest.fixture
def reopened(path: Path) -> Iterator[SessionJournal]:
    """The same record as another run of the program sees it."""
    with closing(SessionJournal(path, lambda: datetime(2026, 11, 24, 18, tzinfo=UTC), patience=0.01)) as journal:
        yield journal


def test_it_is_a_journal(journal: SessionJournal) -> None:
    port: Journal = journal
    assert (port.open_session(), list(port.sessions()), port.facts("?")) == (None, [], ())
    assert (port.last_with("R7"), port.recent_clients(5)) == ((), ())
    assert journal.troubles() == ()


def test_facts_come_back_in_their_order(journal: SessionJournal, reopened: SessionJournal) -> None:
    journal.begin("one", TIMELINE)
    journal.append("one", [start("one"), named("Say no")], ended=False)
    journal.append("one", [entered()], ended=False)
    assert reopened.facts("one") == journal.facts("one") == (start("one"), named("Say no"), entered())


def test_the_record_is_its_owners_alone(journal: SessionJournal, path: Path) -> None:
    hold(journal, "one")
    files = list(path.parent.iterdir())
    assert {file.name for file in files} == {path.name, f"{path.name}-wal", f"{path.name}-shm"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_each_fact_is_written_through(journal: SessionJournal) -> None:
    hold(journal, "one")
    record = journal.record.opened()
    settings = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1, "fullfsync": 1}
    assert {name: record.execute(f"PRAGMA {name}").fetchone()[0] for name in settings} == settings


def test_facts_never_change(journal: SessionJournal) -> None:
    hold(journal, "one")
    with pytest.raises(sqlite3.IntegrityError, match="facts never change"):
        journal.record.opened().execute("UPDATE fact SET body = '{}'")


def test_an_open_session_is_found_with_its_timeline(journal: SessionJournal, reopened: SessionJournal) -> None:
    hold(journal, "old", start("old"), ended=False)
    hold(journal, "over")
    facts = hold(journal, "new", start("new"), named("Rest"), ended=False)
    assert reopened.open_session() == OpenSession(TIMELINE, facts)


def test_a_session_that_goes_on_after_an_undone_end_is_open(journal: SessionJournal) -> None:
    hold(journal, "one")
    assert journal.open_session() is None
    journal.append("one", [CommandGiven(AT, "resume")], ended=False)
    assert journal.open_session() is not None


def test_a_session_without_a_start_is_not_one(journal: SessionJournal) -> None:
    """The program may die between `begin` and the first facts."""
    journal.begin("one", TIMELINE)
    assert (journal.open_session(), list(journal.sessions())) == (None, [])


def test_a_begin_given_again_is_harmless(journal: SessionJournal) -> None:
    facts = hold(journal, "one")
    journal.begin("one", TIMELINE)
    assert journal.facts("one") == facts


def test_anchoring_ties_the_session_to_another_run_of_the_machine(journal: SessionJournal) -> None:
    facts = hold(journal, "one", start("one"), ended=False)
    moved = replace(TIMELINE, anchor=ClockReading(1.0, 1.0, 1795449999.0, "boot-2"), at_anchor=AT + timedelta(hours=1))
    journal.anchor("one", moved)
    assert journal.open_session() == OpenSession(moved, facts)


def test_a_list_of_sessions_newest_first(journal: SessionJournal) -> None:
    hold(journal, "one")
    hold(journal, "two", start("two", "K3", speed=60.0), ended=False)
    hold(journal, "three", start("three", "", private=True))
    first = SessionLine(
        id="one",
        started_at=start("one").started_at,
        client="R7",
        type_name="60 min",
        rehearsal=False,
        private=False,
        ended=True,
    )
    assert list(journal.sessions()) == [
        first._replace(id="three", client="", private=True),
        first._replace(id="two", client="K3", rehearsal=True, ended=False),
        first,
    ]


def test_the_last_session_with_a_client_counts_only_real_ended_ones(journal: SessionJournal) -> None:
    hold(journal, "first")
    wanted = hold(journal, "wanted", start("wanted"), named("Say no"))
    hold(journal, "other", start("other", "K3"))
    hold(journal, "rehearsal", start("rehearsal", speed=60.0))
    hold(journal, "private", start("private", private=True))
    hold(journal, "running", start("running"), ended=False)
    assert journal.last_with("R7") == wanted
    assert journal.last_with("nobody") == ()


def test_recent_clients_last_used_first(journal: SessionJournal) -> None:
    for number, client in enumerate(("A", "B", "", "A", "C")):
        hold(journal, str(number), start(str(number), client))
    assert journal.recent_clients(5) == ("C", "A", "B")
    assert journal.recent_clients(2) == ("C", "A")


def test_ten_thousand_sessions_are_still_quick(journal: SessionJournal) -> None:
    hold(journal, "0")
    with journal.record.writing() as record:
        record.execute(
            "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
            " INSERT INTO session (id, timeline, started_at, client, type_name, rehearsal, private, ended)"
            " SELECT i, timeline, started_at, 'C' || (i % 50), type_name, 0, 0, 1 FROM n, session WHERE id = '0'"
        )
    before = perf_counter()
    assert journal.open_session() is None
    assert (len(journal.recent_clients(5)), journal.last_with("C7")) == (5, ())
    lines = journal.sessions()
    assert next(lines).id == "10000"
    asked = perf_counter() - before
    assert len(list(lines)) == 10_000
    assert asked < perf_counter() - before, "the first line comes long before the last"
    assert perf_counter() - before < 2


def test_a_session_may_be_written_while_the_list_is_read(journal: SessionJournal) -> None:
    for number in range(450):
        hold(journal, str(number))
    lines = journal.sessions()
    seen = [next(lines).id]
    journal.discard("100")
    hold(journal, "newest")
    seen += [line.id for line in lines]
    assert seen == [str(number) for number in range(449, -1, -1) if number != 100]


def on_disk(path: Path, words: str) -> bool:
    """Whether the words stand in any byte of any file of the record."""
    return any(words.encode() in file.read_bytes() for file in path.parent.iterdir())


def test_what_a_private_session_does_not_keep_is_gone_from_the_disk(journal: SessionJournal, path: Path) -> None:
    for number in range(30):
        hold(journal, f"before-{number}")
    facts = [named(f"unmistakable words {number}") for number in range(200)]
    hold(journal, "private", start("private", private=True), SessionPaused(AT), *facts, entered())
    journal.record.opened().execute("PRAGMA wal_checkpoint")
    assert on_disk(path, "unmistakable words")
    journal.keep_only("private", get_args(HOURS))
    assert [type(fact) for fact in journal.facts("private")] == [SessionStarted, SessionPaused, SessionEnded]
    assert not on_disk(path, "unmistakable words")
    assert len(journal.facts("before-0")) == 2


def test_keeping_nothing_leaves_the_session_with_no_facts(journal: SessionJournal) -> None:
    hold(journal, "one")
    journal.keep_only("one", ())
    assert journal.facts("one") == ()


def test_a_session_whose_start_was_undone_never_was(journal: SessionJournal, path: Path) -> None:
    hold(journal, "real")
    hold(journal, "undone", start("undone", "A1-unmistakable"), ended=False)
    journal.discard("undone")
    journal.discard("undone")
    assert (journal.open_session(), [line.id for line in journal.sessions()]) == (None, ["real"])
    assert (journal.facts("undone"), journal.recent_clients(5)) == ((), ("R7",))
    assert not on_disk(path, "A1-unmistakable")


def test_wiping_says_so_while_another_program_still_reads(journal: SessionJournal, path: Path) -> None:
    hold(journal, "one", start("one"), named("unmistakable"))
    with closing(connect(path)) as reader:
        reader.execute("BEGIN").execute("SELECT count(*) FROM fact").fetchone()
        with pytest.raises(JournalTrouble, match="please close that program"):
            journal.keep_only("one", get_args(HOURS))
    journal.keep_only("one", get_args(HOURS))
    assert not on_disk(path, "unmistakable")


def test_a_record_locked_by_another_program_is_said_and_the_next_append_works(
    journal: SessionJournal, path: Path
) -> None:
    hold(journal, "one", start("one"), ended=False)
    with closing(connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalTrouble, match=r"Another program is using the record .*; please close that program"):
            journal.append("one", [named("a")], ended=False)
    journal.append("one", [named("a"), entered()], ended=False)
    assert journal.facts("one") == (start("one"), named("a"), entered())


def test_a_full_disk_leaves_nothing_half_written(journal: SessionJournal) -> None:
    hold(journal, "one", start("one"), ended=False)
    unsaved = [named(f"{number} " + "x" * 500) for number in range(200)]
    record = journal.record.opened()
    pages = record.execute("PRAGMA page_count").fetchone()[0]
    record.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(JournalTrouble, match=r"no room on the disk for the record .*; please free some space"):
        journal.append("one", unsaved, ended=False)
    assert journal.facts("one") == (start("one"),)
    record.execute("PRAGMA max_page_count = 100000")
    journal.append("one", [*unsaved, entered()], ended=False)
    assert journal.facts("one") == (start("one"), *unsaved, entered())


def test_an_append_that_breaks_off_in_the_middle_leaves_nothing(journal: SessionJournal) -> None:
    hold(journal, "one", start("one"), ended=False)
    record = journal.record.opened()
    record.execute(
        "CREATE TEMP TRIGGER refusing BEFORE INSERT ON fact WHEN new.kind = 'PhaseEntered'"
        " BEGIN SELECT RAISE (FAIL, 'no'); END"
    )
    with pytest.raises(JournalTrouble, match="The disk refuses the record"):
        journal.append("one", [named("a"), entered()], ended=True)
    assert (journal.facts("one"), journal.open_session() is None) == ((start("one"),), False)


def test_a_record_open_to_others_is_closed_to_them(journal: SessionJournal, path: Path) -> None:
    hold(journal, "one")
    journal.close()
    path.chmod(0o644)
    journal.open_session()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_made_is_said_and_tried_again(journal: SessionJournal, path: Path) -> None:
    path.parent.write_text("in the way")
    with pytest.raises(JournalTrouble, match="something else stands in the way") as trouble:
        journal.begin("one", TIMELINE)
    assert str(path.parent) in trouble.value.sentence
    path.parent.unlink()
    hold(journal, "one")
    assert len(list(journal.sessions())) == 1


def test_a_folder_in_the_records_place_is_said_and_stays(journal: SessionJournal, path: Path) -> None:
    (path / "inside").mkdir(parents=True)
    with pytest.raises(JournalTrouble, match="can't be opened"):
        journal.open_session()
    assert (path / "inside").is_dir()


def test_an_append_to_a_session_that_is_not_there_is_refused(journal: SessionJournal) -> None:
    with pytest.raises(JournalTrouble, match="no such session"):
        journal.append("?", [entered()], ended=False)
    with pytest.raises(JournalTrouble, match="no such session"):
        journal.keep_only("?", ())


@pytest.mark.parametrize(
    "statement", ["UPDATE session SET timeline = '?'", "INSERT INTO fact VALUES (9, 1, '?', '', '')"]
)
def test_an_entry_that_cannot_be_read_is_said(journal: SessionJournal, statement: str) -> None:
    hold(journal, "one", start("one"), ended=False)
    journal.record.opened().execute(statement)
    with pytest.raises(JournalTrouble, match=r"A part of the record .* can't be read"):
        journal.open_session()


def test_a_fault_of_our_own_is_not_called_trouble(journal: SessionJournal) -> None:
    with pytest.raises(sqlite3.ProgrammingError), journal.record.reading() as record:
        record.execute("SELECT ?", ())


def test_a_prompt_said_survives_a_look_from_another_connection(journal: SessionJournal, path: Path) -> None:
    """No commit is left waiting in this program."""
    hold(journal, "one", start("one"), ended=False)
    journal.append("one", [PromptSaid(AT, "3.9-half-time")], ended=False)
    with closing(connect(path)) as other:
        assert other.execute("SELECT kind FROM fact ORDER BY seq DESC LIMIT 1").fetchone() == ("PromptSaid",)
