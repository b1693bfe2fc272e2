"""The windows that the coach asks for: the menu, the start window and the small field for words."""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QSpinBox, QWidget

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.session_service import StartChoices
from partner_overlay.application.settings import AccessSettings, Settings, StartSettings
from partner_overlay.desktop.focus import TYPING_FIELD_FLAGS
from partner_overlay.desktop.on_top import QUIET_ON_TOP
from partner_overlay.domain import commands
from partner_overlay.domain.session import Mark, Session
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask
from partner_overlay.ui.keyed_menu import KeyedMenu
from partner_overlay.ui.overlay_menu import OverlayMenu
from partner_overlay.ui.quiet_menu import QuietMenu
from partner_overlay.ui.start.start_window import StartWindow
from partner_overlay.ui.typing_field import TypingField
from partner_overlay.wiring.after_the_end import AfterTheEnd
from partner_overlay.wiring.decks_opening import DecksOpening
from partner_overlay.wiring.export_desk import ExportDesk
from partner_overlay.wiring.help_desk import HelpDesk
from partner_overlay.wiring.history_desk import HistoryDesk
from partner_overlay.wiring.menu_desk import MenuDesk
from partner_overlay.wiring.review_desk import ReviewDesk
from partner_overlay.wiring.settings_desk import SettingsDesk
from partner_overlay.wiring.start_desk import StartDesk
from partner_overlay.wiring.welcome_desk import WelcomeDesk
from partner_overlay.wiring.windows import Windows
from partner_overlay.wiring.words_desk import WordsDesk
from tests.fakes.alarm import ManualAlarm
from tests.made.programs import Bench
from tests.made.sessions import minutes

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
HERE = QPoint(40, 50)


class StandIn(QObject):
    """A desk of which it matters only that it is asked, and whether its window is there."""

    closed = Signal()
    changed = Signal()
    history_wanted = Signal()
    review_wanted = Signal(str)
    export_wanted = Signal(object)
    deleted = Signal(object)
    rehearsal_began = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []
        self.is_open = False

    def open(self, *what: object, **how: object) -> None:
        self.asked.append(("open", *what, *how.items()))
        self.is_open = True

    def close(self, *what: object) -> None:
        self.asked.append(("close", *what))
        self.is_open = False

    def rehearse(self) -> None:
        self.asked.append("rehearse")
        self.is_open = True

    def forget(self, session_id: str) -> None:
        self.asked.append(("forget", session_id))

    def leave(self) -> None:
        """The coach closes the window."""
        self.is_open = False
        self.closed.emit()

    def refresh(self) -> None:
        self.asked.append("refresh")

    def set_scheme(self, scheme: Scheme) -> None:
        self.asked.append(scheme)

    def finish(self) -> None:
        self.asked.append("finish")

    def export(self, wanted: object) -> None:
        self.asked.append(wanted)


