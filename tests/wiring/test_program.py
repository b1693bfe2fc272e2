"""The running program: what a request does, what is shown after it, and the one alarm."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from partner_overlay.application.session_service import StartChoices
from partner_overlay.application.settings import Form, PromptSettings, Settings, Theme
from partner_overlay.domain import commands
from partner_overlay.domain.errors import NoSession, Refusal
from partner_overlay.presentation.next_sight import next_sight
from partner_overlay.presentation.requests import Ask, Request
from tests.fakes.journal import RefusingJournal
from tests.fakes.screens import MadeDesktop
from tests.fakes.settings import SettingsInMemory
from tests.fakes.shelf import ShelfInMemory
from tests.made.programs import Bench
from tests.made.services import deck
from tests.made.sessions import minutes

SECOND = timedelta(seconds=1)
UNDO = timedelta(seconds=10)
ON_REQUEST = Settings(prompts=PromptSettings(change_every=0))
REHEARSAL = StartChoices(speed=60.0, seed=1)


@pytest.fixture
def quiet(desktop: MadeDesktop) -> Bench:
    """Prompts change on request only, so that time alone moves what is seen."""
    return Bench(desktop, store=SettingsInMemory(ON_REQUEST))


# The alarm


def test_nothing_wakes_a_program_without_a_session(bench: Bench) -> None:
    bench.program.refresh()
    assert not bench.alarm.is_set
    assert not bench.visible()


@pytest.mark.parametrize("choices", [StartChoices(), StartChoices(since=minutes(3.25)), REHEARSAL])
def test_the_alarm_is_set_to_what_comes_first_in_real_time(bench: Bench, choices: StartChoices) -> None:
    bench.start(choices)
    for _ in range(80):
        session, now = bench.session, bench.program.now
        moments = (session.next_change(), next_sight(session, now, bench.program.look))
        first = min(moment for moment in moments if moment is not None)
        assert bench.alarm.after == max(first - now, timedelta(0)) / choices.speed
        bench.after(bench.alarm.after)


def test_minutes_come_down_when_their_moment_has_come(bench: Bench) -> None:
    bench.start()
    assert "60 minutes left" in bench.shown
    bench.after(minutes(1) - SECOND)
    assert "60 minutes left" in bench.shown
    bench.after(SECOND)
    assert "59 minutes left" in bench.shown


def test_a_check_in_comes_by_itself(quiet: Bench) -> None:
    quiet.start()
    quiet.after(minutes(15) - SECOND)
    assert quiet.session.waiting is None
    quiet.after(SECOND)
    assert "Breath, pace, shoulders" in quiet.shown
    quiet.clear_away()


def test_prompts_change_as_often_as_the_settings_say(bench: Bench) -> None:
    bench.start()
    first = bench.session.rotation.current
    bench.after(minutes(5) - SECOND)
    assert bench.session.rotation.current == first
    bench.after(SECOND)
    assert bench.session.rotation.current != first


def test_an_hour_is_over_in_a_minute_of_rehearsal(bench: Bench) -> None:
    bench.start(REHEARSAL)
    bench.after(minutes(1) - timedelta(seconds=0.5))
    assert "One minute left" in bench.shown
    bench.after(timedelta(seconds=2.5))
    assert "2 minutes over time" in bench.shown


def test_in_a_pause_nothing_wakes_the_program(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.PAUSE)
    assert not bench.alarm.is_set
    bench.ask(Ask.RESUME)
    assert bench.alarm.after == minutes(1)


def test_a_look_in_a_long_pause_finds_no_gap(bench: Bench) -> None:
    """Nobody expected one: the pointer came over the overlay."""
    bench.start()
    bench.after(minutes(2))
    bench.ask(Ask.PAUSE)
    bench.after(minutes(10))
    bench.overlay.pointer_left.emit()
    assert bench.session.away == timedelta(0)


def test_a_look_that_comes_much_too_late_is_a_gap(bench: Bench) -> None:
    bench.start()
    bench.clock.advance(minutes(7))
    bench.alarm.pass_by(minutes(7))
    assert bench.session.away == minutes(6)


# Undo and the end


def test_after_the_end_the_overlay_stays_for_as_long_as_it_can_be_undone(bench: Bench) -> None:
    bench.start()
    bench.after(minutes(40))
    bench.ask(Ask.END)
    bench.after(UNDO)
    assert bench.visible()
    assert bench.alarm.is_set
    bench.after(timedelta(milliseconds=1))
    assert not bench.visible()
    assert not bench.alarm.is_set


def test_a_rehearsal_too_can_be_undone_for_ten_real_seconds(bench: Bench) -> None:
    bench.start(REHEARSAL)
    bench.ask(Ask.END)
    bench.clock.advance(UNDO - SECOND)
    bench.alarm.pass_by(UNDO - SECOND)
    assert bench.visible()
    bench.ask(Ask.UNDO)
    assert bench.program.runs


def test_an_end_undone_goes_on(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.END)
    bench.after(UNDO / 2)
    bench.ask(Ask.UNDO)
    assert bench.program.runs
    bench.after(minutes(1))
    assert bench.visible()
    assert "59 minutes left" in bench.shown


def test_a_start_undone_leaves_nothing(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.UNDO)
    assert bench.program.session is None
    assert not bench.visible()
    assert not bench.alarm.is_set


# The overlay


@pytest.mark.parametrize("veil", [Ask.BLANK, Ask.PRESENCE])
def test_blank_and_presence_come_and_go_with_the_same_key(veil: Ask, bench: Bench) -> None:
    bench.start()
    bench.ask(veil)
    assert bench.form() == veil.value
    assert bench.visible() is (veil is Ask.PRESENCE)
    assert bench.settings.look.form is Form.CARD
    bench.ask(veil)
    assert bench.form() is Form.CARD
    assert bench.visible()


def test_blank_over_presence_goes_back_to_presence(bench: Bench) -> None:
    """The coach has not yet asked the words back."""
    bench.start()
    bench.ask(Ask.PRESENCE)
    bench.ask(Ask.BLANK)
    bench.ask(Ask.BLANK)
    assert bench.form() is Form.PRESENCE
    bench.ask(Ask.PRESENCE)
    assert bench.form() is Form.CARD


def test_presence_over_blank_shows_the_dot(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.BLANK)
    bench.ask(Ask.PRESENCE)
    assert bench.form() is Form.PRESENCE
    assert bench.visible()


def test_time_goes_on_while_blank(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.BLANK)
    bench.after(minutes(20))
    assert not bench.visible()
    bench.ask(Ask.BLANK)
    assert "40 minutes left" in bench.shown


def test_another_form_lifts_the_veil(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.PRESENCE)
    bench.ask(Ask.FORM, "strip")
    assert bench.form() is Form.STRIP


def through(bench: Bench) -> bool:
    """Whether clicks really go through its window, as it says."""
    really = bool(bench.window.windowHandle().flags() & Qt.WindowType.WindowTransparentForInput)
    assert really is bench.program.overlay_state().click_through
    assert really is bench.shown.endswith("Clicks go through.")
    return really


def test_clicks_go_through_and_are_caught_again_by_the_same_key(bench: Bench) -> None:
    bench.start()
    assert not through(bench)
    window = int(bench.window.winId())
    for on in (True, False):
        bench.ask(Ask.CLICK_THROUGH)
        assert through(bench) is on
    assert int(bench.window.winId()) == window


@pytest.mark.parametrize("away", [Ask.BLANK, Ask.PRESENCE])
def test_clicks_go_through_whatever_its_form(away: Ask, bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.CLICK_THROUGH, "on")
    bench.ask(away)
    bench.ask(away)
    assert through(bench)
    bench.ask(Ask.FORM, "strip")
    assert through(bench)


def test_show_catches_clicks_again(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.CLICK_THROUGH, "on")
    bench.ask(Ask.SHOW)
    assert not through(bench)


def test_the_end_of_the_session_catches_them_again_for_good(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.CLICK_THROUGH, "on")
    bench.ask(Ask.END)
    assert not through(bench)
    bench.ask(Ask.UNDO)
    assert bench.program.runs
    assert not through(bench)


def test_clicks_that_go_through_and_veils_are_not_remembered_by_a_start(bench: Bench, desktop: MadeDesktop) -> None:
    bench.start()
    for ask in (Ask.CLICK_THROUGH, Ask.PRESENCE, Ask.BLANK):
        bench.ask(ask)
    again = Bench(desktop, bench.journal, bench.clock, bench.store)
    assert again.program.recover()
    assert again.form() is Form.CARD
    assert again.visible()
    assert not through(again)
    again.clear_away()


def test_hidden_until_shown(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.HIDE)
    bench.after(minutes(5))
    assert not bench.visible()
    bench.ask(Ask.SHOW)
    assert bench.visible()
    assert "55 minutes left" in bench.shown


def test_show_lifts_the_veil(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.BLANK)
    bench.ask(Ask.SHOW)
    assert bench.form() is Form.CARD
    assert bench.visible()


def test_a_new_session_is_shown_whatever_stood_before(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.HIDE)
    bench.ask(Ask.BLANK)
    bench.ask(Ask.END)
    bench.start()
    assert bench.visible()
    assert bench.form() is Form.CARD


@pytest.mark.parametrize("put_away", [Ask.BLANK, Ask.HIDE])
def test_a_refused_start_brings_nothing_back_that_was_put_away(put_away: Ask, bench: Bench) -> None:
    bench.start()
    bench.ask(put_away)
    with pytest.raises(Refusal):
        bench.start()
    bench.after(minutes(1))
    assert not bench.visible()


def test_show_without_a_session_wants_the_start_window(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.program.wanted.start, timeout=0):
        bench.ask(Ask.SHOW)


def test_show_in_a_session_opens_no_window(bench: Bench, qtbot: QtBot) -> None:
    bench.start()
    with qtbot.assertNotEmitted(bench.program.wanted.start):
        bench.ask(Ask.SHOW)


def test_toggle_hides_and_shows_and_lifts_the_veil(bench: Bench) -> None:
    bench.start()
    for visible in (False, True):
        bench.ask(Ask.TOGGLE)
        assert bench.visible() is visible
    bench.ask(Ask.BLANK)
    bench.ask(Ask.TOGGLE)
    assert bench.visible()


@pytest.mark.parametrize("ask", [Ask.OUTCOME, Ask.PARK, Ask.MARK_WORDS])
def test_what_needs_words_wants_the_field(ask: Ask, bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.program.wanted.words, timeout=0) as wanted:
        bench.ask(ask)
    assert wanted.args == [ask]


@pytest.mark.parametrize(("ask", "signal"), [(Ask.START, "start"), (Ask.QUIT, "quit")])
def test_start_and_quit_are_for_others_to_do(ask: Ask, signal: str, bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(getattr(bench.program.wanted, signal), timeout=0):
        bench.ask(ask)


def test_a_button_on_the_overlay_asks_the_program(bench: Bench) -> None:
    bench.start()
    bench.window.requested.emit(Request(Ask.MARK))
    assert len(bench.session.marks) == 1


def test_how_the_overlay_stands(bench: Bench) -> None:
    state = bench.program.overlay_state()
    assert (state.visible, state.on_top, state.screen) == (False, "unknown", "")
    bench.start()
    bench.ask(Ask.PRESENCE)
    state = bench.program.overlay_state()
    assert (state.visible, state.form, state.on_top) == (True, Form.PRESENCE, "yes")


def test_while_the_pointer_is_on_it_a_prompt_holds_still(bench: Bench) -> None:
    bench.start()
    first = bench.session.rotation.current
    bench.window.pointer_entered.emit()
    bench.after(minutes(5))
    assert bench.session.rotation.current == first
    assert bench.alarm.after == minutes(1)  # to the next minute, not to what the pointer holds back
    bench.window.pointer_left.emit()
    assert bench.session.rotation.current != first


# Settings


def test_a_setting_is_kept_and_shown_at_once(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.SIZE, "150")
    bench.ask(Ask.THEME, "light")
    bench.ask(Ask.FIGURES, "none")
    assert (bench.settings.look.size, bench.settings.look.theme) == (150, Theme.LIGHT)
    assert bench.window._look == bench.settings.look
    assert bench.window.width() == 600


def test_a_setting_can_be_changed_without_a_session(bench: Bench) -> None:
    bench.ask(Ask.FORM, "strip")
    bench.ask(Ask.ROTATION, "0")
    assert bench.settings.look.form is Form.STRIP
    assert bench.settings.prompts.change_every == 0
    assert bench.menu_lines == ["No session"]
    bench.start()
    assert bench.form() is Form.STRIP


def test_another_rotation_reaches_the_session_that_runs(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.ROTATION, "1")
    first = bench.session.rotation.current
    bench.after(minutes(2))
    assert bench.session.rotation.current != first
    bench.ask(Ask.ROTATION, "0")
    assert bench.session.rotation.due() is None


def test_another_setting_leaves_the_rotation_alone(bench: Bench) -> None:
    bench.start()
    before = bench.session
    bench.ask(Ask.NUMBERS, "2025")
    assert bench.session == before


def test_settings_that_can_not_be_kept_hold_and_it_is_said(bench: Bench) -> None:
    bench.store.full = True
    bench.ask(Ask.SIZE, "200")
    assert bench.program.look.size == 200
    assert "The disk is full." in bench.menu_lines


# Never again


def test_a_prompt_banned_for_good_is_kept_in_the_settings(bench: Bench) -> None:
    bench.start()
    banned = bench.session.rotation.current
    assert banned is not None
    bench.ask(Ask.NEVER)
    assert bench.settings.prompts.never == (banned.id,)


def test_undone_it_may_come_again(bench: Bench) -> None:
    bench.store.kept = Settings(prompts=PromptSettings(never=("old",)))
    bench.settings_service.change(bench.store.kept)
    bench.start()
    bench.ask(Ask.NEVER)
    assert set(bench.settings.prompts.never) > {"old"}
    bench.ask(Ask.UNDO)
    assert set(bench.settings.prompts.never) == {"old"}


def test_a_start_undone_takes_back_no_ban(bench: Bench) -> None:
    bench.settings_service.change(Settings(prompts=PromptSettings(never=("old",))))
    bench.start()
    bench.ask(Ask.UNDO)
    assert bench.settings.prompts.never == ("old",)


def test_a_ban_in_a_private_session_outlives_a_crash(bench: Bench, desktop: MadeDesktop) -> None:
    """Such a session records no prompts; what the coach never wants to see again is in the settings alone."""
    bench.start(StartChoices(private=True))
    bench.ask(Ask.NEVER)
    banned = bench.settings.prompts.never
    assert banned
    again = Bench(desktop, journal=bench.journal, clock=bench.clock, store=bench.store)
    assert again.program.recover()
    assert again.settings.prompts.never == banned
    again.clear_away()


# What could not be done


def test_a_refusal_is_said_in_the_menu_until_something_succeeds(bench: Bench) -> None:
    bench.ask(Ask.MARK)
    assert NoSession().sentence in bench.menu_lines
    bench.start()
    assert NoSession().sentence not in bench.menu_lines


def test_of_several_troubles_what_was_just_refused_comes_first(bench: Bench) -> None:
    bench.start()
    bench.journal.full = True
    bench.ask(Ask.MARK)
    bench.ask(Ask.RESUME)
    refusal, trouble = bench.program.troubles()
    assert "paused" in refusal
    assert trouble == bench.program.record_trouble


def test_typed_words_that_are_refused_are_said_too(bench: Bench) -> None:
    bench.program.ask_for(commands.NameOutcome("more ease"))
    assert NoSession().sentence in bench.menu_lines
    bench.start()
    bench.program.ask_for(commands.NameOutcome("x" * 61))
    refused = bench.menu_lines[-1]
    assert "60" in refused
    bench.program.ask_for(commands.NameOutcome("more ease"))
    assert refused not in bench.menu_lines
    assert bench.session.outcome == "more ease"


def test_a_command_from_elsewhere_ends_an_old_refusal(bench: Bench) -> None:
    bench.start()
    bench.ask(Ask.RESUME)
    assert len(bench.menu_lines) == 2
    bench.program.give(commands.MakeMark())
    assert len(bench.menu_lines) == 1


def test_from_the_command_line_a_refusal_is_raised(bench: Bench) -> None:
    with pytest.raises(NoSession):
        bench.program.carry_out(Request(Ask.MARK))
    assert bench.menu_lines == ["No session"]


def test_every_trouble_is_said(desktop: MadeDesktop) -> None:
    journal = RefusingJournal()
    shelf = ShelfInMemory(deck("partnering"), troubles=("The deck mine.toml can't be read.",))
    store = SettingsInMemory(troubles=("The size 17 can't be.",))
    bench = Bench(desktop, journal, store=store, shelf=shelf)
    bench.program.note_trouble("Something unexpected went wrong.")
    journal.full = True
    bench.start()
    assert list(bench.program.troubles()) == [
        "The disk is full.",
        "The size 17 can't be.",
        "The deck mine.toml can't be read.",
        "Something unexpected went wrong.",
    ]
    bench.clear_away()


# Another run of the program


def test_a_session_goes_on_in_the_next_run(bench: Bench, desktop: MadeDesktop) -> None:
    bench.start()
    bench.after(minutes(20))
    again = Bench(desktop, journal=bench.journal, clock=bench.clock)
    bench.clock.advance(minutes(5))
    assert again.program.recover()
    assert again.visible()
    assert "35 minutes left" in again.shown
    assert again.alarm.is_set
    again.clear_away()


def test_without_one_nothing_is_recovered(bench: Bench) -> None:
    assert not bench.program.recover()
    assert not bench.visible()
