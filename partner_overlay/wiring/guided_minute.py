"""A guided minute: an hour's session, sixty times as fast, in which everything is used once."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot

from partner_overlay.application.ports import Alarm
from partner_overlay.application.session_service import StartChoices
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.requests import Ask, Request
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
    Step(9, Request(Ask.PHASE, "exploration")),
    Step(13, Request(Ask.MARK)),
    Step(18, Request(Ask.CHECK_IN_OFFERED)),
    Step(22, Request(Ask.NEXT)),
    Step(26, Request(Ask.FORM, "strip")),
    Step(29, Request(Ask.FORM, "card")),
    Step(33, Request(Ask.CHECK_IN_OFFERED)),
    Step(41, Request(Ask.CHECK_IN_OFFERED)),
    Step(46, Request(Ask.PHASE, "closing")),
    Step(48, Request(Ask.CHECK_IN_OFFERED)),
    Step(52, Request(Ask.SAID)),
    Step(56, Request(Ask.CHECK_IN_OFFERED)),
    Step(62, Request(Ask.END)),
)
REHEARSED = tuple(step for step in STEPS if step.request.ask is not Ask.FORM)
"""Those of a rehearsal: the overlay stays in the form that the coach has chosen."""


class GuidedMinute(QObject):
    """Plays the steps on the real program. One that fits no longer, for the coach has been quicker, is passed over."""

    stepped = Signal(object)  # the Request that was played
    over = Signal()  # a little after the last step

    def __init__(self, program: Program, alarm: Alarm, steps: tuple[Step, ...] = STEPS) -> None:
        super().__init__()
        self._program = program
        self._alarm = alarm
        self._left = list(steps)
        self._at = 0.0

    def begin(self, choices: StartChoices) -> None:
        """Start the session and set the first step. Raises Refusal."""
        self._program.start(choices._replace(speed=SPEED))
        self._wait()

    def stop(self) -> None:
        """Play no more."""
        self._alarm.stop()

    def _wait(self) -> None:
        if not self._left:
            self._alarm.set(AFTER_THE_END, self.over.emit)
            return
        minutes, self._at = self._left[0].minute - self._at, self._left[0].minute
        self._alarm.set(timedelta(minutes=minutes) / SPEED, self._step)

    @Slot()
    def _step(self) -> None:
        request = self._left.pop(0).request
        with suppress(Refusal):  # the coach has done it, or something else
            self._program.carry_out(request)
        self._wait()
        self.stepped.emit(request)