class MadeHere:
    """The start window and the field as they are; of the others, stand-ins."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.finished = 0
        self.holds_back = False
        self.held: list[Callable[[], None]] = []
        self.stand_ins = {
            name: StandIn() for name in ("decks", "review", "history", "settings", "help", "welcome", "export")
        }

    def start(self) -> StartDesk:
        bench = self._bench
        scheme = bench.overlay.scheme(bench.program.look)
        return StartDesk(
            bench.program,
            bench.settings_service,
            bench.types,
            bench.journal,
            past=bench.past,
            scheme=scheme,
            alarm=ManualAlarm(),
            now=bench.time_of_day,
        )

    def words(self) -> WordsDesk:
        return WordsDesk(self._bench.program, self._bench.overlay, self._bench.desk_powers.powers.focus)

    def _load(self, then: Callable[[], None]) -> None:
        """All is loaded, unless a test holds it back."""
        if self.holds_back:
            self.held.append(then)
        else:
            then()

    def let_go(self) -> None:
        self.holds_back = False
        for then in self.held:
            then()

    load_decks = load_review = load_history = load_settings = load_help = load_welcome = _load

    def decks(self) -> DecksOpening:
        return cast("DecksOpening", self.stand_ins["decks"])

    def review(self) -> ReviewDesk:
        return cast("ReviewDesk", self.stand_ins["review"])

    def history(self) -> HistoryDesk:
        return cast("HistoryDesk", self.stand_ins["history"])

    def settings(self) -> SettingsDesk:
        return cast("SettingsDesk", self.stand_ins["settings"])

    def help(self) -> HelpDesk:
        return cast("HelpDesk", self.stand_ins["help"])

    def welcome(self) -> WelcomeDesk:
        return cast("WelcomeDesk", self.stand_ins["welcome"])

    def export(self) -> ExportDesk:
        return cast("ExportDesk", self.stand_ins["export"])

    def finish(self) -> None:
        self.finished += 1


@pytest.fixture
def made(bench: Bench) -> MadeHere:
    return MadeHere(bench)


@pytest.fixture
def windows(bench: Bench, made: MadeHere) -> Iterator[Windows]:
    windows = Windows(
        bench.program,
        bench.overlay,
        AfterTheEnd(bench.program, lambda: bench.past),
        lambda: made,
    )
    yield windows
    for window in open_windows(StartWindow, TypingField, QMenu):
        window.hide()
    windows.deleteLater()


def open_windows(*kinds: type[QWidget]) -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, kinds) and window.isVisible()]


def field() -> TypingField:
    """The one that is open."""
    (window,) = open_windows(TypingField)
    assert isinstance(window, TypingField)
    return window


def start_window() -> StartWindow:
    (window,) = open_windows(StartWindow)
    assert isinstance(window, StartWindow)
    return window


def ground(window: QWidget) -> str:
    return window.palette().window().color().name()


def test_open_windows_follow_the_desktop_and_the_theme(bench: Bench, windows: Windows, made: MadeHere) -> None:
    bench.ask(Ask.START)
    bench.ask(Ask.REVIEW, "s1")
    dark = ground(start_window())
    bench.desktop.hints.turn(Qt.ColorScheme.Light)
    assert ground(start_window()) != dark
    bench.ask(Ask.THEME, "dark")
    assert ground(start_window()) == dark
    bench.desktop.hints.turn(Qt.ColorScheme.Dark)  # as the theme has it already
    told = [asked for asked in made.stand_ins["review"].asked if isinstance(asked, Scheme)]
    assert told == [Scheme.LIGHT, Scheme.DARK]


def test_an_open_window_takes_on_larger_letters(
    bench: Bench, windows: Windows, qapp: QApplication, request: pytest.FixtureRequest
) -> None:
    gc.collect()  # Qt tells every program of its font, also those of earlier tests
    bench.ask(Ask.START)
    before = qapp.font()
    request.addfinalizer(lambda: qapp.setFont(before))
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(larger)
    bench.desktop.write_larger(20)
    assert line_of(start_window()).font().pointSizeF() == larger.pointSizeF()


def test_windows_open_and_opened_later_are_written_as_the_coach_wants(
    bench: Bench, windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The overlay is not: it has a size of its own."""
    written: list[float] = []
    desktop = bench.desktop.font().pointSizeF()
    monkeypatch.setattr(bench.desktop, "setFont", lambda font: written.append(font.pointSizeF()))
    bench.ask(Ask.TEXT, "200")
    assert written == [2 * desktop]
    bench.ask(Ask.START)
    bench.ask(Ask.TEXT, "80")
    assert written == [2 * desktop, 0.8 * desktop]
    assert bench.overlay._text_scale == 100


def test_the_first_window_of_a_start_is_written_so_already(bench: Bench, windows: Windows) -> None:
    bench.settings_service.change(replace(Settings(), access=AccessSettings(text=150)))
    bench.program.wanted.start.emit()
    assert bench.overlay.letters.window_points == 1.5 * bench.overlay.letters.points


