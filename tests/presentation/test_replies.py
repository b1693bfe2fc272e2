"""What the command line answers: short, and with its unit."""

from dataclasses import replace
from typing import get_args

import pytest

from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.replies import carried_out, started
from tests.made.sessions import AN_HOUR, Conversation, made_prompt, minutes

QUIET = replace(AN_HOUR, rotate_every=None, type=replace(AN_HOUR.type, check_ins=()))
PROMPTS = (made_prompt("only", text="{min} minutes: what for?"),)


def reply(conversation: Conversation, command: CoachCommand) -> str:
    conversation.give(command)
    return carried_out(command, conversation.session, conversation.now)


def begun() -> Conversation:
    return Conversation.started(QUIET, PROMPTS).at(10)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (commands.EnterPhase(Phase.CLOSING), "Phase: closing."),
        (commands.EnterNextPhase(), "Phase: exploration."),
        (commands.WrapUp(), "Phase: closing."),
        (commands.ShowNextPrompt(), "50 minutes: what for?"),
        (commands.SkipPrompt(), "No prompt fits now."),
        (commands.BanPrompt(), "No prompt fits now."),
        (commands.TogglePin(), "The prompt stays where it is."),
        (commands.SayPrompt(), "Noted: said."),
        (commands.MakeMark("that pause"), "Marked. Marks so far: 1."),
        (commands.NameOutcome("a plan"), "Outcome: a plan"),
        (commands.ParkTopic("the board"), "Parked: the board"),
        (commands.ExtendSession(minutes(5)), "Extended by 5 min; 55 min left."),
        (commands.PauseSession(), "Paused."),
        (commands.EndSession(), "Ended after 10 min."),
        (commands.SetRotation(None), "Done."),
    ],
    ids=lambda case: type(case).__name__,
)
def test_each_command_says_what_has_come_of_it(command: CoachCommand, words: str) -> None:
    assert reply(begun(), command) == words


def test_those_that_need_something_before() -> None:
    conversation = begun()
    conversation.give(commands.ShowNextPrompt())
    assert reply(conversation, commands.ShowPreviousPrompt()) == "50 minutes: what for?"
    reply(conversation, commands.TogglePin())
    assert reply(conversation, commands.TogglePin()) == "The prompt may change again."
    reply(conversation, commands.PauseSession())
    assert reply(conversation, commands.ResumeSession()) == "Going on."
    reply(conversation, commands.EnterNextPhase())
    assert reply(conversation, commands.EnterPreviousPhase()) == "Phase: agreement."
    conversation.at(60).look()
    assert reply(conversation, commands.SeeAtTime()) == "Done."


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (commands.OfferCheckIn(), "Done."),
        (commands.DismissCheckIn(), "Done."),
        (commands.PutOffCheckIn(), "Check-in put off by 3 min."),
        (commands.PutOffCheckIn(to_phase_end=True), "Check-in put off to the end of the phase."),
    ],
)
def test_answers_to_a_check_in(command: CoachCommand, words: str) -> None:
    conversation = Conversation.started(AN_HOUR, PROMPTS).lived_to(15)
    assert reply(conversation, command) == words


def test_every_command_of_the_coach_is_in_this_test() -> None:
    assert len(get_args(CoachCommand)) == 22


def test_a_start_says_its_length_and_with_whom() -> None:
    plain = Conversation.started(QUIET, ())
    assert started(plain.session, plain.now) == "Started: 60 min, 1 h long."
    rehearsed = Conversation.started(replace(QUIET, client="R7", speed=60.0, length=minutes(45)), ())
    assert started(rehearsed.session, rehearsed.now) == (
        "Started: 60 min, 45 min long with R7, a rehearsal 60 times as fast."
    )
