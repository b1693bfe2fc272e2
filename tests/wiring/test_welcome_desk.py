"""The welcome's answers reach the settings at once, and its rehearsal plays on the real overlay."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from partner_overlay.application.session_service import StartChoices
from partner_overlay.application.settings import Form, StartSettings
from partner_overlay.domain.phases import Engagement
from partner_overlay.domain.session_types import SessionType
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.welcome_view import Standing, WelcomeAsk, WelcomeStage, WelcomeView
from partner_overlay.wiring.after_the_end import AfterTheEnd
from partner_overlay.wiring.welcome_desk import WelcomeDesk
from tests.fakes.alarm import ManualAlarm
from tests.made.programs import Bench
from tests.made.sessions import minutes


class Welcome:
    """A desk with its window open, and what is asked for in it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.alarm = ManualAlarm()
        self.desk = WelcomeDesk(bench.program, bench.types, self.alarm, scheme=Scheme.LIGHT)
        self.closed = QSignalSpy(self.desk.closed)
        self.started = QSignalSpy(bench.program.wanted.start)
        self.desk.open()

    def ask(self, ask: WelcomeAsk) -> None:
        self.desk.window.requested.emit(ask)

    def choose(self, ask: Ask, value: str) -> None:
        self.desk.window.chosen.emit(Request(ask, value))

    def after(self, seconds: float) -> None:
        """So much goes by, for the session and for its guide."""
        for _ in range(round(seconds * 4)):
            self.bench.after(timedelta(seconds=0.25))
            self.alarm.pass_by(timedelta(seconds=0.25))

    @property
    def view(self) -> WelcomeView:
        assert self.desk.window._view is not None
        return self.desk.window._view

    @property
    def now(self) -> str:
        """What the rehearsal shows at the moment."""
        return next(moment.words for moment in self.view.moments if moment.standing is Standing.NOW)

    def clear_away(self) -> None:
        self.desk.window.hide()
        self.desk.window.deleteLater()
        self.desk.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def welcome(bench: Bench) -> Iterator[Welcome]:
    welcome = Welcome(bench)
    yield welcome
    welcome.clear_away()


# The answers


def test_an_answer_is_kept_at_once(welcome: Welcome) -> None:
    welcome.choose(Ask.FORM, "strip")
    welcome.choose(Ask.ROTATION, "0")
    assert welcome.bench.settings.look.form is Form.STRIP
    assert welcome.bench.settings.prompts.change_every == 0
    assert [question.chosen for question in welcome.view.questions] == ["60", "strip", "0"]


@pytest.mark.parametrize(
    ("minutes_", "start"),
    [("30", StartSettings("30 min", 0)), ("45", StartSettings("60 min", 45)), ("90", StartSettings("90 min", 0))],
)
def test_the_usual_length_is_what_start_begins_with(minutes_: str, start: StartSettings, welcome: Welcome) -> None:
    """As a session type of its own where there is one, and not as a first session, which is as long as another."""
    welcome.choose(Ask.USUAL, minutes_)
    assert welcome.bench.settings.start == start
    assert welcome.view.questions[0].chosen == minutes_


def test_a_type_that_is_no_more_gives_way_to_the_first(bench: Bench, welcome: Welcome) -> None:
    bench.types.keep((SessionType("intake", minutes(75), engagement=Engagement.FIRST),))
    welcome.desk.open()
    assert welcome.view.questions[0].chosen == "75"
    welcome.ask(WelcomeAsk.REHEARSE)
    assert bench.session.type_name == "intake"
    assert bench.session.plan.length == minutes(60)


def test_what_can_not_be_kept_is_said_in_the_window(welcome: Welcome) -> None:
    welcome.bench.store.full = True
    welcome.choose(Ask.FORM, "strip")
    assert welcome.view.trouble == "The disk is full."
    welcome.bench.store.full = False
    welcome.choose(Ask.FORM, "card")
    assert welcome.view.trouble == ""


# Its end


@pytest.mark.parametrize("ask", [WelcomeAsk.LEAVE, WelcomeAsk.START])
def test_once_left_it_has_been_there(ask: WelcomeAsk, welcome: Welcome) -> None:
    welcome.ask(ask)
    assert welcome.bench.settings.start.welcomed
    assert not welcome.desk.is_open
    assert welcome.closed.count() == 1
    assert welcome.started.count() == (ask is WelcomeAsk.START)


