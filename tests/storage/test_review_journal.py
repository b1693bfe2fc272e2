import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.domain.facts import HOURS
from partner_overlay.domain.review.facts import IntentionChosen, ReviewFinished
from partner_overlay.storage.connection import connect
from partner_overlay.storage.session_history import SessionHistory
from partner_overlay.storage.session_journal import SessionJournal
from tests.storage.recorded import AT
from tests.storage.reviewed import ALL, noted, review

WORDS = "unmistakable words"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "partner-overlay.sqlite3"


@pytest.fixture
def journal(path: Path) -> Iterator[SessionJournal]:
    with closing(SessionJournal(path, lambda: datetime(2026, 11, 23, 18, tzinfo=UTC), patience=0.01)) as journal:
        yield journal


def on_disk(path: Path, words: str) -> bool:
    """Whether the words stand in any byte of any file of the record."""
    return any(words.encode() in file.read_bytes() for file in path.parent.iterdir())


def test_a_fact_is_on_the_disk_once_it_was_appended(journal: SessionJournal, path: Path) -> None:
    """No commit is left waiting in this program."""
    review(journal, "one", WORDS)
    assert journal.record.opened().execute("PRAGMA synchronous").fetchone() == (2,)
    with closing(connect(path)) as other:
        assert other.execute("SELECT kind, body FROM review_fact").fetchall() == [
            ("ItemNoted", '{"at":"2026-11-23T16:00:00.123456Z","item":"3.9","note":"unmistakable words"}')
        ]
        assert other.execute("SELECT reviewed FROM session").fetchone() == (1,)


def test_review_facts_never_change(journal: SessionJournal) -> None:
    review(journal, "one", "a")
    with pytest.raises(sqlite3.IntegrityError, match="review facts never change"):
        journal.record.opened().execute("UPDATE review_fact SET body = '{}'")


def test_a_discarded_sessions_notes_are_gone_from_the_disk(journal: SessionJournal, path: Path) -> None:
    review(journal, "one", *(f"{WORDS} {number}" for number in range(200)))
    review(journal, "two", "kept")
    journal.record.opened().execute("PRAGMA wal_checkpoint")
    assert on_disk(path, WORDS)
    journal.discard("one")
    assert not on_disk(path, WORDS)
    assert on_disk(path, "kept")


def test_what_a_private_session_does_not_keep_takes_review_and_digest_with_it(
    journal: SessionJournal, path: Path
) -> None:
    reviews = review(journal, "one", WORDS)
    reviews.append("one", (IntentionChosen(AT, "", WORDS),))
    history = SessionHistory(path)
    history.digests(history.find(ALL))
    journal.keep_only("one", get_args(HOURS))
    recorded = reviews.recorded("one")
    assert recorded is not None
    assert recorded.review_facts == ()
    assert not on_disk(path, WORDS)
    assert not on_disk(path, '"planned_turns"')
    assert journal.record.opened().execute("SELECT reviewed, put_off_at, corrected_end FROM session").fetchall() == [
        (0, None, None)
    ]


def test_a_record_locked_by_another_program_is_said_and_the_next_append_works(
    journal: SessionJournal, path: Path
) -> None:
    reviews = review(journal, "one")
    with closing(connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(JournalTrouble, match=r"Another program is using the record .*; please close that program"):
            reviews.append("one", (noted("a"),))
    reviews.append("one", (noted("a"), ReviewFinished(AT)))
    recorded = reviews.recorded("one")
    assert recorded is not None
    assert recorded.review_facts == (noted("a"), ReviewFinished(AT))


def test_a_full_disk_leaves_nothing_half_written(journal: SessionJournal) -> None:
    reviews = review(journal, "one", "first")
    record = journal.record.opened()
    pages = record.execute("PRAGMA page_count").fetchone()[0]
    record.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(JournalTrouble, match="no room on the disk"):
        reviews.append("one", [noted(f"{number} " + "x" * 250) for number in range(200)])
    recorded = reviews.recorded("one")
    assert recorded is not None
    assert recorded.review_facts == (noted("first"),)


def test_a_session_that_was_deleted_takes_no_more_of_a_review(journal: SessionJournal) -> None:
    reviews = review(journal, "one")
    journal.discard("one")
    with pytest.raises(JournalTrouble, match="it was deleted, and its review with it"):
        reviews.append("one", (noted("a"),))


@pytest.mark.parametrize("values", ["'?', '{}'", "'ItemNoted', '{'", "'ItemRated', '{\"at\":1}'"])
def test_a_fact_that_cannot_be_read_is_said(journal: SessionJournal, values: str) -> None:
    reviews = review(journal, "one")
    journal.record.opened().execute(f"INSERT INTO review_fact (session, at, kind, body) VALUES (1, '', {values})")
    with pytest.raises(JournalTrouble, match=r"A part of the record .* can't be read"):
        reviews.recorded("one")


def test_sessions_and_reviews_share_a_record_that_is_replaced_for_both(journal: SessionJournal, path: Path) -> None:
    reviews = review(journal, "one", "a")
    journal.check()
    reviews.append("one", (noted("b"),))
    journal.close()
    path.write_bytes(b"Dear diary, " * 1000)
    recorded = reviews.recorded("one")
    assert recorded is not None
    assert recorded.review_facts == (noted("a"),)
    assert "the backup of 2026-11-23 takes its place" in journal.troubles()[0]


def test_an_intention_is_found_by_its_index(journal: SessionJournal) -> None:
    review(journal, "one")
    plan = journal.record.opened().execute(
        "EXPLAIN QUERY PLAN SELECT body FROM review_fact WHERE kind = 'IntentionChosen' ORDER BY seq DESC LIMIT 1"
    )
    assert "review_fact_of_intention" in plan.fetchone()[3]
