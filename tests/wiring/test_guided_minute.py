"""The guided minute: every step finds something to do, in the hour that it shows; and the coach may be quicker."""

from datetime import timedelta
from itertools import pairwise

from PySide6.QtTest import QSignalSpy

from partner_overlay.application.session_service import StartChoices
from partner_overlay.domain.check_ins import Answer
from partner_overlay.presentation.requests import Ask
from partner_overlay.wiring.guided_minute import REHEARSED, SPEED, STEPS, GuidedMinute
from partner_overlay.wiring.session_requests import command_of
from tests.fakes.alarm import ManualAlarm
from tests.made.programs import Bench
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


def played(bench: Bench, alarm: ManualAlarm, seconds: float) -> None:
    """So much of it goes by, for the session and for the guide."""
    left = timedelta(seconds=seconds)
    while left > timedelta(0):
        step = min(left, timedelta(milliseconds=250))
        bench.after(step)
        alarm.pass_by(step)
        left -= step


def test_it_is_played_on_the_real_program_and_a_little_after_its_end_it_is_over(bench: Bench) -> None:
    alarm = ManualAlarm()
    guide = GuidedMinute(bench.program, alarm)
    stepped, over = QSignalSpy(guide.stepped), QSignalSpy(guide.over)
    guide.begin(StartChoices(client="demo", seed=1))
    played(bench, alarm, 62.5)
    assert stepped.count() == len(STEPS)
    assert bench.session.rehearsal
    assert bench.session.ended_at is not None
    assert over.count() == 0
    played(bench, alarm, 4)
    assert over.count() == 1


def test_what_the_coach_has_done_already_is_passed_over_without_a_word(bench: Bench) -> None:
    alarm = ManualAlarm()
    guide = GuidedMinute(bench.program, alarm, REHEARSED)
    guide.begin(StartChoices(seed=1))
    bench.ask(Ask.PAUSE)
    played(bench, alarm, 30)
    assert [trouble for trouble in bench.program.troubles() if trouble] == []
    guide.stop()
    played(bench, alarm, 60)
    assert bench.program.runs


def test_a_rehearsal_leaves_the_form_that_the_coach_has_chosen() -> None:
    assert Ask.FORM not in {step.request.ask for step in REHEARSED}
