"""The start window's desk: what is chosen starts a session, at once or after a card, and nothing typed is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit

from partner_overlay.application.session_service import StartChoices
from partner_overlay.application.settings import Settings, StartSettings
from partner_overlay.domain.prompts import Deck, Kind, Prompt, Voice
from partner_overlay.domain.session_types import SHIPPED_TYPES
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask
from partner_overlay.presentation.types_requests import TypePhased, TypeRenamed, TypesAsk, TypeTimed
from partner_overlay.ui.start.session_details import SessionDetails
from partner_overlay.ui.start.start_window import StartWindow
from partner_overlay.ui.start.types_window import TypesWindow
from partner_overlay.wiring.start_desk import StartDesk
from tests.fakes.alarm import ManualAlarm
from tests.made.programs import Bench
from tests.made.sessions import minutes

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


class Opened:
    """The desk with its window, and what the window was asked to open elsewhere."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.alarm = ManualAlarm()
        self.wanted: list[str] = []
        self.desk = StartDesk(
            bench.program,
            bench.settings_service,
            bench.types,
            bench.journal,
            past=bench.past,
            scheme=Scheme.LIGHT,
            alarm=self.alarm,
            now=bench.time_of_day,
        )
        bench.program.wanted.settings.connect(lambda page: self.wanted.append(f"settings {page}".strip()))
        bench.program.wanted.help.connect(lambda page: self.wanted.append(f"help {page}"))
        bench.program.wanted.decks.connect(lambda: self.wanted.append("decks"))
        bench.program.wanted.history.connect(lambda: self.wanted.append("history"))
        bench.program.changed.connect(self.on_changed)
        self.desk.open()

    def on_changed(self) -> None:
        """As the windows do."""
        if self.bench.program.runs:
            self.desk.close()

    @property
    def window(self) -> StartWindow:
        return self.desk.window

    @property
    def line(self) -> QLineEdit:
        return self.window.page.daily.client.line

    @property
    def details(self) -> SessionDetails:
        if not self.window.is_unfolded:
            QTest.keyClick(self.window.page.fold, Qt.Key.Key_Space)
        return self.window.findChildren(SessionDetails)[0]

    @property
    def editor(self) -> TypesWindow:
        self.window.page.daily.edit.click()
        return self.window.findChildren(TypesWindow)[0]

    @property
    def message(self) -> str:
        return self.window.page.message.text()

    def said(self) -> list[str]:
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def press(self, key: Qt.Key = ENTER) -> None:
        QTest.keyClick(self.window.focusWidget(), key)


@pytest.fixture
def opened(bench: Bench) -> Iterator[Opened]:
    opened = Opened(bench)
    yield opened
    opened.alarm.stop()
    opened.window.hide()
    opened.window.deleteLater()
    QApplication.processEvents()


def settle(opened: Opened, seconds: int = 20) -> None:
    opened.bench.settings_service.change(Settings(start=StartSettings(settle=seconds)))


# The choices for this session


def test_what_is_unfolded_is_as_the_type_has_it_and_starts_so(opened: Opened, bench: Bench) -> None:
    assert [box.isChecked() for box in opened.details.check_ins.boxes] == [True] * 5
    opened.press()
    assert bench.session.plan.shares == SHIPPED_TYPES[0].shares
    assert len(bench.session.check_ins) == 5


def test_phases_decks_check_ins_and_the_rest_hold_for_the_session(opened: Opened, bench: Bench) -> None:
    details = opened.details
    QTest.keyClick(details.bar.handles[0], Qt.Key.Key_Right)
    assert details.bar.handles[0].accessibleName() == "Agreement ends at 10 min"
    QTest.keyClick(details.check_ins.boxes[1], Qt.Key.Key_Space)
    details.since.choose(5)
    QTest.keyClicks(details.outcome, "more ease")
    QTest.keyClick(details.private, Qt.Key.Key_Space)
    opened.press()
    session = bench.session
    assert session.plan.exploration_at == minutes(10)
    assert "half-time" not in {state.check_in.id for state in session.check_ins}
    assert session.elapsed(bench.program.now) == minutes(5)
    assert (session.outcome, session.private) == ("more ease", True)


def test_another_type_fills_it_anew_and_a_reset_leads_back(opened: Opened) -> None:
    details = opened.details
    QTest.keyClick(details.bar.handles[0], Qt.Key.Key_Right)
    assert details.reset.isVisible()
    details.reset.click()
    assert details.bar.handles[0].accessibleName() == "Agreement ends at 9 min"
    QTest.keyClick(opened.window.findChildren(QComboBox)[0], Qt.Key.Key_Down)
    assert details.bar.handles[0].accessibleName() == "Agreement ends at 4½ min"


