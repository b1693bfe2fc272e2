"""What the overlay shows: figures, phases, words, notes, controls."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.application.settings import Figures, Form, Look
from partner_overlay.demo.scenes import Scene, named, scenes
from partner_overlay.domain import commands
from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS
from partner_overlay.domain.commands import StartSession
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Kind, Prompt, Voice
from partner_overlay.domain.session import Session
from partner_overlay.presentation.overlay import derive_overlay, phase_line
from partner_overlay.presentation.overlay_view import OverlayView, Role, Words
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import as_written
from tests.made.sessions import AN_HOUR, PROMPTS, Conversation, made_prompt, minutes
from tests.presentation.marking import UNKIND, is_marked, marked, overlay_texts

SECONDS = Look(seconds=True)
ELAPSED = Look(figures=Figures.ELAPSED)
ON_REQUEST = replace(AN_HOUR, rotate_every=None)
QUIET = replace(ON_REQUEST, type=AN_HOUR.type._replace(check_ins=()))  # an hour in which nothing comes by itself


def begun(choices: StartSession = QUIET, prompts: tuple[Prompt, ...] = PROMPTS) -> Conversation:
    return Conversation.started(choices, prompts)


def seen(conversation: Conversation, look: Look = Look(), numbers: Numbering = Numbering.ICF_2019) -> OverlayView:  # noqa: B008  a frozen value
    return derive_overlay(conversation.session, conversation.now, look, numbers, as_written)


def scene_view(scene: Scene) -> OverlayView:
    return derive_overlay(scene.session, scene.now, Look(), Numbering.ICF_2019, as_written)


def words_of(view: OverlayView) -> Words:
    assert view.words is not None
    return view.words


def exploring(minute: float = 9) -> Conversation:
    conversation = begun().at(minute)
    conversation.give(commands.EnterNextPhase())
    return conversation


def closing(minute: float = 45) -> Conversation:
    conversation = begun().at(minute)
    conversation.give(commands.EnterPhase(Phase.CLOSING))
    return conversation


# Figures


@pytest.mark.parametrize(
    ("minute", "left", "elapsed"),
    [
        (0, "60", "0"),
        (0.01, "60", "0"),
        (1, "59", "1"),
        (22.5, "38", "22"),
        (59, "1", "59"),
        (59.99, "1", "59"),
        (60, "0", "60"),
        (60.99, "0", "60"),
        (61, "+1", "61"),
        (62.5, "+2", "62"),
        (70, "+10", "70"),
    ],
)
def test_minutes_left_are_rounded_up_and_over_time_counts_on(minute: float, left: str, elapsed: str) -> None:
    conversation = begun().at(minute)
    assert (seen(conversation).amount, seen(conversation).unit) == (left, "min")
    assert (seen(conversation, ELAPSED).amount, seen(conversation, ELAPSED).unit) == (elapsed, "min gone")
    assert seen(conversation).over_time == (minute >= 60)


@pytest.mark.parametrize(
    ("minute", "left", "elapsed"),
    [
        (0, "1:00:00", "0:00"),
        (22 + 40 / 60, "37:20", "22:40"),
        (59.995, "0:01", "59:59"),
        (60, "0", "1:00:00"),
        (60.005, "0", "1:00:00"),
        (60 + 5 / 60, "+0:05", "1:00:05"),
        (61.5, "+1:30", "1:01:30"),
    ],
)
def test_seconds_where_they_are_wanted(minute: float, left: str, elapsed: str) -> None:
    conversation = begun().at(minute)
    assert (seen(conversation, SECONDS).amount, seen(conversation, SECONDS).unit) == (left, "")
    assert seen(conversation, replace(SECONDS, figures=Figures.ELAPSED)).amount == elapsed


def test_no_figures_where_none_are_wanted() -> None:
    view = seen(begun(), Look(figures=Figures.NONE, seconds=True))
    assert (view.amount, view.unit, view.ahead) == ("", "", "")


def test_without_figures_what_is_ahead_is_said_in_words_alone() -> None:
    words = Look(figures=Figures.NONE)
    assert seen(exploring(22.5), words).ahead == ""
    assert seen(exploring().at(45), words).ahead == "about time for closing"
    assert seen(closing(54), words).ahead == "ending well"
    conversation = exploring().at(61)
    assert seen(conversation, words).ahead == "at time"
    conversation.give(commands.PauseSession())
    assert seen(conversation, words).ahead == "paused"
    conversation.give(commands.EndSession())
    assert seen(conversation, words).ahead == "ended"


def test_the_form_is_the_one_chosen() -> None:
    assert seen(begun(), Look(form=Form.HAIRLINE)).form is Form.HAIRLINE


# The phases


@pytest.mark.parametrize(
    ("conversation", "minute", "phase", "ahead"),
    [
        (begun(), 0, "Agreement", "exploration in 9"),
        (begun(), 8.5, "Agreement", "exploration in 1"),
        (begun(), 9, "Agreement", "about time for exploration"),
        (exploring(), 22.5, "Exploration", "closing in 23"),
        (exploring(), 45, "Exploration", "about time for closing"),
        (exploring(), 59.9, "Exploration", "about time for closing"),
        (exploring(), 60, "Exploration", "at time"),
        (begun(), 61, "Agreement", "at time"),
        (closing(30), 30, "Closing", ""),
        (closing(), 45, "Closing", "learning and action"),
        (closing(), 53.9, "Closing", "learning and action"),
        (closing(), 54, "Closing", "ending well"),
        (closing(), 63, "Closing", "at time"),
    ],
)
def test_the_header_says_the_phase_and_what_lies_ahead(
    conversation: Conversation, minute: float, phase: str, ahead: str
) -> None:
    view = seen(conversation.at(minute))
    assert (view.phase_word, view.ahead) == (phase, ahead)


def test_a_session_wrapped_up_early_is_at_learning_and_action() -> None:
    conversation = exploring().at(30)
    conversation.give(commands.WrapUp())
    assert (seen(conversation).phase_word, seen(conversation).ahead) == ("Closing", "learning and action")


def test_paused_is_said() -> None:
    conversation = exploring().at(70)
    conversation.give(commands.PauseSession())
    view = seen(conversation)
    assert (view.ahead, view.paused) == ("paused", True)


@pytest.mark.parametrize("paused", [False, True])
def test_an_ended_session_is_ended_and_nothing_else(paused: bool) -> None:  # noqa: FBT001  a case
    conversation = exploring().at(22)
    if paused:
        conversation.give(commands.PauseSession())
    conversation.give(commands.EndSession())
    view = seen(conversation)
    assert (view.ahead, view.paused, view.waiting, view.controls) == ("ended", False, False, ())
    assert (words_of(view).glance, words_of(view).sentence) == ("Ended", "The session ended after 22 min.")
    assert view.spoken == "Ended. The session ended after 22 min."
    assert [button.request.ask for button in words_of(view).buttons] == [Ask.UNDO]
    assert words_of(seen(conversation.at(23))).buttons == ()


# The phase line


def test_the_line_has_the_planned_shares_and_is_filled_as_far_as_time_has_gone() -> None:
    line = seen(begun().at(27)).line
    assert [segment.phase for segment in line] == list(Phase)
    assert [segment.share for segment in line] == pytest.approx([0.15, 0.60, 0.25])
    assert [segment.filled for segment in line] == pytest.approx([1.0, 0.5, 0.0])


happenings = st.lists(
    st.tuples(
        st.floats(0, 40),
        st.sampled_from(
            (
                commands.EnterNextPhase(),
                commands.EnterPreviousPhase(),
                commands.PauseSession(),
                commands.ResumeSession(),
                commands.ExtendSession(minutes(5)),
                commands.WrapUp(),
                commands.ShowNextPrompt(),
                commands.SayPrompt(),
                commands.OfferCheckIn(),
                commands.PutOffCheckIn(),
                commands.PutOffCheckIn(to_phase_end=True),
                commands.SeeAtTime(),
                commands.EndSession(),
                commands.Look(),
            )
        ),
    ),
    max_size=8,
)
starts = st.builds(
    lambda since, until, every: replace(
        AN_HOUR,
        since=minutes(since),
        until=AN_HOUR.until if until is None else begun().now + minutes(until),
        rotate_every=None if every is None else minutes(every),
    ),
    st.integers(0, 20),
    st.none() | st.integers(25, 120),
    st.none() | st.integers(1, 30),
)


def lived(start: StartSession, happened: list[tuple[float, commands.Command]]) -> Conversation:
    """A conversation in which these commands were given, each so many minutes after the one before."""
    conversation = Conversation.started(start)
    minute = 0.0
    for after, command in happened:
        minute += after
        conversation.at(minute)
        try:
            conversation.give(command)
        except Refusal:
            continue
    return conversation


@given(starts, happenings, st.floats(0, 40))
def test_the_shares_of_the_line_make_a_whole_and_it_fills_from_the_left(
    start: StartSession, happened: list[tuple[float, commands.Command]], more: float
) -> None:
    conversation = lived(start, happened)
    now = conversation.now + minutes(more)
    line = phase_line(conversation.session, now)
    assert sum(segment.share for segment in line) == pytest.approx(1.0)
    assert all(0.0 <= segment.share <= 1.0 and 0.0 <= segment.filled <= 1.0 for segment in line)
    assert all(right.filled == 0.0 or left.filled == 1.0 for left, right in pairwise(line))


def test_a_pause_shapes_the_line_at_once_when_the_end_is_fixed() -> None:
    conversation = begun(replace(QUIET, until=begun().now + minutes(60))).at(5)
    conversation.give(commands.PauseSession())
    paused = seen(conversation.at(25)).line
    conversation.give(commands.ResumeSession())
    assert paused == seen(conversation).line
    assert paused[0].filled == pytest.approx(5 / 6)


def test_a_session_that_a_pause_has_used_up_keeps_its_shape() -> None:
    conversation = begun(replace(QUIET, until=begun().now + minutes(60))).at(0)
    conversation.give(commands.PauseSession())
    conversation.at(61).give(commands.ResumeSession())
    line = seen(conversation).line
    assert [segment.share for segment in line] == pytest.approx([0.15, 0.60, 0.25])
    assert [segment.filled for segment in line] == [1.0, 1.0, 1.0]
    assert seen(conversation).ahead == "at time"


# The words


def test_a_say_shows_its_glance_and_its_sentence() -> None:
    words = words_of(scene_view(named("say")))
    assert (words.role, words.voice, words.label) == (Role.PROMPT, Voice.SAY, "Say")
    assert words.glance == "Deeper, wider, elsewhere?"
    assert words.sentence == "From here: deeper, wider, or somewhere else entirely?"
    assert (words.number, words.topic, words.buttons) == ("3.9", "process", ())


@pytest.mark.parametrize(
    ("text", "glance", "sentence"),
    [
        ("Let the silence work.", "Let the silence work", ""),
        ("Slow down", "slow down", ""),
        ("Slow down, and breathe out.", "Slow down", "Slow down, and breathe out."),
        ("Breathe.", "Pace and shoulders", "Breathe."),
    ],
)
def test_a_cue_shows_its_sentence_only_where_it_says_more(text: str, glance: str, sentence: str) -> None:
    prompt = Prompt("cue", Voice.CUE, text, glance, "5.1", Kind.MINDSET)
    words = words_of(seen(begun(prompts=(prompt,))))
    assert (words.label, words.glance, words.sentence, words.topic) == ("Notice", glance, sentence, "mindset")


def test_minutes_and_outcome_are_filled_in() -> None:
    prompt = replace(made_prompt("slots", text="{min} minutes for {outcome}: {what}?"), glance="{min} for {outcome}")
    conversation = begun(replace(QUIET, outcome="a plan"), (prompt,)).at(22.5)
    words = words_of(seen(conversation))
    assert words.sentence == "38 minutes for a plan: {what}?"
    assert words.glance == "38 for a plan"


def test_numbers_are_those_of_the_edition_that_the_coach_reads() -> None:
    prompt = made_prompt("one", competency="8.8")
    conversation = begun(prompts=(prompt,))
    assert words_of(seen(conversation)).number == "8.8"
    assert words_of(seen(conversation, numbers=Numbering.ICF_2025)).number == "8.09"
    unknown = begun(prompts=(replace(prompt, competency="9.9"),))
    assert words_of(seen(unknown, numbers=Numbering.ICF_2025)).number == "9.9"


def test_without_a_fitting_prompt_there_are_no_words() -> None:
    view = seen(begun(prompts=()))
    assert view.words is None
    said = next(button for button in view.controls if button.request.ask is Ask.SAID)
    assert not said.enabled
    assert view.spoken == "60 minutes left. Agreement. exploration in 9."


def test_other_words_have_another_key_and_the_same_words_keep_theirs() -> None:
    conversation = begun(prompts=(made_prompt("only"),))
    first = words_of(seen(conversation)).key
    assert words_of(seen(conversation.at(5))).key == first
    conversation.give(commands.ShowNextPrompt())
    assert words_of(seen(conversation)).key != first


def test_pinned_and_said_are_shown() -> None:
    words = words_of(scene_view(named("pinned-and-said")))
    assert (words.pinned, words.said) == (True, True)
    assert any(button.checked for button in scene_view(named("pinned-and-said")).controls)


# Check-ins


def test_a_check_in_stands_in_front_of_the_prompt() -> None:
    view = scene_view(named("check-in"))
    words = words_of(view)
    assert (words.role, words.label, words.number) == (Role.CHECK_IN, "Check in", "3.9")
    assert words.glance == "Half the time left"
    assert words.sentence == "Half our time remains. What should it go to?"
    assert [button.request.ask for button in words.buttons] == [Ask.CHECK_IN_OFFERED, Ask.CHECK_IN_LATER]
    assert view.waiting
    assert view.note == ""


def test_a_check_in_stands_behind_a_prompt_asked_for_since() -> None:
    view = scene_view(named("check-in-behind-prompt"))
    words = words_of(view)
    assert words.role is Role.PROMPT
    assert [button.request.ask for button in words.buttons] == [Ask.CHECK_IN_OFFERED, Ask.CHECK_IN_LATER]
    assert view.note == "Waiting: Half the time left"
    assert view.waiting


def test_a_prompt_that_was_asked_for_before_does_not_hide_it() -> None:
    for minute in (14.9, 15):
        conversation = begun(ON_REQUEST).at(minute)
        conversation.give(commands.ShowNextPrompt())
        conversation.at(15).look()
        assert words_of(seen(conversation)).role is Role.CHECK_IN


def test_nothing_waits_on_an_ended_session() -> None:
    conversation = begun(ON_REQUEST).at(15)
    conversation.look()
    conversation.give(commands.ShowNextPrompt())
    conversation.give(commands.EndSession())
    assert (seen(conversation).waiting, seen(conversation).note) == (False, "")
    assert words_of(seen(conversation)).role is Role.ENDED


def test_a_check_in_that_has_waited_long_says_what_is_true_now() -> None:
    conversation = begun(ON_REQUEST).at(15)
    conversation.look()
    conversation.give(commands.OfferCheckIn())
    conversation.at(30).look()
    assert words_of(seen(conversation.at(33))).glance == "Half the time left"
    words = words_of(seen(conversation.at(33.5)))
    assert words.glance == "27 min: what for?"
    assert words.sentence == "There are 27 minutes left. What should they go to?"
    conversation.give(commands.ShowNextPrompt())
    assert seen(conversation).note == "Waiting: 27 min: what for?"


def test_a_check_in_of_an_unknown_competency_shows_its_number_alone() -> None:
    odd = replace(DEFAULT_CHECK_INS[0], competency="9.9", sentence="For {outcome}?")
    conversation = begun(replace(ON_REQUEST, outcome="a plan", type=AN_HOUR.type._replace(check_ins=(odd,)))).at(15)
    conversation.look()
    words = words_of(seen(conversation))
    assert (words.number, words.topic, words.sentence) == ("9.9", "", "For a plan?")


# At time


def test_at_time_hands_the_choice_to_the_client() -> None:
    view = scene_view(named("at-time"))
    words = words_of(view)
    assert (words.role, words.number) == (Role.AT_TIME, "8.8")
    assert words.sentence == "We are at time. How would you like to leave this?"
    asks = [button.request for button in words.buttons]
    assert asks == [Request(Ask.EXTEND, "5"), Request(Ask.PARK), Request(Ask.AT_TIME_SEEN)]
    assert view.waiting
    assert view.over_time


def test_once_seen_the_prompt_is_back() -> None:
    assert words_of(scene_view(named("over-time-going-on"))).role is Role.PROMPT


def test_a_check_in_that_waits_comes_before_the_sentence_at_time() -> None:
    conversation = begun(ON_REQUEST).lived_to(15).at(60)
    conversation.look()
    assert conversation.session.at_time_waiting
    assert words_of(seen(conversation)).role is Role.CHECK_IN
    conversation.give(commands.DismissCheckIn())
    assert words_of(seen(conversation)).role is Role.AT_TIME


# Notes


def test_what_was_parked_comes_back_in_agreement() -> None:
    conversation = begun(replace(QUIET, parked_before=("the board", "a rest")))
    assert seen(conversation).note == "Parked last time: the board, a rest"
    conversation.give(commands.EnterNextPhase())
    assert seen(conversation).note == ""
    conversation.give(commands.EnterPreviousPhase())
    conversation.give(commands.EndSession())
    assert seen(conversation).note == ""


def test_a_rehearsal_is_told() -> None:
    assert scene_view(named("rehearsal")).rehearsal
    assert not scene_view(named("say")).rehearsal


# The controls


def asks(view: OverlayView) -> list[Ask]:
    return [button.request.ask for button in view.controls]


def test_the_row_of_controls() -> None:
    assert asks(seen(begun())) == [Ask.BACK, Ask.NEXT, Ask.SAID, Ask.MARK, Ask.PAUSE, Ask.NEXT_PHASE, Ask.MENU]
    assert [button.words for button in seen(begun()).controls if button.words] == ["Exploration"]


def test_in_closing_the_next_step_is_the_end() -> None:
    assert asks(seen(closing())) == [Ask.BACK, Ask.NEXT, Ask.SAID, Ask.MARK, Ask.PAUSE, Ask.END, Ask.MENU]


def test_a_paused_session_can_go_on() -> None:
    assert Ask.RESUME in asks(scene_view(named("paused")))


def test_back_needs_something_that_stood_before() -> None:
    conversation = begun()
    assert not seen(conversation).controls[0].enabled
    conversation.give(commands.ShowNextPrompt())
    assert seen(conversation).controls[0].enabled


@pytest.mark.parametrize(
    ("scene", "ask", "hint"),
    [
        ("say", Ask.SAID, "I said this"),
        ("cue", Ask.SAID, "I did this"),
        ("check-in", Ask.CHECK_IN_OFFERED, "I said this"),
        ("check-in-cue", Ask.CHECK_IN_OFFERED, "I did this"),
        ("check-in-behind-prompt", Ask.SAID, "I said this"),
        ("at-time", Ask.AT_TIME_SEEN, "I said this"),
    ],
)
def test_said_speaks_of_what_stands_on_the_card(scene: str, ask: Ask, hint: str) -> None:
    button = scene_view(named(scene)).controls[2]
    assert (button.request.ask, button.hint) == (ask, hint)


# For a screen reader


@pytest.mark.parametrize(
    ("minute", "begin"),
    [
        (0, "60 minutes left. "),
        (59.5, "One minute left. "),
        (60.5, "Agreement. at time. "),
        (61, "One minute over time. "),
        (62.5, "2 minutes over time. "),
    ],
)
def test_time_is_spoken(minute: float, begin: str) -> None:
    assert seen(begun().at(minute)).spoken.startswith(begin)


def test_the_whole_state_is_one_text() -> None:
    assert scene_view(named("say")).spoken == (
        "38 minutes left. Exploration. closing in 23. Say. Deeper, wider, elsewhere? "
        "From here: deeper, wider, or somewhere else entirely?"
    )


# Words


def data_of(session: Session) -> tuple[str, ...]:
    """What is shown as it is: the words of prompts, check-ins, clients, and their parked topics."""
    prompts = [text for prompt in session.rotation.history for text in (prompt.text, prompt.glance)]
    check_ins = [text for state in session.check_ins for text in (state.check_in.glance, state.check_in.sentence)]
    texts = [text.rstrip(".") for text in (*prompts, *check_ins, *session.parked_before)]
    return tuple(sorted(texts, key=len, reverse=True))


@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.name)
def test_everything_on_the_overlay_is_translated_and_kind(scene: Scene) -> None:
    view = derive_overlay(scene.session, scene.now, Look(), Numbering.ICF_2019, marked)
    for text in overlay_texts(view):
        assert is_marked(text, *data_of(scene.session)), text
        assert not UNKIND.search(text)
    if view.words is not None and view.words.role in {Role.AT_TIME, Role.ENDED}:
        assert is_marked(view.words.glance)
        assert is_marked(view.words.sentence)


def test_every_scene_has_a_state_of_its_own() -> None:
    views = [(scene_view(scene), scene.hovered) for scene in scenes()]
    assert all(first != second for place, first in enumerate(views) for second in views[:place])
    assert timedelta(0) < min(scene.now - scene.session.started_at for scene in scenes())
