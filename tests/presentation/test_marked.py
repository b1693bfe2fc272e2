"""A mark has a sign for twenty seconds, whatever the coach does meanwhile; then one more look takes it away."""

from dataclasses import replace
from datetime import timedelta

import pytest

from partner_overlay.application.settings import Look
from partner_overlay.domain import commands
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.marked import SIGN, marked_for
from partner_overlay.presentation.next_sight import next_sight
from partner_overlay.presentation.overlay import derive_overlay
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.presentation.translation import as_written
from tests.made.sessions import AN_HOUR, PROMPTS, Conversation

QUIET = replace(AN_HOUR, rotate_every=None, type=AN_HOUR.type._replace(check_ins=()))
SECOND = timedelta(seconds=1)


def marked(*, speed: float = 1.0, paused: bool = False) -> Conversation:
    conversation = Conversation.started(replace(QUIET, speed=speed), PROMPTS).at(20.25)
    if paused:
        conversation.give(commands.PauseSession())
    conversation.give(commands.MakeMark(""))
    return conversation


def later(conversation: Conversation, span: timedelta) -> Conversation:
    conversation.now += span
    return conversation


def view(conversation: Conversation) -> OverlayView:
    return derive_overlay(conversation.session, conversation.now, Look(), Numbering.ICF_2019, as_written)


def test_without_a_mark_there_is_no_sign() -> None:
    conversation = Conversation.started(QUIET, PROMPTS)
    assert not marked_for(conversation.session, conversation.now)
    assert not view(conversation).marked


@pytest.mark.parametrize("paused", [False, True])
@pytest.mark.parametrize("speed", [1.0, 60.0])
def test_a_mark_has_its_sign_for_twenty_seconds_of_real_time(*, speed: float, paused: bool) -> None:
    conversation = marked(speed=speed, paused=paused)
    assert view(conversation).marked
    assert "Marked." in view(conversation).spoken
    assert marked_for(later(conversation, (SIGN - SECOND) * speed).session, conversation.now) == SECOND * speed
    assert view(conversation).marked
    assert not view(later(conversation, SECOND * speed)).marked
    assert "Marked." not in view(conversation).spoken


@pytest.mark.parametrize("paused", [False, True])
def test_one_look_takes_the_sign_away(*, paused: bool) -> None:
    conversation = marked(paused=paused)
    gone = conversation.now + SIGN
    assert next_sight(conversation.session, conversation.now, Look()) == gone
    conversation.now = gone
    assert next_sight(conversation.session, gone, Look()) != gone


def test_another_request_leaves_the_sign_where_it_is() -> None:
    conversation = later(marked(), SECOND)
    conversation.give(commands.SayPrompt())
    assert view(conversation).marked


def test_in_a_pause_the_sign_goes_with_the_next_request() -> None:
    conversation = later(marked(paused=True), SECOND)
    conversation.give(commands.ParkTopic("the boss"))
    assert not view(conversation).marked
    assert next_sight(conversation.session, conversation.now, Look()) is None


def test_a_mark_taken_back_and_an_ended_session_have_no_sign() -> None:
    conversation = marked()
    conversation.give(commands.Undo())
    assert not view(conversation).marked
    ended = marked()
    ended.give(commands.EndSession())
    assert not view(ended).marked


def test_where_there_are_no_words_to_stand_under_it_is_a_line_of_its_own() -> None:
    conversation = Conversation.started(QUIET, ())
    conversation.give(commands.MakeMark(""))
    assert view(conversation).words is None
    assert view(conversation).note == "marked"
