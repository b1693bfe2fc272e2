"""The sessions that have not ended, read beside a program that has the record open."""

from pathlib import Path

from partner_overlay.storage.session_journal import SessionJournal
from partner_overlay.storage.unended_sessions import unended_sessions
from tests.storage.recorded import TIMELINE, hold


def test_only_those_without_an_end_are_told_newest_first(tmp_path: Path) -> None:
    path = tmp_path / "record"
    journal = SessionJournal(path)
    hold(journal, "ended")
    hold(journal, "left", ended=False)
    hold(journal, "running", ended=False)
    journal.begin("without facts", TIMELINE)
    assert [line.id for line in unended_sessions(path)] == ["running", "left"]
    assert not any(line.ended for line in unended_sessions(path))
    journal.close()


def test_without_a_record_there_is_none(tmp_path: Path) -> None:
    assert unended_sessions(tmp_path / "record") == ()
    assert list(tmp_path.iterdir()) == []
