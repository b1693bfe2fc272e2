"""What the command line answers: short, and with its unit."""

from dataclasses import replace
from datetime import timedelta, timezone
from typing import get_args

import pytest

from partner_overlay.application.settings import Form
from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand, StartSession
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.replies import carried_out, ended_program, overlay_stands, started, undone
from partner_overlay.presentation.requests import Ask
from tests.made.sessions import AN_HOUR, TWO_O_CLOCK, Conversation, made_prompt, minutes

QUIET = replace(AN_HOUR, rotate_every=None, type=AN_HOUR.type._replace(check_ins=()))
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
        (commands.WrapUp(), "Wrapping up; phase: closing."),
        (commands.ShowNextPrompt(), "Say: 50 minutes: what for?"),
        (commands.SkipPrompt(), "Not again in this session. No prompt fits now."),
        (commands.BanPrompt(), "Never again. No prompt fits now."),
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
    assert reply(conversation, commands.ShowPreviousPrompt()) == "Say: 50 minutes: what for?"
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
        (commands.OfferCheckIn(), "Check-in offered."),
        (commands.DismissCheckIn(), "Check-in dismissed."),
        (commands.PutOffCheckIn(), "Check-in put off by 3 min."),
        (commands.PutOffCheckIn(to_phase_end=True), "Check-in put off to the end of the phase."),
    ],
)
def test_answers_to_a_check_in(command: CoachCommand, words: str) -> None:
    conversation = Conversation.started(AN_HOUR, PROMPTS).lived_to(15)
    assert reply(conversation, command) == words


def test_every_command_of_the_coach_is_in_this_test() -> None:
    assert len(get_args(CoachCommand)) == 22


def test_a_cue_is_done_and_the_next_is_named_with_its_voice() -> None:
    cues = tuple(replace(made_prompt(name), voice=Voice.CUE, text=f"{name}.") for name in ("breathe", "listen"))
    conversation = Conversation.started(QUIET, cues).at(10)
    assert reply(conversation, commands.SayPrompt()) == "Noted: done."
    current = conversation.session.rotation.current
    assert current is not None
    other = {"breathe": "listen", "listen": "breathe"}[current.id]
    assert reply(conversation, commands.ShowNextPrompt()) == f"Cue: {other}."
    follows = {"breathe": "listen", "listen": "breathe"}[other]
    assert reply(conversation, commands.SkipPrompt()) == f"Not again in this session. Next, cue: {follows}."


def test_never_names_the_next() -> None:
    says = (made_prompt("one", text="One?"), made_prompt("two", text="Two?"))
    conversation = Conversation.started(QUIET, says).at(10)
    assert reply(conversation, commands.BanPrompt()) in {"Never again. Next, say: One?", "Never again. Next, say: Two?"}


def test_what_is_parked_in_a_private_session_is_not_kept() -> None:
    conversation = Conversation.started(replace(QUIET, private=True), ())
    words = "Parked: the board (nothing of it is kept: the session is private)"
    assert reply(conversation, commands.ParkTopic("the board")) == words


def test_an_end_is_said_to_the_nearest_minute() -> None:
    assert reply(Conversation.started(QUIET, ()).at(0.4), commands.EndSession()) == "Ended after under a minute."
    assert reply(Conversation.started(QUIET, ()).at(10.4), commands.EndSession()) == "Ended after 10 min."


@pytest.mark.parametrize(
    ("start", "words"),
    [
        (QUIET, "Started: 60 min."),
        (replace(QUIET, client="R7", length=minutes(45)), "Started: 60 min with R7, 45 min long."),
        (replace(QUIET, speed=60.0), "Started: 60 min, a rehearsal 60 times as fast."),
        (replace(QUIET, since=minutes(10)), "Started: 60 min, since 10 min."),
        (replace(QUIET, private=True), "Started: 60 min, private: only the hours are kept."),
        (replace(QUIET, until=TWO_O_CLOCK + minutes(50)), "Started: 60 min, 50 min long, until 15:50."),
    ],
)
def test_a_start_says_all_that_was_chosen(start: StartSession, words: str) -> None:
    conversation = Conversation.started(start, ())
    assert started(conversation.session, conversation.now, start.since, timezone(timedelta(hours=1))) == words


def test_an_undo_names_its_step() -> None:
    assert undone("outcome") == "Undone: outcome."
    assert undone("") == "Undone."


def test_the_end_of_the_program_says_what_becomes_of_the_session() -> None:
    assert ended_program(session_runs=False) == "Partner Overlay has ended."
    assert ended_program(session_runs=True) == (
        "Partner Overlay has ended. The session goes on: start the program again to come back to it."
    )


@pytest.mark.parametrize(
    ("ask", "form", "words"),
    [
        (Ask.HIDE, Form.CARD, "Hidden."),
        (Ask.SHOW, Form.CARD, "Shown."),
        (Ask.RECENTER, Form.CARD, "Brought to the screen with the pointer."),
        (Ask.BLANK, Form.BLANK, "Blank; the same again brings it back."),
        (Ask.BLANK, Form.STRIP, "Strip."),
        (Ask.PRESENCE, Form.PRESENCE, "Just be here; the same again brings the words back."),
        (Ask.PRESENCE, Form.CARD, "Card."),
        (Ask.FORM, Form.HAIRLINE, "Hairline."),
    ],
)
def test_the_overlay_says_how_it_stands(ask: Ask, form: Form, words: str) -> None:
    assert overlay_stands(ask, form, session_runs=True) == words


@pytest.mark.parametrize(
    ("through", "words"),
    [
        (True, "Clicks go through until the session ends, or until: partner-overlay click-through"),
        (False, "The overlay catches clicks again."),
    ],
)
def test_where_clicks_go_is_said_with_the_way_back(through: bool, words: str) -> None:  # noqa: FBT001
    assert overlay_stands(Ask.CLICK_THROUGH, Form.CARD, session_runs=True, click_through=through) == words


def test_without_a_session_the_start_window_is_shown() -> None:
    assert overlay_stands(Ask.SHOW, Form.CARD, session_runs=False) == "The start window is open."