def test_an_end_that_can_not_be_is_said_and_refused_and_stays(opened: Opened, bench: Bench) -> None:
    QTest.keyClicks(opened.details.until, "soon")
    assert "A time of day looks like 14:50." in opened.said()
    opened.press()
    assert opened.message == "A time of day looks like 14:50."
    assert opened.details.until.text() == "soon"
    assert bench.program.session is None


def test_the_end_decides_the_length(opened: Opened, bench: Bench) -> None:
    end = (bench.time_of_day() + minutes(40)).astimezone()
    QTest.keyClicks(opened.details.until, f"{end:%H:%M}")
    opened.press()
    assert minutes(39) < bench.session.plan.length <= minutes(40)
    assert bench.session.plan.fixed_end


def test_started_and_opened_again_nothing_of_the_last_session_stays(opened: Opened, bench: Bench) -> None:
    QTest.keyClicks(opened.details.outcome, "more ease")
    opened.press()
    bench.ask(Ask.END)
    opened.desk.open()
    assert not opened.window.is_unfolded
    assert opened.details.outcome.text() == ""


def test_asked_for_again_while_it_is_open_it_keeps_what_is_typed(opened: Opened) -> None:
    QTest.keyClicks(opened.details.outcome, "more ease")
    opened.desk.open()
    assert opened.details.outcome.text() == "more ease"


# The client code


@pytest.mark.parametrize("unfolded", [True, False])
def test_another_window_goes_on_with_what_was_typed(opened: Opened, bench: Bench, *, unfolded: bool) -> None:
    QTest.keyClicks(opened.line, "R7")
    opened.window.page.daily.length.choose(45)
    if unfolded:
        details = opened.details
        QTest.keyClick(details.bar.handles[0], Qt.Key.Key_Right)
        QTest.keyClick(details.check_ins.boxes[1], Qt.Key.Key_Space)
        details.since.choose(5)
        QTest.keyClicks(details.until, "14:5")
        QTest.keyClicks(details.outcome, "more ease")
        QTest.keyClick(details.private, Qt.Key.Key_Space)
    chosen, go_on = opened.window.choices, opened.desk.as_it_stands()
    opened.window.hide()
    other = Opened(bench)
    try:
        go_on(other.desk)
        assert other.window.choices == chosen
        assert other.window.is_unfolded is unfolded
        assert other.line.text() == "R7"
    finally:
        other.window.hide()
        other.window.deleteLater()


def test_what_was_folded_away_stays_so_in_another_window_and_still_holds(opened: Opened, bench: Bench) -> None:
    QTest.keyClicks(opened.details.outcome, "more ease")
    QTest.keyClick(opened.window.page.fold, Qt.Key.Key_Space)
    go_on = opened.desk.as_it_stands()
    opened.window.hide()
    other = Opened(bench)
    try:
        go_on(other.desk)
        assert not other.window.is_unfolded
        assert other.window.choices.outcome == "more ease"
        assert other.details.outcome.text() == "more ease"
    finally:
        other.window.hide()
        other.window.deleteLater()


def test_a_name_is_hinted_once_and_never_blocks(opened: Opened, bench: Bench) -> None:
    def hinted() -> bool:
        return any(words.startswith("This looks like a name") for words in opened.said())

    QTest.keyClicks(opened.line, "Anna S")
    assert not hinted()
    QTest.keyClicks(opened.line, "chmidt")
    assert hinted()
    opened.line.setText("R7")
    assert not hinted()
    opened.line.setText("Anna Schmidt")
    assert not hinted()
    opened.press()
    assert bench.session.client == "Anna Schmidt"


# The quiet card


def test_a_card_comes_first_and_shortens_until_the_session_begins(opened: Opened, bench: Bench) -> None:
    settle(opened)
    opened.press()
    assert "You hold the process; the client holds the content." in opened.said()
    for left in (20, 15, 10, 5):
        assert bench.program.session is None
        assert f"Begins in {left} s" in opened.said()
        opened.alarm.pass_by(opened.alarm.after)
    assert bench.program.runs
    assert not opened.window.isVisible()
    assert not opened.alarm.is_set


def test_the_cards_come_from_the_decks(opened: Opened, bench: Bench) -> None:
    cue = Prompt("m", Voice.CUE, "Their choice. My curiosity.", "Their choice", "2.1", Kind.MINDSET)
    bench.shelf.on_it = (Deck("silent", "Silent", prompts=(cue,)),)
    settle(opened)
    seen = set()
    for _ in range(3):
        opened.press()
        seen.update(opened.said())
        opened.press(ESC)
        bench.clock.advance(minutes(1))
    assert {cue.text, "You hold the process; the client holds the content."} <= seen


def test_enter_begins_at_once_and_esc_goes_back(opened: Opened, bench: Bench) -> None:
    settle(opened)
    QTest.keyClicks(opened.line, "R7")
    opened.press()
    opened.press(ESC)
    assert not opened.alarm.is_set
    assert not opened.window.is_settling
    assert opened.line.text() == "R7"
    opened.press()
    opened.press()
    assert bench.session.client == "R7"
    assert bench.settings.start.type == "60 min"