def test_less_motion_stops_what_slides_in_windows_too(bench: Bench, windows: Windows, qapp: QApplication) -> None:
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, True)
    qapp.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, True)
    bench.ask(Ask.MOTION, "reduced")
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    bench.ask(Ask.MOTION, "system")
    assert qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    qapp.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, False)


def test_a_field_that_is_open_follows_more_contrast(bench: Bench, windows: Windows) -> None:
    bench.start()
    bench.ask(Ask.OUTCOME)
    calm = ground(field())
    said = bench.desktop.hints.made_accessibility
    said.contrast = Qt.ContrastPreference.HighContrast
    said.contrastPreferenceChanged.emit()
    assert ground(field()) != calm


def line_of(window: QWidget) -> QLineEdit:
    return next(line for line in window.findChildren(QLineEdit) if not isinstance(line.parent(), QSpinBox))


def type_words(words: str) -> None:
    line = line_of(field())
    line.clear()
    QTest.keyClicks(line, words)


def message() -> str:
    """What the start window says about a refused start."""
    said = start_window().findChild(QLabel, "message")
    assert isinstance(said, QLabel)
    return said.text()


def ended(bench: Bench, client: str) -> None:
    bench.start(StartChoices(client=client))
    bench.after(minutes(1))
    bench.ask(Ask.END)


# The field for words


@pytest.mark.parametrize(
    ("ask", "words", "kept"),
    [
        (Ask.OUTCOME, "more ease", lambda session: session.outcome == "more ease"),
        (Ask.PARK, "the boss", lambda session: session.parked == ("the boss",)),
        (Ask.MARK_WORDS, "big shift", lambda session: [mark.label for mark in session.marks] == ["big shift"]),
    ],
)
def test_typed_words_reach_the_session_and_the_keyboard_goes_back(
    ask: Ask, words: str, kept: Callable[[Session], bool], bench: Bench, windows: Windows
) -> None:
    bench.start()
    bench.desk_powers.asked.clear()
    bench.ask(ask)
    assert bench.desk_powers.asked == ["remember", "take"]
    type_words(words)
    QTest.keyClick(line_of(field()), ENTER)
    assert kept(bench.session)
    assert bench.desk_powers.asked == ["remember", "take", "give back"]
    assert open_windows(TypingField) == []


def test_esc_lets_the_words_go_and_gives_the_keyboard_back(bench: Bench, windows: Windows) -> None:
    bench.start()
    bench.desk_powers.asked.clear()
    bench.ask(Ask.OUTCOME)
    type_words("more ease")
    QTest.keyClick(line_of(field()), ESC)
    assert bench.session.outcome == ""
    assert bench.desk_powers.asked == ["remember", "take", "give back"]
    assert open_windows(TypingField) == []


def test_words_that_would_be_too_long_can_not_be_typed(bench: Bench, windows: Windows) -> None:
    bench.start()
    bench.ask(Ask.MARK_WORDS)
    type_words("one two three four")
    QTest.keyClick(line_of(field()), ENTER)
    assert [mark.label for mark in bench.session.marks] == ["one two three"]
    bench.ask(Ask.PARK)
    type_words("x" * 50)
    QTest.keyClick(line_of(field()), ENTER)
    assert bench.session.parked == ("x" * 40,)


def test_the_outcome_stands_there_to_be_changed(bench: Bench, windows: Windows) -> None:
    bench.start(StartChoices(outcome="more ease"))
    bench.ask(Ask.OUTCOME)
    assert line_of(field()).text() == "more ease"
    assert field().windowTitle() == "What the client wants today"


def test_another_question_takes_the_place_of_the_first(bench: Bench, windows: Windows) -> None:
    bench.start()
    bench.desk_powers.asked.clear()
    bench.ask(Ask.OUTCOME)
    bench.ask(Ask.PARK)
    assert field().windowTitle() == "Park for next time"
    assert bench.desk_powers.asked == ["remember", "take", "give back", "remember", "take"]
    QTest.keyClick(line_of(field()), ESC)
    assert open_windows(TypingField) == []
    assert bench.desk_powers.asked[-1] == "give back"


