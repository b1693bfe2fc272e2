"""Looks whether the record of sessions is sound, beside the session and never in its way; makes the day's backup."""

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.wiring.program import Program

AFTER_START = 20_000  # ms: long after the first paint


class Checkable(Protocol):
    """The part of a journal that this needs."""

    def check(self) -> None:
        """Raise JournalTrouble when the record is damaged. On any thread."""

    def set_aside(self) -> None:
        """Keep the damaged record under another name and go on with the newest sound copy. May raise JournalTrouble."""

    def troubles(self) -> tuple[str, ...]:
        """One sentence for each time that something took the record's place."""


class RecordCheck(QObject):
    """Checks a while after the start and after each session."""

    _damaged = Signal(object)  # the Sentence, as it is

    def __init__(
        self, journal: Checkable, program: Program, start_thread: Callable[[Thread], None] = Thread.start
    ) -> None:
        super().__init__()
        self._journal = journal
        self._program = program
        self._start_thread = start_thread
        self._ran = False
        self._told = 0  # of the journal's troubles
        self._damaged.connect(self._on_damaged, Qt.ConnectionType.QueuedConnection)
        program.changed.connect(self._on_changed)
        QTimer.singleShot(AFTER_START, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        self._tell()
        self._start_thread(Thread(target=self._check, daemon=True))

    def _check(self) -> None:
        try:
            self._journal.check()
        except JournalTrouble as trouble:
            with suppress(RuntimeError):  # of Qt's: the program has ended meanwhile
                self._damaged.emit(trouble.sentence)

    @Slot(object)
    def _on_damaged(self, sentence: str) -> None:
        self._program.note_trouble(sentence)
        if not self._program.runs:
            self._set_aside()

    def _set_aside(self) -> None:
        try:
            self._journal.set_aside()
        except JournalTrouble as trouble:
            self._program.note_trouble(trouble.sentence)
        self._tell()

    def _tell(self) -> None:
        """Say what has taken the record's place."""
        troubles = self._journal.troubles()
        if len(troubles) > self._told:
            self._told = len(troubles)
            self._program.note_trouble(troubles[-1])

    @Slot()
    def _on_changed(self) -> None:
        ended = self._ran and not self._program.runs
        self._ran = self._program.runs
        if ended:
            self._begin()
