"""The desk of the page of keys: what is pressed there reaches the settings, and can be taken back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from partner_overlay.application.settings import KeySettings
from partner_overlay.desktop.global_keys import Bound
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.key_actions import KEY_ACTIONS
from partner_overlay.presentation.keys_requests import KeyPressed, KeysAsk, KeysRequest
from partner_overlay.presentation.requests import Ask
from partner_overlay.ui.keys.key_row import KeyRow
from partner_overlay.wiring.keys_page_desk import KeysPageDesk
from tests.fakes.keys_standing import ManualKeysStanding
from tests.made.programs import Bench

FIRST = KeySettings()


class Keys:
    """A desk with its page in sight, and what is asked for on it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.standing = ManualKeysStanding()
        self.desk = KeysPageDesk(
            bench.program, self.standing, scheme=Scheme.LIGHT, troubles=lambda: bench.settings_service.troubles
        )
        self.desk.panel.show()

    def ask(self, *requests: KeysRequest) -> None:
        for request in requests:
            self.desk.panel.requested.emit(request)

    def show(self) -> None:
        """As the window does when the page is chosen again."""
        self.desk.refresh()
        self.desk.panel.show()

    def press(self, name: str, chord: str) -> None:
        self.ask(KeyPressed(name, chord))

    def row(self, name: str) -> KeyRow:
        return self.desk.panel.page.rows[name]

    @property
    def kept(self) -> KeySettings:
        return self.bench.settings.keys


@pytest.fixture
def keys(bench: Bench) -> Iterator[Keys]:
    keys = Keys(bench)
    yield keys
    keys.desk.panel.hide()
    keys.desk.panel.deleteLater()
    keys.desk.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_free_key_is_taken_and_kept_at_once(keys: Keys) -> None:
    keys.press("mark", "Ctrl+Alt+K")
    assert keys.kept == FIRST._replace(mark="Ctrl+Alt+K")
    assert keys.row("mark").recorder.text() == "Ctrl+Alt+K"


def test_no_key_is_taken_at_once(keys: Keys) -> None:
    keys.press("mark", "")
    assert keys.kept.mark == ""
    assert keys.row("mark").recorder.text() == "none"


def test_a_call_programs_key_waits_for_the_coachs_word(keys: Keys) -> None:
    keys.press("mark", "Ctrl+Shift+M")
    assert keys.kept == FIRST
    assert keys.row("mark").offer.isVisible()
    keys.ask(KeysAsk.TAKE)
    assert keys.kept == FIRST._replace(mark="Ctrl+Shift+M")
    assert not keys.row("mark").offer.isVisible()


def test_an_offered_key_can_be_left(keys: Keys) -> None:
    keys.press("mark", "Ctrl+Shift+M")
    keys.ask(KeysAsk.LEAVE, KeysAsk.TAKE)
    assert keys.kept == FIRST
    assert not keys.row("mark").offer.isVisible()


def test_another_actions_key_moves_when_the_coach_says_so(keys: Keys) -> None:
    keys.press("mark", FIRST.said)
    assert keys.kept == FIRST
    keys.ask(KeysAsk.TAKE)
    assert keys.kept == FIRST._replace(mark=FIRST.said, said="")


def test_a_key_that_is_moved_is_never_with_two_actions_in_between(keys: Keys) -> None:
    seen: list[tuple[str, str]] = []
    program = keys.bench.program
    program.changed.connect(lambda: seen.append((program.settings.keys.mark, program.settings.keys.said)))
    keys.press("mark", FIRST.said)
    keys.ask(KeysAsk.TAKE)
    assert set(seen) == {(FIRST.said, "")}


def test_the_next_key_takes_the_place_of_the_one_that_waits(keys: Keys) -> None:
    keys.press("mark", "Ctrl+Shift+M")
    keys.press("said", "Ctrl+D")
    assert [name for name, row in keys.desk.panel.page.rows.items() if row.offer.isVisible()] == ["said"]


def test_the_switch_goes_on_and_off(keys: Keys) -> None:
    keys.ask(KeysAsk.SWITCH)
    assert keys.kept == KeySettings(everywhere=True)
    assert keys.desk.panel.page.switch.isChecked()
    keys.ask(KeysAsk.SWITCH)
    assert keys.kept == FIRST


# Undo