def test_the_field_opens_below_the_overlay(bench: Bench, windows: Windows) -> None:
    bench.start()
    bench.ask(Ask.OUTCOME)
    assert field().y() > bench.window.geometry().bottom()
    assert field().x() == bench.window.x()


def test_a_refusal_of_typed_words_is_said_in_the_menu(bench: Bench, windows: Windows) -> None:
    bench.start()
    bench.ask(Ask.OUTCOME)
    bench.ask(Ask.END)
    type_words("more ease")
    QTest.keyClick(line_of(field()), ENTER)
    assert bench.session.outcome == ""
    assert bench.menu_lines == ["No session", "No session is running."]


# The start window


def test_the_last_choices_stand_there(bench: Bench, windows: Windows) -> None:
    ended(bench, "M2")
    ended(bench, "R7")
    bench.settings_service.change(Settings(start=StartSettings("30 min", 25)))
    bench.ask(Ask.START)
    assert line_of(start_window()).text() == "R7"
    completer = line_of(start_window()).completer()
    assert [completer.model().index(row, 0).data() for row in range(2)] == ["R7", "M2"]
    QTest.keyClick(line_of(start_window()), ENTER)
    assert (bench.session.client, bench.session.type_name, bench.session.plan.length) == ("R7", "30 min", minutes(25))


def test_what_was_chosen_is_remembered_and_the_window_goes(bench: Bench, windows: Windows) -> None:
    bench.ask(Ask.START)
    window = start_window()
    line_of(window).setText("R7")
    window.findChildren(QSpinBox)[0].setValue(45)
    QTest.keyClick(line_of(window), ENTER)
    assert bench.session.client == "R7"
    assert bench.settings.start == StartSettings("60 min", 45)
    assert open_windows(StartWindow) == []
    assert bench.program.runs


def test_at_the_very_first_start_a_type_has_its_own_length(bench: Bench, windows: Windows) -> None:
    bench.ask(Ask.START)
    assert start_window().findChildren(QSpinBox)[0].value() == 60


def test_a_type_that_is_no_more_gives_way_to_the_first(bench: Bench, windows: Windows) -> None:
    bench.settings_service.change(Settings(start=StartSettings("7 min", 0)))
    bench.ask(Ask.START)
    QTest.keyClick(line_of(start_window()), ENTER)
    assert bench.session.type_name == "60 min"


def test_a_record_that_can_not_be_read_leaves_the_code_empty(
    bench: Bench, windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_most: int) -> tuple[str, ...]:
        raise JournalTrouble("The record can't be read.")

    ended(bench, "R7")
    monkeypatch.setattr(bench.journal, "recent_clients", refuse)
    bench.ask(Ask.START)
    assert line_of(start_window()).text() == ""


def test_a_refusal_stays_in_the_window_with_what_was_typed(bench: Bench, windows: Windows) -> None:
    bench.ask(Ask.START)
    desk = windows.desks.start.get()
    line_of(start_window()).setText("x" * 40)
    bench.start()
    desk.open()
    line_of(start_window()).setText("M2")
    QTest.keyClick(line_of(start_window()), ENTER)
    assert message() == "A session is running already. End it first."
    assert line_of(start_window()).text() == "M2"
    bench.ask(Ask.END)
    desk.open()
    assert message() == ""


def test_asked_for_again_it_is_the_same_window(bench: Bench, windows: Windows) -> None:
    bench.ask(Ask.START)
    first = start_window()
    bench.ask(Ask.SHOW)
    assert start_window() is first


