"""What a coach asks: phases, time, words, undo; and what is refused, with the session left as it was."""

from dataclasses import replace
from datetime import timedelta

import pytest

from partner_overlay.domain import facts
from partner_overlay.domain.commands import (
    BanPrompt,
    CoachCommand,
    Command,
    DismissCheckIn,
    EndSession,
    EnterNextPhase,
    EnterPhase,
    EnterPreviousPhase,
    ExtendSession,
    Look,
    MakeMark,
    NameOutcome,
    NoticeAway,
    NoticeClockSet,
    OfferCheckIn,
    ParkTopic,
    PauseSession,
    PutOffCheckIn,
    ResumeSession,
    ReturnToSession,
    SayPrompt,
    SeeAtTime,
    SetRotation,
    ShowNextPrompt,
    ShowPreviousPrompt,
    SkipPrompt,
    TogglePin,
    Undo,
    WrapUp,
)
from partner_overlay.domain.errors import NoSession
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import Plan, Shares
from partner_overlay.domain.session import Mark
from tests.made.sessions import AN_HOUR, Conversation, at, minutes

SECOND = timedelta(seconds=1)
TOO_LATE_TO_UNDO = "There is nothing to undo: that is possible for ten seconds."


# Phases


def test_phases_turn_only_when_the_coach_says_so() -> None:
    conversation = Conversation.started().lived_to(70)
    assert conversation.session.phase is Phase.AGREEMENT


def test_next_and_back_through_the_phases() -> None:
    conversation = Conversation.started()
    for command, phase in (
        (EnterNextPhase(), Phase.EXPLORATION),
        (EnterNextPhase(), Phase.CLOSING),
        (EnterPreviousPhase(), Phase.EXPLORATION),
        (EnterPreviousPhase(), Phase.AGREEMENT),
        (EnterPhase(Phase.CLOSING), Phase.CLOSING),
        (EnterPhase(Phase.AGREEMENT), Phase.AGREEMENT),
    ):
        conversation.give(command)
        assert conversation.session.phase is phase
        assert conversation.shown.startswith(phase)


def test_a_phase_begins_when_it_is_entered() -> None:
    conversation = Conversation.started().at(12)
    conversation.give(EnterNextPhase())
    assert conversation.session.phase_since == minutes(12)
    assert conversation.session.plan == Plan.of(minutes(60), Shares())


def test_a_pinned_prompt_stays_through_a_change_of_phase() -> None:
    conversation = Conversation.started()
    before = conversation.shown
    conversation.give(TogglePin())
    conversation.give(EnterNextPhase())
    assert conversation.shown == before


def test_phases_can_turn_in_a_pause() -> None:
    conversation = Conversation.started().at(10)
    conversation.give(PauseSession())
    conversation.at(12).give(EnterNextPhase())
    assert conversation.session.phase_since == minutes(10)


# Time


@pytest.mark.parametrize("more", [5, 10, 15])
def test_extending(more: int) -> None:
    conversation = Conversation.started().at(58)
    conversation.give(ExtendSession(minutes(more)))
    assert conversation.session.remaining(conversation.now) == minutes(2 + more)


def test_extending_in_a_phase_leaves_what_is_over() -> None:
    conversation = Conversation.started().at(10)
    conversation.give(EnterNextPhase())
    conversation.at(30).give(ExtendSession(minutes(15)))
    plan = conversation.session.plan
    assert (plan.exploration_at, plan.closing_at, plan.length) == (minutes(9), minutes(56.25), minutes(75))


def test_wrapping_up_goes_to_closing_and_moves_its_beginning_here() -> None:
    conversation = Conversation.started().at(30)
    conversation.give(WrapUp())
    session = conversation.session
    assert session.phase is Phase.CLOSING
    assert session.plan.closing_at == minutes(30)
    assert session.remaining(conversation.now) == minutes(30)
    assert conversation.shown.startswith("closing")


def test_wrapping_up_after_closing_was_to_begin_goes_to_closing_as_planned() -> None:
    conversation = Conversation.started().at(50)
    conversation.give(WrapUp())
    assert conversation.session.phase is Phase.CLOSING
    assert conversation.session.plan.closing_at == minutes(45)


def test_wrapping_up_in_a_closing_that_was_entered_early() -> None:
    conversation = Conversation.started().at(30)
    conversation.give(EnterPhase(Phase.CLOSING))
    shown = conversation.shown
    conversation.at(31).give(WrapUp())
    assert conversation.session.plan.closing_at == minutes(31)
    assert conversation.shown == shown
    assert conversation.refused(WrapUp()) == "The session is closing already."


