"""The one timer's law: nothing that is seen changes before `next_sight`, and it always lies ahead."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from partner_overlay.application.settings import Figures, Look
from partner_overlay.demo.scenes import Scene, scenes
from partner_overlay.domain import commands
from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS
from partner_overlay.domain.commands import StartSession
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.session import Session
from partner_overlay.presentation.next_sight import next_sight
from partner_overlay.presentation.overlay import derive_overlay
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.presentation.translation import as_written
from tests.made.sessions import AN_HOUR, TWO_O_CLOCK, Conversation, made_prompt, minutes

A_DAY = timedelta(days=1)
PROMPTS = (made_prompt("slot", text="{min} minutes: what for?"), made_prompt("plain"))

looks = st.builds(Look, figures=st.sampled_from(Figures), seconds=st.booleans())
asked = st.sampled_from(
    (
        commands.EnterNextPhase(),
        commands.EnterPreviousPhase(),
        commands.PauseSession(),
        commands.ResumeSession(),
        commands.ExtendSession(minutes(5)),
        commands.WrapUp(),
        commands.ShowNextPrompt(),
        commands.OfferCheckIn(),
        commands.PutOffCheckIn(),
        commands.SeeAtTime(),
        commands.EndSession(),
        commands.Look(),
        commands.Look(),
    )
)
moments = st.one_of(st.integers(0, 80), st.floats(0, 80), st.just(1 / 60), st.just(0.0))
happenings = st.lists(st.tuples(st.one_of(st.integers(0, 20), st.floats(0, 20)), asked), max_size=8)
starts = st.builds(
    lambda since, until, speed: replace(
        AN_HOUR, since=minutes(since), until=None if until is None else TWO_O_CLOCK + minutes(until), speed=speed
    ),
    st.integers(0, 10),
    st.none() | st.floats(20, 90),
    st.sampled_from((1.0, 60.0)),
)


def lived(start: StartSession, happened: list[tuple[float, commands.Command]]) -> Conversation:
    conversation, minute = Conversation.started(start, PROMPTS), 0.0
    for after, command in happened:
        minute += after
        conversation.at(minute)
        try:
            conversation.give(command)
        except Refusal:
            continue
    return conversation


def seen(session: Session, now: datetime, look: Look) -> OverlayView:
    """All that is seen, but for how far the line is filled: that moves by less than a step between two sights."""
    view = derive_overlay(session, now, look, Numbering.ICF_2019, as_written)
    return view._replace(line=tuple(segment._replace(share=0.0, filled=0.0) for segment in view.line))


@settings(max_examples=160)
@given(starts, happenings, moments, looks, st.floats(0, 1))
def test_until_the_next_sight_nothing_that_is_seen_changes(
    start: StartSession, happened: list[tuple[float, commands.Command]], more: float, look: Look, inside: float
) -> None:
    conversation = lived(start, happened)
    session, now = conversation.session, conversation.now + minutes(more)
    sight = next_sight(session, now, look)
    assert sight is None or sight > now
    before = seen(session, now, look)
    span = A_DAY if sight is None else sight - now
    for part in (0.0, inside, 1.0):
        moment = now + min(span * part, span - timedelta.resolution)
        assert seen(session, moment, look) == before


@given(starts, happenings, looks)
def test_from_sight_to_sight_everything_is_seen(
    start: StartSession, happened: list[tuple[float, commands.Command]], look: Look
) -> None:
    """Whoever looks only at the sights misses nothing that a look at every half second would have shown."""
    conversation = lived(start, happened)
    session, sight = conversation.session, conversation.now
    shown = seen(session, sight, look)
    following = next_sight(session, sight, look)
    for step in range(240):
        moment = conversation.now + timedelta(seconds=step / 2)
        while following is not None and following <= moment:
            shown, following = seen(session, following, look), next_sight(session, following, look)
        assert seen(session, moment, look) == shown


@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.name)
def test_every_scene_has_a_next_sight_or_stands_still(scene: Scene) -> None:
    sight = next_sight(scene.session, scene.now, Look())
    assert sight is None or scene.now < sight <= scene.now + minutes(1)
    assert (sight is None) == (scene.name == "paused")


def test_in_minutes_the_sights_are_a_minute_apart() -> None:
    conversation = Conversation.started(replace(AN_HOUR, rotate_every=None), PROMPTS)
    sights, now = 0, conversation.now
    while (sight := next_sight(conversation.session, now, Look())) is not None and sights < 60:
        now, sights = sight, sights + 1
    assert now == conversation.now + minutes(60)


def test_an_ended_session_is_seen_once_more_when_undo_is_over() -> None:
    conversation = Conversation.started(AN_HOUR, PROMPTS).at(22)
    conversation.give(commands.EndSession())
    ended = conversation.now
    sight = next_sight(conversation.session, ended, Look())
    assert sight is not None
    assert timedelta(seconds=10) < sight - ended < timedelta(seconds=11)
    assert not conversation.session.can_undo(sight)
    assert next_sight(conversation.session, sight, Look()) is None
    assert next_sight(replace(conversation.session, undo=None), ended, Look()) is None


def test_a_pause_stands_still_unless_the_end_is_fixed() -> None:
    free = Conversation.started(AN_HOUR, PROMPTS).at(5)
    free.give(commands.PauseSession())
    assert next_sight(free.session, free.now, Look()) is None
    fixed = Conversation.started(replace(AN_HOUR, until=TWO_O_CLOCK + minutes(60)), PROMPTS).at(5)
    fixed.give(commands.PauseSession())
    assert next_sight(fixed.session, fixed.now, Look()) == fixed.now + minutes(1)


def test_a_check_in_that_waits_is_seen_again_when_its_words_change() -> None:
    half = replace(DEFAULT_CHECK_INS[1], share=0.501)
    start = replace(AN_HOUR, rotate_every=None, type=AN_HOUR.type._replace(check_ins=(half,)))
    conversation = Conversation.started(start, PROMPTS).lived_to(33.05)
    sight = next_sight(conversation.session, conversation.now, Look())
    assert sight == TWO_O_CLOCK + minutes(33.06) + timedelta.resolution


def test_after_an_extension_it_is_seen_again_when_its_moment_comes() -> None:
    half = replace(DEFAULT_CHECK_INS[1], share=0.501)
    start = replace(AN_HOUR, rotate_every=None, type=AN_HOUR.type._replace(check_ins=(half,)))
    conversation = Conversation.started(start, PROMPTS).lived_to(30.06)
    conversation.give(commands.ExtendSession(minutes(15)))
    moment = TWO_O_CLOCK + conversation.session.plan.at_share(0.501)
    assert next_sight(conversation.session, moment - timedelta(seconds=1), Look()) == moment


def test_ending_well_is_seen_when_it_comes() -> None:
    start = replace(AN_HOUR, length=minutes(35.5), rotate_every=None)
    conversation = Conversation.started(start, PROMPTS)
    conversation.give(commands.EnterPhase(Phase.CLOSING))
    moment = TWO_O_CLOCK + minutes(31.95)
    assert next_sight(conversation.session, moment - timedelta(seconds=1), Look()) == moment
