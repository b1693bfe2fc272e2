"""The record is looked over beside the session: on a thread, after the start and after each session."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Thread, current_thread

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.presentation.requests import Ask
from partner_overlay.wiring import record_check
from partner_overlay.wiring.record_check import RecordCheck
from tests.made.programs import Bench

DAMAGED = "The record is damaged; it is set aside when no session runs."
REPLACED = "The record was damaged; yesterday's copy took its place."


@dataclass
class Record:
    """Sound until a test says otherwise."""

    damaged: bool = False
    full: bool = False
    checked_on: list[Thread] = field(default_factory=list)
    said: tuple[str, ...] = ()

    def check(self) -> None:
        self.checked_on.append(current_thread())
        if self.damaged:
            raise JournalTrouble(DAMAGED)

    def set_aside(self) -> None:
        if self.full:
            raise JournalTrouble("The disk is full.")
        self.damaged = False
        self.said += (REPLACED,)

    def troubles(self) -> tuple[str, ...]:
        return self.said


@dataclass
class Watched:
    """`threads` were asked to start and wait for the test."""

    bench: Bench
    record: Record
    threads: list[Thread]

    def run(self) -> None:
        """Let the last one run to its end, and what it found be heard."""
        thread = self.threads.pop()
        thread.start()
        thread.join()
        QApplication.processEvents()


@pytest.fixture
def watched(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    threads: list[Thread] = []
    record = Record()
    check = RecordCheck(record, bench.program, threads.append)
    yield Watched(bench, record, threads)
    check.deleteLater()


def test_after_each_session_it_is_checked_on_a_thread_of_its_own(watched: Watched) -> None:
    watched.bench.start()
    watched.bench.ask(Ask.MARK)
    assert watched.threads == []
    watched.bench.ask(Ask.END)
    watched.bench.program.refresh()
    assert len(watched.threads) == 1
    assert watched.threads[0].daemon
    assert watched.record.checked_on == []
    watched.run()
    assert watched.record.checked_on != [current_thread()]
    assert watched.bench.menu_lines == ["No session"]
    watched.bench.start()
    watched.bench.ask(Ask.END)
    assert len(watched.threads) == 1


def test_a_while_after_the_start_it_is_checked_too(bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_check, "AFTER_START", 0)
    record = Record()
    check = RecordCheck(record, bench.program)
    qtbot.waitUntil(lambda: bool(record.checked_on))
    assert record.checked_on[0] is not current_thread()
    record.checked_on[0].join()
    check.deleteLater()


def test_what_is_found_when_the_program_has_ended_is_kept_for_the_next_start(bench: Bench) -> None:
    record, threads = Record(damaged=True), list[Thread]()
    check = RecordCheck(record, bench.program, threads.append)
    bench.start()
    bench.ask(Ask.END)
    Shiboken.delete(check)
    threads[0].run()
    assert len(record.checked_on) == 1


def test_a_damaged_record_is_set_aside_when_no_session_runs(watched: Watched) -> None:
    watched.bench.start()
    watched.bench.ask(Ask.END)
    watched.record.damaged = True
    watched.run()
    assert not watched.record.damaged
    assert watched.bench.menu_lines == ["No session", REPLACED]


def test_while_a_session_runs_it_is_only_said(watched: Watched) -> None:
    watched.record.damaged = True
    watched.bench.start()
    watched.bench.ask(Ask.END)
    watched.bench.ask(Ask.UNDO)
    watched.run()
    assert watched.record.damaged
    assert DAMAGED in watched.bench.menu_lines


def test_what_can_not_be_set_aside_is_said(watched: Watched) -> None:
    watched.record.damaged = watched.record.full = True
    watched.bench.start()
    watched.bench.ask(Ask.END)
    watched.run()
    assert watched.bench.menu_lines == ["No session", "The disk is full."]


def test_what_took_the_records_place_at_the_start_is_said(watched: Watched) -> None:
    watched.record.said = (REPLACED,)
    watched.bench.start()
    watched.bench.ask(Ask.END)
    assert watched.bench.menu_lines == ["No session", REPLACED]
    watched.bench.program.note_trouble("")
    watched.run()
    watched.bench.start()
    watched.bench.ask(Ask.END)
    assert watched.bench.menu_lines == ["No session"]