@pytest.mark.parametrize("runs", [True, False])
def test_closed_without_a_session_the_program_goes_with_it(
    runs: bool,  # noqa: FBT001  one of two cases
    bench: Bench,
    windows: Windows,
) -> None:
    asked: list[str] = []
    bench.program.wanted.quit.connect(lambda: asked.append("quit"))
    bench.ask(Ask.START)
    if runs:
        bench.start()
        windows.desks.start.get().open()
    start_window().close()
    assert asked == ([] if runs else ["quit"])


def test_the_window_that_goes_when_a_session_runs_ends_nothing(bench: Bench, windows: Windows) -> None:
    asked: list[str] = []
    bench.program.wanted.quit.connect(lambda: asked.append("quit"))
    bench.ask(Ask.START)
    bench.start()
    assert open_windows(StartWindow) == []
    assert asked == []


def test_what_was_parked_with_a_client_stands_there_when_its_code_does(bench: Bench, windows: Windows) -> None:
    bench.start(StartChoices(client="R7"))
    bench.program.give(commands.ParkTopic("the board"))
    bench.ask(Ask.END)
    bench.after(minutes(1))
    ended(bench, "M2")
    bench.ask(Ask.START)
    assert said_in_start_window("Parked") == []
    line_of(start_window()).setText("R7")
    assert said_in_start_window("Parked") == ["Parked last time: the board"]
    line_of(start_window()).setText("")
    assert said_in_start_window("Parked") == []


def test_what_can_not_be_read_was_not_parked(bench: Bench, windows: Windows) -> None:
    ended(bench, "M2")
    bench.journal.full = True
    bench.ask(Ask.START)
    assert said_in_start_window("Parked") == []


def said_in_start_window(beginning: str) -> list[str]:
    """With plain spaces, whatever holds its last words together."""
    labels = start_window().findChildren(QLabel)
    said = [label.text().replace("\u00a0", " ") for label in labels if label.isVisible()]
    return [words for words in said if words.startswith(beginning)]


# Reviews and history


def test_the_review_opens_quietly_at_the_end_and_goes_when_the_end_is_undone(
    bench: Bench, windows: Windows, made: MadeHere
) -> None:
    ended(bench, "R7")
    bench.ask(Ask.UNDO)
    session = bench.session.id
    assert made.stand_ins["review"].asked == [("open", session, ("quietly", True)), ("close", session)]


def test_a_review_and_the_history_open_from_the_start_window(bench: Bench, windows: Windows, made: MadeHere) -> None:
    ended(bench, "R7")
    bench.past.put_off(bench.session.id)
    bench.ask(Ask.START)
    buttons = {button.text(): button for button in start_window().findChildren(QPushButton)}
    buttons["&History…"].click()
    next(button for words, button in buttons.items() if words.startswith("Review from")).click()
    assert made.stand_ins["history"].asked == [("open",)]
    assert made.stand_ins["review"].asked[-1] == ("open", bench.session.id)


def test_review_and_history_lead_to_each_other_and_to_the_exports(
    bench: Bench, windows: Windows, made: MadeHere
) -> None:
    review, history, export = (made.stand_ins[name] for name in ("review", "history", "export"))
    bench.ask(Ask.HISTORY)
    history.review_wanted.emit("a")
    review.changed.emit()
    review.history_wanted.emit()
    review.export_wanted.emit("one")
    history.export_wanted.emit("many")
    assert review.asked == [("open", "a")]
    assert history.asked == [("open",), "refresh", ("open",)]
    assert export.asked == ["one", "many"]
    history.deleted.emit(("a", "b"))
    assert review.asked[1:] == [("forget", "a"), ("forget", "b")]


def test_the_start_window_waits_until_the_last_other_window_is_closed(
    bench: Bench, windows: Windows, made: MadeHere
) -> None:
    bench.ask(Ask.HISTORY)
    bench.ask(Ask.DECKS)
    made.stand_ins["decks"].leave()
    assert open_windows(StartWindow) == []
    made.stand_ins["history"].leave()
    assert len(open_windows(StartWindow)) == 1