def test_the_end() -> None:
    conversation = Conversation.started().at(59)
    conversation.give(EndSession())
    assert conversation.session.ended_at == at(59)
    assert not conversation.session.running


# Words


def test_an_outcome_can_be_named_and_named_anew() -> None:
    conversation = Conversation.started()
    conversation.give(NameOutcome("more  ease"))
    assert conversation.session.outcome == "more ease"
    conversation.give(NameOutcome("a first step"))
    assert conversation.session.outcome == "a first step"


def test_topics_are_parked_in_order() -> None:
    conversation = Conversation.started()
    conversation.give(ParkTopic("the boss"))
    conversation.give(ParkTopic("the move"))
    assert conversation.session.parked == ("the boss", "the move")


def test_a_mark_keeps_its_moment() -> None:
    conversation = Conversation.started().at(12)
    conversation.give(MakeMark())
    conversation.at(13).give(MakeMark("long warm silence", "5.1"))
    assert conversation.session.marks == (Mark(minutes(12), "", ""), Mark(minutes(13), "long warm silence", "5.1"))


# What is refused


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        (EnterPhase(Phase.AGREEMENT), "The session is in agreement already."),
        (EnterPreviousPhase(), "Agreement is the first phase."),
        (ResumeSession(), "The session is not paused."),
        (ExtendSession(minutes(0)), "A session can be extended by a minute or more."),
        (ExtendSession(minutes(-5)), "A session can be extended by a minute or more."),
        (ExtendSession(SECOND * 59), "A session can be extended by a minute or more."),
        (ExtendSession(minutes(661)), "A session lasts twelve hours at most."),
        (ExtendSession(timedelta.max), "A session lasts twelve hours at most."),
        (SetRotation(SECOND * 59), "Prompts change every 1 to 30 minutes, or only on request."),
        (SetRotation(minutes(31)), "Prompts change every 1 to 30 minutes, or only on request."),
        (NameOutcome(" "), "An outcome needs at least one word."),
        (NameOutcome("x" * 61), "An outcome has room for 60 characters; this has 61."),
        (ParkTopic("x" * 41), "A parked topic has room for 40 characters; this has 41."),
        (ParkTopic(""), "A parked topic needs at least one word."),
        (MakeMark("one two three four"), "A mark has room for 3 words."),
        (MakeMark("x" * 41), "A mark has room for 40 characters; this has 41."),
        (MakeMark("", "9.9"), "There is no competency 9.9."),
        (ShowPreviousPrompt(), "No prompt stood before this one."),
    ],
)
def test_what_cannot_be_leaves_the_session_as_it_was(command: Command, sentence: str) -> None:
    assert Conversation.started().refused(command) == sentence


def test_closing_is_the_last_phase() -> None:
    conversation = Conversation.started()
    conversation.give(EnterPhase(Phase.CLOSING))
    assert conversation.refused(EnterNextPhase()) == "Closing is the last phase."


def test_a_paused_session_is_paused() -> None:
    conversation = Conversation.started()
    conversation.give(PauseSession())
    assert conversation.refused(PauseSession()) == "The session is paused already."


@pytest.mark.parametrize("every", [1, 30])
def test_the_quickest_and_the_slowest_rotation(every: int) -> None:
    conversation = Conversation.started()
    conversation.give(SetRotation(minutes(every)))
    assert conversation.session.rotation.every == minutes(every)


@pytest.mark.parametrize("command", [PauseSession(), Look(), Undo(), ReturnToSession()])
def test_without_a_session_there_is_nothing_to_ask(command: Command) -> None:
    with pytest.raises(NoSession):
        Conversation().give(command)


@pytest.mark.parametrize("command", [EndSession(), PauseSession(), ShowNextPrompt(), EnterNextPhase()])
def test_an_ended_session_takes_no_commands(command: Command) -> None:
    conversation = Conversation.started()
    conversation.give(EndSession())
    assert conversation.refused(command) == "No session is running."


# Undo

