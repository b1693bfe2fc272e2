"""The guided minute: every step finds something to do, in the hour that it shows."""

from itertools import pairwise

from partner_overlay.application.session_service import StartChoices
from partner_overlay.domain.check_ins import Answer
from partner_overlay.presentation.requests import Ask
from partner_overlay.wiring.guided_minute import SPEED, STEPS
from partner_overlay.wiring.session_requests import command_of
from tests.made.services import Desk
from tests.made.sessions import minutes


def test_the_steps_stand_in_order() -> None:
    assert all(first.minute < second.minute for first, second in pairwise(STEPS))
    assert STEPS[-1].request.ask is Ask.END


def test_no_step_is_refused_and_all_check_ins_are_answered() -> None:
    desk = Desk().started(StartChoices(client="demo", speed=SPEED, seed=1))
    minute = 0.0
    for step in STEPS:
        while minute < step.minute:
            minute += 0.5
            desk.clock.advance(minutes(0.5) / SPEED)
            desk.service.look()
        command = command_of(step.request)
        if command is None:
            assert step.request.ask is Ask.FORM
        else:
            desk.service.give(command)
    assert {state.answer for state in desk.session.check_ins} == {Answer.OFFERED}
    assert len(desk.session.marks) == 1
    assert len(desk.session.rotation.said) >= 1
    assert desk.session.ended_at is not None