def test_while_another_window_is_open_the_program_stays(bench: Bench, windows: Windows, made: MadeHere) -> None:
    asked: list[str] = []
    bench.program.wanted.quit.connect(lambda: asked.append("quit"))
    bench.ask(Ask.START)
    bench.ask(Ask.HISTORY)
    start_window().close()
    assert asked == []


@pytest.fixture
def quits(bench: Bench) -> list[str]:
    """How often the program was asked to end."""
    asked: list[str] = []
    bench.program.wanted.quit.connect(lambda: asked.append("quit"))
    return asked


def test_with_the_review_of_the_last_session_the_program_goes_when_the_end_can_be_undone_no_more(
    bench: Bench, windows: Windows, made: MadeHere, quits: list[str]
) -> None:
    ended(bench, "R7")
    made.stand_ins["review"].leave()
    assert quits == []
    bench.after(minutes(1))
    assert quits == ["quit"]


def test_an_end_that_is_undone_keeps_it(bench: Bench, windows: Windows, made: MadeHere, quits: list[str]) -> None:
    ended(bench, "R7")
    made.stand_ins["review"].leave()
    bench.ask(Ask.UNDO)
    bench.after(minutes(1))
    bench.ask(Ask.END)
    bench.after(minutes(1))
    assert quits == []


def test_a_review_that_is_closed_later_takes_the_program_with_it(
    bench: Bench, windows: Windows, made: MadeHere, quits: list[str]
) -> None:
    ended(bench, "R7")
    bench.after(minutes(1))
    made.stand_ins["review"].leave()
    assert quits == ["quit"]


@pytest.mark.parametrize("other", [Ask.START, Ask.HISTORY])
def test_a_review_beside_another_window_is_closed_alone(
    other: Ask, bench: Bench, windows: Windows, made: MadeHere, quits: list[str]
) -> None:
    bench.ask(other)
    bench.program.wanted.review.emit("a")
    made.stand_ins["review"].leave()
    bench.program.refresh()
    assert quits == []


def test_all_that_was_opened_is_finished_with_the_program(bench: Bench, windows: Windows, made: MadeHere) -> None:
    windows.finish()
    assert made.finished == 0
    bench.ask(Ask.HISTORY)
    windows.finish()
    assert made.finished == 1
    assert made.stand_ins["history"].asked == [("open",), "finish"]
    assert made.stand_ins["decks"].asked == []


def test_keys_are_a_page_of_the_settings(bench: Bench, windows: Windows, made: MadeHere) -> None:
    bench.ask(Ask.SETTINGS, "keys")
    assert made.stand_ins["settings"].asked == [("open", "keys")]
    bench.ask(Ask.HISTORY)
    made.stand_ins["history"].leave()
    assert open_windows(StartWindow) == []
    made.stand_ins["settings"].leave()
    assert len(open_windows(StartWindow)) == 1


# The welcome, and the rehearsal


def test_the_start_window_comes_after_the_welcome_and_not_before(
    bench: Bench, windows: Windows, made: MadeHere
) -> None:
    bench.ask(Ask.WELCOME)
    bench.ask(Ask.SHOW)
    assert made.stand_ins["welcome"].asked == [("open",), ("open",)]
    assert open_windows(StartWindow) == []
    made.stand_ins["welcome"].leave()
    assert len(open_windows(StartWindow)) == 1


def test_what_ends_a_rehearsal_is_no_review(bench: Bench, windows: Windows, made: MadeHere) -> None:
    bench.ask(Ask.REHEARSE)
    assert made.stand_ins["welcome"].asked == ["rehearse"]
    bench.start(StartChoices(speed=60))
    made.stand_ins["welcome"].rehearsal_began.emit(bench.session.id)
    bench.ask(Ask.END)
    assert made.stand_ins["review"].asked == []


