"""Wipes sessions from the record, one at each turn of the event loop: it writes through to disk each time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_ports import SessionWiper


class Wiping(QObject):
    """`done` is told which are gone, and why the others are not: a sentence, or nothing."""

    def __init__(self, wiper: SessionWiper, done: Callable[[tuple[str, ...], str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._wiper = wiper
        self._done = done
        self._waiting: list[str] = []
        self._gone: list[str] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)

    def wipe(self, session_ids: Sequence[str]) -> None:
        self._waiting += session_ids
        if self._waiting:
            self._turn.start()

    def finish(self) -> None:
        """The program ends: what the coach has asked for is done."""
        while self._waiting:
            self._on_turn()

    @Slot()
    def _on_turn(self) -> None:
        session_id = self._waiting.pop(0)
        try:
            self._wiper.discard(session_id)
        except JournalTrouble as trouble:
            self._waiting.clear()
            self._end(trouble.sentence)
        else:
            self._gone.append(session_id)
            if not self._waiting:
                self._end("")

    def _end(self, sentence: str) -> None:
        self._turn.stop()
        gone, self._gone = tuple(self._gone), []
        self._done(gone, sentence)
