"""What a journal promises, kept by the one on SQLite and by the fake."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest

from partner_overlay.application.ports import Journal, JournalTrouble
from partner_overlay.application.timeline import ClockReading, Timeline
from partner_overlay.domain.facts import (
    HOURS,
    CommandGiven,
    Fact,
    OutcomeNamed,
    PhaseEntered,
    SessionEnded,
    SessionStarted,
)
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import Shares
from partner_overlay.storage.session_journal import SessionJournal
from tests.fakes.journal import InMemoryJournal, RefusingJournal

AT = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
TIMELINE = Timeline(ClockReading(1.0, 1.0, 1.0, "first"), AT)
END = SessionEnded(AT + timedelta(hours=1))


@pytest.fixture(params=["sqlite", "in memory", "refusing"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journal]:
    if request.param == "sqlite":
        on_disk = SessionJournal(tmp_path / "record.sqlite3")
        yield on_disk
        on_disk.close()
    else:
        yield InMemoryJournal() if request.param == "in memory" else RefusingJournal()


def started(session_id: str, client: str = "R7", *, speed: float = 1.0, private: bool = False) -> SessionStarted:
    return SessionStarted(
        at=AT,
        session_id=session_id,
        started_at=AT,
        type_name="60 min",
        length=timedelta(hours=1),
        shares=Shares(),
        check_ins=(),
        seed=1,
        client=client,
        speed=speed,
        private=private,
    )


def held(journal: Journal, start: SessionStarted, *more: Fact, ended: bool = True) -> tuple[Fact, ...]:
    facts = (start, *more, END) if ended else (start, *more)
    journal.begin(start.session_id, TIMELINE)
    journal.append(start.session_id, facts, ended=ended)
    return facts


def test_nothing_is_there_at_first(journal: Journal) -> None:
    assert journal.open_session() is None
    assert journal.last_with("R7") == ()
    assert list(journal.sessions()) == []
    assert journal.facts("none") == ()
    assert journal.recent_clients(5) == ()


def test_facts_stay_in_order(journal: Journal) -> None:
    start, named = started("a"), OutcomeNamed(AT, "a plan")
    journal.begin("a", TIMELINE)
    journal.append("a", (start,), ended=False)
    journal.append("a", (named,), ended=False)
    assert journal.facts("a") == (start, named)


def test_a_session_is_open_until_it_has_ended_and_again_when_its_end_was_undone(journal: Journal) -> None:
    facts = held(journal, started("a"), ended=False)
    found = journal.open_session()
    assert found is not None
    assert (found.timeline, found.facts) == (TIMELINE, facts)
    journal.append("a", (END,), ended=True)
    assert journal.open_session() is None
    journal.append("a", (CommandGiven(AT, "x"),), ended=False)
    assert journal.open_session() is not None


def test_the_newest_open_session_is_found(journal: Journal) -> None:
    held(journal, started("a"), ended=False)
    newer = held(journal, started("b"), ended=False)
    found = journal.open_session()
    assert found is not None
    assert found.facts == newer


def test_room_without_facts_is_no_session(journal: Journal) -> None:
    journal.begin("a", TIMELINE)
    assert journal.open_session() is None
    assert list(journal.sessions()) == []


def test_anchor_and_a_second_begin_give_the_session_another_timeline_and_keep_its_facts(journal: Journal) -> None:
    facts = held(journal, started("a"), ended=False)
    for boot in ("second", "third"):
        moved = Timeline(ClockReading(5.0, 5.0, 5.0, boot), AT)
        journal.anchor("a", moved) if boot == "second" else journal.begin("a", moved)
        found = journal.open_session()
        assert found is not None
        assert (found.timeline, found.facts) == (moved, facts)


def test_anchoring_what_is_not_there_is_harmless(journal: Journal) -> None:
    journal.anchor("none", TIMELINE)
    assert journal.open_session() is None


def test_facts_of_an_unknown_session_are_refused(journal: Journal) -> None:
    with pytest.raises(JournalTrouble):
        journal.append("none", (END,), ended=True)
    with pytest.raises(JournalTrouble):
        journal.keep_only("none", (SessionEnded,))


def test_a_discarded_session_is_in_no_list_and_discarding_again_is_harmless(journal: Journal) -> None:
    held(journal, started("a"))
    journal.discard("a")
    journal.discard("a")
    assert list(journal.sessions()) == []
    assert journal.last_with("R7") == ()
    assert journal.recent_clients(5) == ()


def test_only_the_kinds_named_are_kept(journal: Journal) -> None:
    facts = held(journal, started("a", private=True), PhaseEntered(AT, Phase.EXPLORATION))
    journal.keep_only("a", get_args(HOURS))
    assert journal.facts("a") == (facts[0], END)


def test_last_with_is_the_newest_ended_real_session_with_this_client(journal: Journal) -> None:
    held(journal, started("a"))
    newest = held(journal, started("b"))
    held(journal, started("c", client="K2"))
    held(journal, started("d", speed=60.0))
    held(journal, started("e", private=True))
    held(journal, started("f"), ended=False)
    assert journal.last_with("R7") == newest
    assert journal.last_with("") == ()


def test_sessions_are_listed_newest_first_with_what_they_are(journal: Journal) -> None:
    held(journal, started("a", private=True))
    held(journal, started("b", client="", speed=60.0), ended=False)
    lines = list(journal.sessions())
    assert [line.id for line in lines] == ["b", "a"]
    assert [(line.client, line.rehearsal, line.private, line.ended) for line in lines] == [
        ("", True, False, False),
        ("R7", False, True, True),
    ]
    assert {(line.started_at, line.type_name) for line in lines} == {(AT, "60 min")}


def test_recent_clients_come_last_used_first_each_once(journal: Journal) -> None:
    for number, client in enumerate(("R7", "K2", "", "R7", "M4")):
        held(journal, started(str(number), client=client))
    assert journal.recent_clients(5) == ("M4", "R7", "K2")
    assert journal.recent_clients(2) == ("M4", "R7")