def test_while_a_session_runs_nothing_is_rehearsed(bench: Bench, windows: Windows, made: MadeHere) -> None:
    bench.start()
    bench.ask(Ask.REHEARSE)
    assert made.stand_ins["welcome"].asked == []
    assert bench.menu_lines[-1] == "A session is running. Rehearse when it has ended."


def test_the_menu_for_the_keyboard_is_a_popup_also_where_the_menu_is_quiet(bench: Bench, windows: Windows) -> None:
    bench.desk_powers.menu_flags = QUIET_ON_TOP
    bench.start()
    bench.ask(Ask.MENU)
    (menu,) = open_windows(QMenu)
    assert isinstance(menu, KeyedMenu)
    bench.ask(Ask.MENU)
    assert [another for another in open_windows(QMenu) if another is menu] == []


def test_where_a_popup_gets_no_key_the_menu_for_the_keyboard_is_given_it(bench: Bench, windows: Windows) -> None:
    bench.desk_powers.keyed_menu_flags = TYPING_FIELD_FLAGS
    bench.start()
    bench.desk_powers.asked.clear()
    bench.ask(Ask.MENU)
    assert bench.desk_powers.asked == ["remember", "take"]
    menu().hide()
    assert bench.desk_powers.asked == ["remember", "take", "give back"]


# With nothing left on the screen


def end_without_review(bench: Bench, how: str) -> None:
    if how == "waits":
        bench.ask(Ask.REVIEW_AT_END)
    bench.start(StartChoices(private=how == "private"))
    bench.after(minutes(1))
    bench.ask(Ask.END)


@pytest.mark.parametrize("how", ["private", "waits"])
def test_without_a_review_the_program_goes_when_the_end_can_be_undone_no_more(
    how: str, bench: Bench, windows: Windows, quits: list[str]
) -> None:
    end_without_review(bench, how)
    assert quits == []
    bench.after(minutes(1))
    assert quits == ["quit"]


@pytest.mark.parametrize("ask", [Ask.UNDO, Ask.START, Ask.HISTORY])
def test_not_when_something_has_been_asked_for_in_the_meantime(
    ask: Ask, bench: Bench, windows: Windows, quits: list[str]
) -> None:
    end_without_review(bench, "private")
    bench.ask(ask)
    bench.after(minutes(1))
    assert quits == []


def test_with_a_tray_the_program_stays(bench: Bench, made: MadeHere, quits: list[str]) -> None:
    after_the_end = AfterTheEnd(bench.program, lambda: bench.past)
    windows = Windows(bench.program, bench.overlay, after_the_end, lambda: made, tray_is_there=lambda: True)
    end_without_review(bench, "private")
    bench.after(minutes(1))
    bench.ask(Ask.START)
    start_window().close()
    assert quits == []
    windows.deleteLater()


# While the code of a window is loaded


def test_asked_for_twice_meanwhile_it_opens_once_and_the_last_wish_counts(
    bench: Bench, windows: Windows, made: MadeHere
) -> None:
    made.holds_back = True
    bench.ask(Ask.HISTORY)
    bench.ask(Ask.HISTORY)
    bench.program.wanted.review.emit("a")
    bench.program.wanted.review.emit("b")
    assert [len(made.held), made.stand_ins["history"].asked] == [2, []]
    made.let_go()
    assert made.stand_ins["history"].asked == [("open",)]
    assert made.stand_ins["review"].asked == [("open", "b")]


def test_a_desk_that_can_not_be_made_can_be_asked_for_again(bench: Bench, windows: Windows, made: MadeHere) -> None:
    stand_in = made.stand_ins.pop("history")
    with pytest.raises(KeyError):
        windows.desks.open_history()
    assert not windows.desks.another_is_open
    made.stand_ins["history"] = stand_in
    bench.ask(Ask.HISTORY)
    assert stand_in.asked == [("open",)]