PREPARED: tuple[tuple[CoachCommand, tuple[Command, ...]], ...] = (
    (EnterPhase(Phase.CLOSING), ()),
    (EnterNextPhase(), ()),
    (EnterPreviousPhase(), (EnterNextPhase(),)),
    (PauseSession(), ()),
    (ResumeSession(), (PauseSession(),)),
    (ExtendSession(minutes(5)), ()),
    (WrapUp(), ()),
    (EndSession(), ()),
    (SeeAtTime(), (Look(),)),
    (NameOutcome("ease"), ()),
    (ParkTopic("the boss"), ()),
    (MakeMark("silence"), ()),
    (OfferCheckIn(), (Look(),)),
    (PutOffCheckIn(), (Look(),)),
    (PutOffCheckIn(to_phase_end=True), (Look(),)),
    (DismissCheckIn(), (Look(),)),
    (ShowNextPrompt(), ()),
    (ShowPreviousPrompt(), (ShowNextPrompt(),)),
    (TogglePin(), ()),
    (TogglePin(), (TogglePin(),)),
    (SayPrompt(), ()),
    (SkipPrompt(), ()),
    (BanPrompt(), ()),
    (SetRotation(None), ()),
)


def prepared(before: tuple[Command, ...], speed: float = 1.0) -> Conversation:
    conversation = Conversation.started(replace(AN_HOUR, speed=speed)).at(61)
    for command in before:
        conversation.give(command)
    return conversation


@pytest.mark.parametrize(("command", "before"), PREPARED, ids=str)
def test_every_command_can_be_undone_for_ten_seconds(command: CoachCommand, before: tuple[Command, ...]) -> None:
    conversation = prepared(before)
    as_it_was = replace(conversation.session, undo=None)
    conversation.give(command)
    assert replace(conversation.session, undo=None) != as_it_was
    conversation.now += 10 * SECOND
    conversation.give(Undo())
    assert conversation.session == as_it_was


@pytest.mark.parametrize(("command", "before"), PREPARED, ids=str)
def test_and_not_after_that(command: CoachCommand, before: tuple[Command, ...]) -> None:
    conversation = prepared(before)
    conversation.give(command)
    conversation.now += 10 * SECOND + timedelta(microseconds=1)
    assert conversation.refused(Undo()) == TOO_LATE_TO_UNDO


def test_the_ten_seconds_of_a_rehearsal_are_real_ones() -> None:
    conversation = prepared((), speed=60.0)
    conversation.give(EnterNextPhase())
    conversation.now += minutes(10)
    assert conversation.session.can_undo(conversation.now)
    conversation.now += SECOND
    assert conversation.refused(Undo()) == TOO_LATE_TO_UNDO


def test_a_start_can_be_undone() -> None:
    conversation = Conversation.started()
    conversation.now += 9 * SECOND
    conversation.give(Undo())
    assert conversation.state is None
    conversation.give(AN_HOUR)
    assert conversation.session.running


def test_only_the_last_command_can_be_undone() -> None:
    conversation = Conversation.started().at(10)
    conversation.give(EnterNextPhase())
    conversation.give(MakeMark())
    conversation.give(Undo())
    assert conversation.session.phase is Phase.EXPLORATION
    assert conversation.session.marks == ()
    assert conversation.refused(Undo()) == TOO_LATE_TO_UNDO


def test_undo_takes_back_what_time_brought_since_and_the_next_look_brings_it_again() -> None:
    conversation = Conversation.started()
    conversation.now = at(15) - 5 * SECOND
    conversation.give(MakeMark())
    conversation.at(15).look()
    assert conversation.waiting == "presence"
    conversation.now += SECOND
    conversation.give(Undo())
    assert conversation.waiting == ""
    conversation.look()
    assert conversation.waiting == "presence"


def test_undo_takes_nothing_from_the_gaps() -> None:
    conversation = Conversation.started().at(10)
    conversation.give(PauseSession())
    conversation.now += SECOND
    conversation.give(NoticeAway(minutes(3)))
    conversation.give(NoticeClockSet(minutes(60)))
    conversation.give(ReturnToSession())
    conversation.give(Undo())
    assert conversation.session.running
    assert conversation.session.away == minutes(3)
    assert conversation.session.returned_at == conversation.now


def test_undoing_the_end_goes_on_in_time() -> None:
    conversation = Conversation.started().at(50)
    conversation.give(EndSession())
    conversation.now += 8 * SECOND
    conversation.give(Undo())
    assert conversation.elapsed == minutes(50) + 8 * SECOND


def test_a_command_is_told_with_its_effect() -> None:
    conversation = Conversation.started().at(10)
    happened = conversation.give(PauseSession())
    assert happened == (facts.CommandGiven(at(10), "PauseSession"), facts.SessionPaused(at(10)))
