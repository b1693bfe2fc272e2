"""Which command a request means: one list for buttons, keys, menu and command line."""

from typing import get_args

import pytest

from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.wiring.session_requests import command_of, meant
from tests.made.sessions import Conversation, minutes

WITH_ARGUMENT = {
    Request(Ask.PHASE, "closing"): commands.EnterPhase(Phase.CLOSING),
    Request(Ask.EXTEND, "10"): commands.ExtendSession(minutes(10)),
}
ELSEWHERE = {
    Ask.START, Ask.UNDO, Ask.MARK_WORDS, Ask.OUTCOME, Ask.PARK, Ask.FORM, Ask.SHOW, Ask.HIDE, Ask.BLANK, Ask.PRESENCE,
    Ask.RECENTER, Ask.THEME, Ask.SIZE, Ask.OPACITY, Ask.FIGURES, Ask.SECONDS, Ask.ROTATION, Ask.NUMBERS, Ask.MENU,
    Ask.QUIT, Ask.DECKS, Ask.REVIEW, Ask.REVIEW_AT_END, Ask.HISTORY,
    Ask.TOGGLE, Ask.CLICK_THROUGH, Ask.START_OR_END, Ask.CAMERA, Ask.KEEP_OFF_SHARED, Ask.KEYS_EVERYWHERE,
    Ask.KEY, Ask.ANNOUNCE, Ask.PAUSE_OR_GO_ON, Ask.LEAVE_SHARED,
    Ask.MOTION, Ask.LANGUAGE, Ask.TRAY, Ask.TEXT, Ask.SETTLE, Ask.WELCOMED, Ask.SETTINGS, Ask.HELP, Ask.WELCOME,
    Ask.REHEARSE, Ask.USUAL,
    Ask.REHEARSE, Ask.SET,
}  # fmt: skip
PLAIN = set(Ask) - ELSEWHERE - {request.ask for request in WITH_ARGUMENT}


@pytest.mark.parametrize(("request_", "command"), WITH_ARGUMENT.items())
def test_requests_with_an_argument(request_: Request, command: CoachCommand) -> None:
    assert command_of(request_) == command


@pytest.mark.parametrize("ask", sorted(ELSEWHERE))
def test_what_is_not_about_the_session_means_no_command(ask: Ask) -> None:
    assert command_of(Request(ask, "5")) is None


def test_each_plain_request_means_a_command_of_its_own() -> None:
    meant = [command_of(Request(ask)) for ask in PLAIN]
    assert None not in meant
    assert len(set(meant)) == len(PLAIN)


def test_every_command_that_needs_no_words_can_be_asked_for() -> None:
    needing_words = {commands.NameOutcome, commands.ParkTopic}
    by_settings = {commands.SetRotation}
    meant = {type(command_of(Request(ask))) for ask in PLAIN} | {type(command) for command in WITH_ARGUMENT.values()}
    assert meant == set(get_args(CoachCommand)) - needing_words - by_settings


def test_later_and_at_the_end_of_the_phase_are_told_apart() -> None:
    assert command_of(Request(Ask.CHECK_IN_LATER)) == commands.PutOffCheckIn()
    assert command_of(Request(Ask.CHECK_IN_AT_PHASE_END)) == commands.PutOffCheckIn(to_phase_end=True)


@pytest.mark.parametrize("visible", [True, False])
def test_toggle_hides_what_is_visible_and_shows_what_is_not(visible: bool) -> None:  # noqa: FBT001  one of two cases
    assert meant(Request(Ask.TOGGLE), None, visible=visible).ask is (Ask.HIDE if visible else Ask.SHOW)


def test_one_key_pauses_and_goes_on() -> None:
    conversation = Conversation.started()
    asked = Request(Ask.PAUSE_OR_GO_ON)
    assert meant(asked, None, visible=True).ask is meant(asked, conversation.state, visible=True).ask is Ask.PAUSE
    conversation.give(commands.PauseSession())
    assert meant(asked, conversation.state, visible=True).ask is Ask.RESUME


def test_one_key_starts_and_ends() -> None:
    conversation = Conversation.started()
    asked = Request(Ask.START_OR_END)
    assert meant(asked, None, visible=False).ask is Ask.START
    assert meant(asked, conversation.state, visible=False).ask is Ask.END
    conversation.give(commands.EndSession())
    assert meant(asked, conversation.state, visible=False).ask is Ask.START


def test_every_other_request_means_itself() -> None:
    for ask in set(Ask) - {Ask.TOGGLE, Ask.PAUSE_OR_GO_ON, Ask.START_OR_END}:
        assert meant(Request(ask, "5"), None, visible=True) == Request(ask, "5")