def test_a_window_that_is_about_to_open_keeps_the_program(bench: Bench, windows: Windows, made: MadeHere) -> None:
    asked: list[str] = []
    bench.program.wanted.quit.connect(lambda: asked.append("quit"))
    made.holds_back = True
    bench.ask(Ask.START)
    bench.ask(Ask.HISTORY)
    start_window().close()
    assert asked == []


def test_an_end_that_is_undone_meanwhile_opens_no_review(bench: Bench, windows: Windows, made: MadeHere) -> None:
    made.holds_back = True
    ended(bench, "R7")
    bench.ask(Ask.UNDO)
    made.let_go()
    assert made.stand_ins["review"].asked == []


def test_the_program_may_end_meanwhile(bench: Bench, windows: Windows, made: MadeHere) -> None:
    made.holds_back = True
    bench.ask(Ask.DECKS)
    windows.finish()
    made.let_go()
    assert (made.finished, made.stand_ins["decks"].asked) == (1, [])


# The menu


def menu() -> OverlayMenu:
    found = [window for window in open_windows(OverlayMenu) if isinstance(window, OverlayMenu)]
    assert len(found) == 1
    return found[0]


def choose(words: str) -> None:
    next(action for action in menu().actions() if action.text() == words).trigger()


@pytest.mark.parametrize(("flags", "kind"), [(None, OverlayMenu), (QUIET_ON_TOP, QuietMenu)])
def test_the_menu_leaves_the_keyboard_where_it_is_if_the_desktop_can(
    flags: Qt.WindowType | None, kind: type[OverlayMenu], bench: Bench, windows: Windows
) -> None:
    bench.desk_powers.menu_flags = flags
    bench.start()
    bench.window.menu_requested.emit(HERE)
    assert type(menu()) is kind
    assert menu().pos() == HERE
    choose("Mark this moment")
    assert bench.session.marks == (Mark(minutes(0), "", ""),)


def test_the_menu_is_made_anew_each_time(bench: Bench, windows: Windows, qapp: QApplication) -> None:
    bench.start()
    desk = MenuDesk(bench.program, bench.overlay)
    desk.open(HERE)
    assert menu().actions()[0].text() == "Agreement, 60 min left"
    bench.after(minutes(20))
    desk.open(HERE)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert menu().actions()[0].text() == "Agreement, 40 min left"


def test_the_field_opens_from_the_menu(bench: Bench, windows: Windows) -> None:
    bench.start()
    bench.window.menu_requested.emit(HERE)
    choose("Park a topic for next time…")
    assert field().windowTitle() == "Park for next time"


# What is loaded when

SCRIPT = """
import sys
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from partner_overlay.composition import Composition
from partner_overlay.desktop.platform_choice import PlatformChoice
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.application.session_service import StartChoices
from partner_overlay.storage.paths import paths_of

def loaded():
    late = ("ui.start.session_details", "ui.start.settle_page", "ui.start.types_window", "ui.decks.tick_box")
    rooms = (*late, "ui.start.start_window", "ui.typing_field")
    rooms += ("ui.overlay_menu", "ui.quiet_menu", "wiring.doctor", "demo")
    return [room for room in rooms if "partner_overlay." + room in sys.modules]

app = QApplication([])
composition = Composition(app, paths_of(sys.argv[1]), sys.argv[1], PlatformChoice(None, ""))
program = composition._program
program.start(StartChoices())
print(loaded())
program.ask(Request(Ask.OUTCOME))
print(loaded())
program.ask(Request(Ask.START))
print(loaded())
composition._overlay.menu_requested.emit(QPoint(9, 9))
print(loaded())
"""


def test_nothing_of_a_window_is_loaded_before_it_is_first_asked_for(tmp_path: Path) -> None:
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "home")]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], check=True)
    assert done.stdout.splitlines() == [
        "[]",
        "['ui.typing_field']",
        "['ui.start.start_window', 'ui.typing_field']",
        "['ui.start.start_window', 'ui.typing_field', 'ui.overlay_menu', 'ui.quiet_menu']",
    ]
