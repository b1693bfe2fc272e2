"""A guided minute: an hour's session, sixty times as fast, in which everything is used once."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject, Slot

from partner_overlay.application.session_service import StartChoices
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.wiring.alarm import QtAlarm
from partner_overlay.wiring.program import Program

SPEED = 60.0
AFTER_THE_END = timedelta(seconds=4)


@dataclass(frozen=True, slots=True)
class Step:
    """What the coach does at this minute of the session."""

    minute: float
    request: Request


STEPS = (
    Step(4, Request(Ask.NEXT)),
    Step(7, Request(Ask.SAID)),
    Step(9, Request(Ask.NEXT_PHASE)),
    Step(13, Request(Ask.MARK)),
    Step(18, Request(Ask.CHECK_IN_OFFERED)),
    Step(22, Request(Ask.NEXT)),
    Step(26, Request(Ask.FORM, "strip")),
    Step(29, Request(Ask.FORM, "card")),
    Step(33, Request(Ask.CHECK_IN_OFFERED)),
    Step(41, Request(Ask.CHECK_IN_OFFERED)),
    Step(46, Request(Ask.NEXT_PHASE)),
    Step(48, Request(Ask.CHECK_IN_OFFERED)),
    Step(52, Request(Ask.SAID)),
    Step(56, Request(Ask.CHECK_IN_OFFERED)),
    Step(62, Request(Ask.END)),
)


class GuidedMinute(QObject):
    """Plays the steps on the real program, then asks it to quit."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self._alarm = QtAlarm(self)
        self._left = list(STEPS)
        self._at = 0.0

    def begin(self) -> None:
        """Start the session and set the first step."""
        self._program.start(StartChoices(client="demo", speed=SPEED, seed=1))
        self._wait()

    def _wait(self) -> None:
        if not self._left:
            self._alarm.set(AFTER_THE_END, self._quit)
            return
        minutes, self._at = self._left[0].minute - self._at, self._left[0].minute
        self._alarm.set(timedelta(minutes=minutes) / SPEED, self._step)

    @Slot()
    def _step(self) -> None:
        self._program.ask(self._left.pop(0).request)
        self._wait()

    @Slot()
    def _quit(self) -> None:
        self._program.ask(Request(Ask.QUIT))