def test_every_change_is_taken_back_one_by_one(keys: Keys) -> None:
    keys.press("mark", "Ctrl+Alt+K")
    keys.ask(KeysAsk.SWITCH)
    keys.press("said", "Ctrl+Alt+K")
    keys.ask(KeysAsk.TAKE, KeysAsk.RESTORE)
    assert keys.kept == KeySettings(everywhere=True)
    stages = []
    while keys.desk.panel.page.undo.isEnabled():
        keys.ask(KeysAsk.UNDO)
        stages.append(keys.kept)
    assert stages == [
        KeySettings(everywhere=True, mark="", said="Ctrl+Alt+K"),
        KeySettings(everywhere=True, mark="Ctrl+Alt+K"),
        KeySettings(mark="Ctrl+Alt+K"),
        FIRST,
    ]


def test_with_nothing_to_take_back_undo_does_nothing(keys: Keys) -> None:
    keys.press("mark", FIRST.mark)
    keys.ask(KeysAsk.UNDO)
    assert keys.kept == FIRST


def test_what_was_changed_elsewhere_since_stays(keys: Keys) -> None:
    """A command or another page gave another key: Undo here does not take that back unasked."""
    keys.press("mark", "Ctrl+Alt+K")
    keys.bench.ask(Ask.KEY, "pause=F9")
    assert not keys.desk.panel.page.undo.isEnabled()
    keys.ask(KeysAsk.UNDO)
    assert keys.kept == FIRST._replace(mark="Ctrl+Alt+K", pause="F9")


def test_what_waited_and_what_could_be_undone_goes_with_the_page(keys: Keys) -> None:
    keys.press("mark", "Ctrl+Alt+K")
    keys.press("said", "Ctrl+D")
    keys.desk.panel.hide()
    keys.show()
    assert not keys.row("said").offer.isVisible()
    assert not keys.desk.panel.page.undo.isEnabled()


# The desktop's answers


def test_the_desktops_answer_is_shown_as_it_comes(keys: Keys) -> None:
    keys.ask(KeysAsk.SWITCH)
    assert keys.desk.panel.page.state.text() == "The desktop is being asked…"
    held = {name: Bound(bound=True) for name in ("show_or_hide", "next_prompt", "said", "next_phase")}
    more = {name: Bound(bound=True) for name in ("just_be_here", "blank", "start_or_end")}
    keys.standing.stand(**held, **more, mark=Bound(bound=False, why="Another program holds it."))
    assert keys.desk.panel.page.state.text() == "7 of 8 keys work in every window now."
    assert keys.row("mark").recorder.accessibleDescription() == "Another program holds it."


def test_a_hidden_page_is_shown_anew_when_it_is_back(keys: Keys) -> None:
    keys.desk.panel.hide()
    keys.bench.ask(Ask.KEY, "mark=F9")
    keys.standing.can_bind = False
    keys.show()
    assert not keys.desk.panel.page.rows
    keys.standing.can_bind = True
    keys.standing.changed.emit()
    assert keys.row("mark").recorder.text() == "F9"


def test_keys_are_let_go_while_one_is_recorded(keys: Keys) -> None:
    keys.row("mark").recorder.click()
    assert keys.standing.held == [False]
    keys.row("mark").recorder.stop()
    assert keys.standing.held == [False, True]


def test_leaving_the_page_takes_hold_of_the_keys_again(keys: Keys) -> None:
    keys.row("mark").recorder.click()
    keys.desk.panel.hide()
    assert keys.standing.held == [False, True]


def test_nothing_is_shown_anew_while_a_key_is_recorded(keys: Keys) -> None:
    """The desktop tells that the keys were let go; that is no news for the coach."""
    keys.ask(KeysAsk.SWITCH)
    keys.standing.stand(**{name: Bound(bound=True) for name in KEY_ACTIONS})
    keys.row("mark").recorder.click()
    keys.standing.stand()
    assert keys.desk.panel.page.state.text() == "All 8 keys work in every window now."
    assert keys.row("mark").recorder.recording


def test_what_can_not_be_kept_holds_and_is_said(keys: Keys) -> None:
    keys.bench.store.full = True
    keys.press("mark", "Ctrl+Alt+K")
    assert keys.row("mark").recorder.text() == "Ctrl+Alt+K"
    assert keys.desk.panel.page.trouble.text() == "The disk is full."
