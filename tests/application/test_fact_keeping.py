"""A journal that fails never stops a session, and gets everything in order as soon as it can."""

from typing import get_args

import pytest

from partner_overlay.application.session_service import StartChoices
from partner_overlay.domain import commands, facts
from partner_overlay.domain.apply import replay
from partner_overlay.domain.facts import COURSE, HOURS
from tests.made.services import Desk
from tests.made.sessions import minutes

PRIVATE = StartChoices(client="R7", outcome="a plan", private=True)


def kinds(desk: Desk, session_id: str) -> list[str]:
    return [type(fact).__name__ for fact in desk.journal.facts(session_id)]


def used(desk: Desk) -> Desk:
    """A session in which a little of everything has happened."""
    desk.after(5).service.give(commands.SayPrompt())
    desk.service.give(commands.MakeMark("that pause"))
    desk.after(5).service.give(commands.EnterNextPhase())
    desk.after(5).service.look()
    desk.service.give(commands.OfferCheckIn())
    return desk


def test_a_full_disk_never_stops_the_session_and_says_so() -> None:
    desk = Desk().started()
    recorded = desk.recorded
    desk.journal.full = True
    desk.service.give(commands.MakeMark("that pause"))
    assert len(desk.session.marks) == 1
    assert desk.recorded == recorded
    assert desk.service.trouble == "The disk is full."


def test_the_next_fact_brings_everything_in_order() -> None:
    desk = Desk().started()
    desk.journal.full = True
    used(desk)
    desk.journal.full = False
    desk.service.give(commands.MakeMark("and now"))
    assert replay(desk.recorded) == desk.session
    assert desk.service.trouble == ""


def test_the_beginning_is_brought_too() -> None:
    desk = Desk()
    desk.journal.full = True
    used(desk.started())
    assert list(desk.journal.sessions()) == []
    desk.journal.full = False
    desk.service.give(commands.MakeMark())
    assert replay(desk.recorded) == desk.session
    assert desk.journal.timeline(desk.session.id).at_anchor == desk.session.started_at


def test_a_look_tries_again_even_when_nothing_is_due() -> None:
    desk = Desk().started()
    desk.journal.full = True
    desk.service.give(commands.MakeMark())
    desk.after(1).service.look()
    assert desk.service.trouble
    desk.journal.full = False
    desk.after(1).service.look()
    assert desk.service.trouble == ""
    assert replay(desk.recorded) == desk.session


def test_an_end_that_could_not_be_written_is_written_before_the_next_session() -> None:
    desk = Desk().started()
    first = desk.session.id
    desk.journal.full = True
    desk.service.give(commands.EndSession())
    desk.journal.full = False
    desk.after(10).started()
    assert [(line.id, line.ended) for line in desk.journal.sessions()] == [(desk.session.id, False), (first, True)]
    assert desk.service.trouble == ""


def test_two_sessions_behind_are_both_brought() -> None:
    desk = Desk()
    desk.journal.full = True
    desk.started().service.give(commands.EndSession())
    desk.after(10).started()
    desk.journal.full = False
    desk.service.give(commands.MakeMark())
    assert [line.ended for line in desk.journal.sessions()] == [False, True]
    desk.service.give(commands.MakeMark())
    assert replay(desk.recorded) == desk.session


def test_an_undone_start_that_could_not_be_discarded_is_discarded_later() -> None:
    desk = Desk().started()
    desk.journal.full = True
    desk.service.give(commands.Undo())
    desk.journal.full = False
    desk.service.look()
    assert list(desk.journal.sessions()) == []
    assert desk.service.trouble == ""


def test_a_record_that_was_lost_is_given_the_whole_session_again() -> None:
    desk = used(Desk().started())
    desk.journal.forget()
    desk.service.give(commands.MakeMark("lost"))
    assert desk.service.trouble == "The record has no such session."
    desk.service.give(commands.MakeMark("found"))
    assert desk.service.trouble == ""
    assert replay(desk.recorded) == desk.session


def test_what_could_not_be_tied_to_this_run_of_the_machine_is_tied_later() -> None:
    desk = Desk().started()
    desk.clock.reboot(minutes(5))
    later = desk.again()
    later.journal.full_for_anchoring = True
    later.service.recover()
    assert later.service.trouble == "The disk is full."
    later.journal.full = False
    later.service.look()
    assert later.service.trouble == ""
    assert later.journal.timeline(later.session.id).anchor.boot == later.clock().boot
    assert replay(later.recorded) == later.session


# Private sessions


def test_a_private_session_keeps_only_its_course_while_it_runs() -> None:
    desk = used(Desk().started(PRIVATE))
    assert desk.session.marks
    assert {type(fact) for fact in desk.recorded} <= set(get_args(COURSE))
    assert "PhaseEntered" in kinds(desk, desk.session.id)


def test_a_private_session_goes_on_after_a_crash_in_its_phase() -> None:
    desk = used(Desk().started(PRIVATE))
    later = desk.again()
    assert later.service.recover()
    assert later.session.phase is desk.session.phase
    assert later.elapsed == desk.elapsed
    assert later.session.private


def test_a_private_session_keeps_only_its_hours_after_its_end() -> None:
    desk = used(Desk().started(PRIVATE))
    desk.service.give(commands.EndSession())
    assert {type(fact) for fact in desk.recorded} <= set(get_args(HOURS))
    assert {"SessionStarted", "SessionEnded"} <= set(kinds(desk, desk.session.id))
    assert desk.journal.last_with("R7") == ()


def test_wiping_that_was_refused_is_done_later() -> None:
    desk = used(Desk().started(PRIVATE))
    desk.journal.full_for_wiping = True
    desk.service.give(commands.EndSession())
    assert desk.service.trouble == "Another program reads the record."
    desk.journal.full_for_wiping = False
    desk.service.look()
    assert desk.service.trouble == ""
    assert kinds(desk, desk.session.id).count("SessionEnded") == 1
    assert {type(fact) for fact in desk.recorded} <= set(get_args(HOURS))


@pytest.mark.parametrize("refused", [False, True], ids=["wiped", "wiping refused"])
def test_when_the_end_of_a_private_session_is_undone_its_course_is_there_again(refused: bool) -> None:  # noqa: FBT001  a case
    desk = used(Desk().started(PRIVATE))
    desk.journal.full_for_wiping = refused
    desk.service.give(commands.EndSession())
    desk.journal.full_for_wiping = False
    desk.service.give(commands.Undo())
    later = desk.again()
    assert later.service.recover()
    assert later.session.phase is desk.session.phase
    assert [fact for fact in desk.recorded if isinstance(fact, facts.SessionStarted)][1:] == []


def test_a_private_session_whose_start_was_undone_leaves_nothing() -> None:
    desk = Desk().started(PRIVATE)
    session_id = desk.session.id
    desk.service.give(commands.Undo())
    assert desk.journal.facts(session_id) == ()