def test_it_is_kept_while_the_window_is_there_for_with_the_last_one_the_program_may_go(welcome: Welcome) -> None:
    open_when_changed: list[bool] = []
    welcome.bench.program.changed.connect(lambda: open_when_changed.append(welcome.desk.is_open))
    welcome.ask(WelcomeAsk.LEAVE)
    assert open_when_changed == [True]
    welcome.desk.open()
    welcome.ask(WelcomeAsk.LEAVE)
    assert open_when_changed == [True]


def test_when_a_session_runs_it_has_done_its_work(welcome: Welcome) -> None:
    welcome.bench.start()
    assert not welcome.desk.is_open
    assert welcome.bench.settings.start.welcomed
    assert welcome.bench.program.runs


# The rehearsal


def test_an_hour_goes_by_in_a_minute_and_then_the_coach_can_start(welcome: Welcome) -> None:
    welcome.ask(WelcomeAsk.REHEARSE)
    assert (welcome.view.stage, welcome.desk.is_open) == (WelcomeStage.REHEARSING, True)
    assert (welcome.bench.session.rehearsal, welcome.bench.session.client) == (True, "")
    assert welcome.bench.visible()
    welcome.after(8)
    assert welcome.now.startswith("One that was said")
    welcome.after(53)
    assert welcome.now.startswith("At time")
    welcome.after(2)
    assert welcome.view.title == "That was an hour."
    welcome.ask(WelcomeAsk.START)
    assert welcome.started.count() == 1


def test_a_rehearsal_can_be_ended_and_begun_once_more(welcome: Welcome) -> None:
    welcome.ask(WelcomeAsk.REHEARSE)
    welcome.after(15)
    welcome.ask(WelcomeAsk.END)
    assert welcome.bench.session.ended_at is not None
    assert (welcome.view.stage, welcome.view.title) == (WelcomeStage.REHEARSED, "That is how it goes.")
    assert not welcome.alarm.is_set
    assert not welcome.bench.visible()
    welcome.ask(WelcomeAsk.REHEARSE)
    assert welcome.bench.visible()
    assert welcome.now.startswith("The session begins")
    assert welcome.bench.program.runs


def test_an_end_that_is_taken_back_goes_on_without_its_guide(welcome: Welcome) -> None:
    welcome.ask(WelcomeAsk.REHEARSE)
    welcome.after(5)
    welcome.bench.ask(Ask.END)
    welcome.bench.ask(Ask.UNDO)
    assert welcome.view.stage is WelcomeStage.REHEARSING
    assert not welcome.alarm.is_set


def test_a_closed_window_ends_the_rehearsal_too(welcome: Welcome) -> None:
    welcome.ask(WelcomeAsk.REHEARSE)
    welcome.ask(WelcomeAsk.LEAVE)
    assert not welcome.bench.program.runs
    assert not welcome.desk.is_open


def test_the_end_of_the_program_ends_it_so_that_nobody_comes_back_to_it(welcome: Welcome) -> None:
    welcome.desk.finish()
    welcome.ask(WelcomeAsk.REHEARSE)
    welcome.desk.finish()
    assert welcome.bench.journal.open_session() is None


def test_no_review_follows_and_none_waits(welcome: Welcome) -> None:
    after = AfterTheEnd(welcome.bench.program, lambda: welcome.bench.past)
    reviews = QSignalSpy(after.review_wanted)
    welcome.desk.rehearsal_began.connect(after.pass_over)
    welcome.ask(WelcomeAsk.REHEARSE)
    welcome.ask(WelcomeAsk.END)
    assert reviews.count() == 0
    assert welcome.bench.past.waiting() == ()
    welcome.bench.start()
    welcome.bench.ask(Ask.END)
    assert reviews.count() == 1


def test_asked_for_from_the_menu_it_begins_at_once(welcome: Welcome) -> None:
    welcome.ask(WelcomeAsk.LEAVE)
    welcome.desk.rehearse()
    assert welcome.desk.is_open
    assert welcome.view.stage is WelcomeStage.REHEARSING


def test_a_start_that_is_refused_is_said(welcome: Welcome) -> None:
    welcome.ask(WelcomeAsk.LEAVE)
    welcome.bench.start(StartChoices(client="R7"))
    welcome.desk.rehearse()
    assert welcome.view.trouble == "A session is running already. End it first."
    assert welcome.bench.session.client == "R7"