def test_a_session_that_began_already_has_no_card(opened: Opened, bench: Bench) -> None:
    settle(opened)
    opened.details.since.choose(2)
    opened.press()
    assert bench.program.runs


def test_a_session_begun_elsewhere_takes_the_card_away(opened: Opened, bench: Bench) -> None:
    settle(opened)
    opened.press()
    bench.start()
    assert not opened.window.isVisible()
    assert not opened.alarm.is_set
    opened.desk.open()
    assert not opened.window.is_settling
    opened.press()
    assert opened.message == "A session is running already. End it first."


def test_what_is_refused_at_its_end_is_said_over_the_choices(opened: Opened, bench: Bench) -> None:
    settle(opened)
    end = (bench.time_of_day() + minutes(2)).astimezone()
    QTest.keyClicks(opened.details.until, f"{end:%H:%M}")
    opened.press()
    bench.clock.advance(minutes(3))
    opened.press()
    assert opened.message == "That time is over already."
    assert not opened.window.is_settling


def test_how_long_it_is_quiet_is_remembered(opened: Opened, bench: Bench) -> None:
    QTest.keyClick(opened.details.settle, Qt.Key.Key_Down)
    assert bench.settings.start.settle == 10


# Elsewhere


def test_the_other_windows_are_a_press_away(opened: Opened) -> None:
    opened.details.edit_check_ins.click()
    for door in ("settings_requested", "help_requested", "decks_requested", "history_requested"):
        getattr(opened.window.page.foot, door).emit()
    assert opened.wanted == ["settings check-ins", "settings", "help start", "decks", "history"]


# The session types


def test_a_type_that_is_changed_shows_at_once_and_its_length_follows(opened: Opened, bench: Bench) -> None:
    editor = opened.editor
    assert editor.isVisible()
    editor.requested.emit(TypeTimed(50))
    assert bench.types.types[0].length == minutes(50)
    assert opened.window.choices.minutes == 50
    opened.window.page.daily.length.choose(35)
    editor.requested.emit(TypeTimed(55))
    assert opened.window.choices.minutes == 35


def test_a_renamed_type_stays_chosen_and_remembered(opened: Opened, bench: Bench) -> None:
    opened.line.setText("M2")
    opened.editor.requested.emit(TypeRenamed("an hour"))
    assert opened.window.choices.type == "an hour"
    assert opened.window.choices.client == "M2"
    assert bench.settings.start.type == "an hour"
    opened.editor.requested.emit(TypesAsk.UNDO)
    assert opened.window.choices.type == "60 min"


def test_each_deed_can_be_undone_and_changes_of_one_kind_are_one_step(opened: Opened, bench: Bench) -> None:
    editor = opened.editor
    before = bench.types.types
    for length in (50, 51, 52):
        editor.requested.emit(TypeTimed(length))
    editor.requested.emit(TypesAsk.DOWN)
    editor.requested.emit(TypesAsk.DELETE)
    editor.requested.emit(TypesAsk.UP)
    assert [kind.name for kind in bench.types.types][:2] == ["90 min", "30 min"]
    for _ in range(4):
        assert editor.undo.isEnabled()
        editor.undo.click()
    assert bench.types.types == before
    assert not editor.undo.isEnabled()


def test_what_is_refused_is_said_in_the_editor_and_changes_nothing(opened: Opened, bench: Bench) -> None:
    editor = opened.editor
    before = bench.types.types
    editor.requested.emit(TypeRenamed("30 min"))
    assert any("already" in label.text() for label in editor.findChildren(QLabel) if label.isVisible())
    assert bench.types.types == before
    editor.requested.emit(TypePhased(None))
    editor.requested.emit(TypesAsk.UNDO)
    assert bench.types.types == before


def test_another_one_is_picked_and_check_ins_are_changed_in_the_settings(opened: Opened) -> None:
    editor = opened.editor
    editor.side.list.setCurrentRow(2)
    assert editor.form.name.text() == "90 min"
    editor.form.check_ins.click()
    assert opened.wanted == ["settings check-ins"]


def test_types_changed_elsewhere_are_there_when_the_coach_comes_back(opened: Opened, bench: Bench) -> None:
    opened.line.setText("M2")
    bench.types.keep(bench.types.types[1:])
    opened.window.activated.emit()
    assert opened.window.findChildren(QComboBox)[0].itemText(0) == "30 min"
    assert opened.window.choices.client == "M2"


def test_the_editor_goes_with_the_start(opened: Opened, bench: Bench) -> None:
    editor = opened.editor
    bench.start(StartChoices())
    assert not editor.isVisible()
