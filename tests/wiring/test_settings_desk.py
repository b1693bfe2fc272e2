"""The window of settings: changes hold at once, are taken back one by one, and buttons do what they say."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.application.settings import Look, PromptSettings, Settings, Theme
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.settings_requests import (
    AUTOSTART,
    BringBack,
    Chosen,
    GoTo,
    OpenFolder,
    Page,
    Restore,
    SettingsAsk,
    SettingsRequest,
)
from partner_overlay.ui.settings.setting_row import SettingRow
from partner_overlay.ui.settings.settings_page import SettingsPage
from partner_overlay.wiring import check_ins_desk
from tests.made.programs import Bench
from tests.made.settings_desks import MadeDoors, settings_desk

DARK, LARGE = Chosen("look.theme", "dark"), Chosen("look.size", "150")
UNDO = SettingsAsk.UNDO


class Open:
    """The window, and what is asked for in it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.doors = MadeDoors(bench)
        self.desk = settings_desk(bench, doors=self.doors.doors())
        self.desk.open()

    def ask(self, *requests: SettingsRequest) -> None:
        for request in requests:
            self.desk.window.requested.emit(request)

    @property
    def kept(self) -> Settings:
        return self.bench.settings

    @property
    def can_undo(self) -> bool:
        return self.desk.window.undo.isEnabled()

    def row(self, page: Page, key: str) -> SettingRow:
        shown = self.desk.window.page_of(page)
        assert isinstance(shown, SettingsPage)
        row = shown.row(key)
        assert row is not None
        return row


@pytest.fixture
def settings(bench: Bench) -> Iterator[Open]:
    bench.shelf.decks()
    opened = Open(bench)
    yield opened
    opened.desk.window.hide()
    opened.desk.window.deleteLater()
    opened.desk.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_it_says_whether_it_is_open(settings: Open) -> None:
    closed = QSignalSpy(settings.desk.closed)
    assert settings.desk.is_open
    settings.desk.window.close()
    assert (settings.desk.is_open, closed.count()) == (False, 1)


def test_it_opens_at_the_page_that_was_asked_for(settings: Open) -> None:
    for page in Page:
        settings.desk.open(page)
        assert settings.desk.window.page is page
        assert settings.desk.window.page_of(page).isVisible()
    settings.desk.open("no such page")
    settings.desk.open()
    assert settings.desk.window.page is Page.ABOUT


# Undo and defaults


def test_changes_are_taken_back_one_by_one(settings: Open) -> None:
    settings.ask(DARK, LARGE, Chosen("look.theme", "light"))
    assert settings.kept.look == Look(Theme.LIGHT, 150)
    seen = []
    while settings.can_undo:
        settings.ask(UNDO)
        seen.append((settings.kept.look.theme, settings.kept.look.size))
    assert seen == [(Theme.DARK, 150), (Theme.DARK, 100), (Theme.SYSTEM, 100)]
    settings.ask(UNDO)
    assert settings.kept == Settings()


def test_the_same_again_is_no_change(settings: Open) -> None:
    settings.ask(Chosen("look.theme", "system"))
    assert not settings.can_undo


def test_defaults_of_a_page_come_back_at_once_and_can_be_undone(settings: Open) -> None:
    settings.ask(DARK, LARGE, Chosen("prompts.change_every", "12"))
    settings.ask(GoTo(Page.LOOK))
    assert settings.desk.window.restore.isEnabled()
    settings.ask(Restore(Page.LOOK))
    assert settings.kept == Settings(prompts=PromptSettings(12))
    assert not settings.desk.window.restore.isEnabled()
    settings.ask(UNDO)
    assert settings.kept == Settings(Look(Theme.DARK, 150), PromptSettings(12))


def test_what_was_changed_elsewhere_is_not_taken_back_and_the_rest_can_be(settings: Open) -> None:
    settings.ask(DARK, LARGE)
    settings.bench.ask(Ask.THEME, "light")
    settings.ask(UNDO)
    assert settings.kept.look == Look(Theme.LIGHT, 100)
    assert not settings.can_undo


def test_what_could_be_undone_goes_with_the_window(settings: Open) -> None:
    settings.ask(DARK)
    settings.desk.window.close()
    settings.desk.open()
    assert not settings.can_undo


def test_starting_with_the_desktop_is_set_and_taken_back(settings: Open) -> None:
    settings.doors.autostart = False
    settings.desk.refresh()
    seen = []
    for request in (Chosen(AUTOSTART, "true"), UNDO, Chosen(AUTOSTART, "true"), Restore(Page.SESSION)):
        settings.ask(request)
        seen.append(settings.doors.autostart)
    assert seen == [True, False, True, False]
    assert settings.kept == Settings()


# Shown as it stands


def test_what_changes_elsewhere_is_shown(settings: Open) -> None:
    settings.bench.ask(Ask.SECONDS)
    control = settings.row(Page.LOOK, "look.seconds").control
    assert control is not None
    assert control.isChecked()  # type: ignore[union-attr]  # the row has a box to tick


def test_the_passing_of_time_shows_nothing_anew(settings: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.bench.ask(Ask.SECONDS)
    settings.bench.start()
    shown: list[object] = []
    monkeypatch.setattr(settings.desk, "refresh", lambda: shown.append("refresh"))
    settings.bench.after(timedelta(minutes=1))
    assert shown == []


def test_what_another_hand_got_wrong_is_said(settings: Open) -> None:
    window = settings.desk.window
    assert not window.notice.isVisible()
    settings.bench.store.edit(Settings(Look(Theme.DARK)), ("settings.toml, line 3: look.size takes 80 or 90.",))
    settings.bench.program.look_at_settings()
    assert window.notice.text() == "settings.toml, line 3: look.size takes 80 or 90."
    assert window.notice.isVisible()


def test_a_closed_window_follows_when_it_opens(settings: Open) -> None:
    settings.desk.window.close()
    settings.bench.ask(Ask.SIZE, "150")
    shown = settings.desk._shown
    settings.desk.open()
    assert settings.desk._shown != shown


def test_a_search_goes_when_a_page_is_chosen(settings: Open) -> None:
    window = settings.desk.window
    window.side.search.setText("colours")
    assert window.found.isVisible()
    assert window.found.row("look.theme") is not None
    settings.ask(GoTo(Page.SCREENS))
    assert (window.side.search.text(), window.page) == ("", Page.SCREENS)
    assert window.page_of(Page.SCREENS).isVisible()


def test_found_settings_show_what_is_chosen_meanwhile(settings: Open) -> None:
    window = settings.desk.window
    window.side.search.setText("seconds")
    row = window.found.row("look.seconds")
    assert row is not None
    assert row.control is not None
    row.control.click()  # type: ignore[union-attr]  # the row has a box to tick
    assert settings.kept.look.seconds
    assert window.found.row("look.seconds") is row


# Prompts put aside


def test_a_prompt_put_aside_is_brought_back_and_that_is_taken_back(settings: Open) -> None:
    prompt = settings.bench.shelf.decks()[0].prompts[0]
    aside = PromptSettings(never=("gone", prompt.id))
    settings.bench.store.edit(replace(Settings(), prompts=aside))
    settings.bench.program.look_at_settings()
    assert settings.row(Page.DECKS, f"aside {prompt.id}").view.name == prompt.text
    settings.ask(BringBack(prompt.id))
    assert settings.kept.prompts.never == ("gone",)
    settings.ask(UNDO)
    assert set(settings.kept.prompts.never) == {"gone", prompt.id}


def test_brought_back_in_the_session_that_banned_it_it_stays_so(settings: Open) -> None:
    settings.bench.start()
    settings.bench.ask(Ask.NEVER)
    (banned,) = settings.kept.prompts.never
    settings.ask(BringBack(banned))
    settings.bench.program.refresh()
    assert settings.kept.prompts.never == ()


# Buttons


def test_what_can_be_asked_for_everywhere_is_asked_of_the_program(settings: Open) -> None:
    decks = QSignalSpy(settings.bench.program.wanted.decks)
    settings.ask(Request(Ask.DECKS))
    assert decks.count() == 1


def test_the_folder_is_opened_and_a_refusal_is_said(settings: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.ask(OpenFolder("/data"))
    assert settings.doors.opened == [Path("/data")]

    def refuse(_folder: Path) -> None:
        raise Refusal("The folder can't be made.")

    monkeypatch.setattr(settings.desk, "_doors", settings.desk._doors._replace(open_folder=refuse))
    settings.ask(OpenFolder("/data"))
    assert "The folder can't be made." in settings.bench.program.troubles()


def test_the_report_is_made_when_the_page_is_seen_and_copied(settings: Open) -> None:
    assert settings.row(Page.ABOUT, "doctor").view.text == ""
    settings.desk.open("about")
    assert settings.row(Page.ABOUT, "doctor").view.text == "All is well."
    settings.ask(SettingsAsk.COPY_REPORT)
    assert QGuiApplication.clipboard().text() == "All is well."


def test_at_the_end_a_key_that_is_being_recorded_is_let_go(settings: Open) -> None:
    settings.desk.open("keys")
    page = settings.desk._keys.get().panel.page
    page.rows["mark"].recorder.click()
    settings.desk.finish()
    assert page.recording is None


# A page that undoes and restores by itself


class MadeCheckIns(QObject):
    """Notes what was asked of it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.page = QWidget()
        self.can_undo = False
        self.asked: list[str] = []

    def refresh(self) -> None:
        self.asked.append("refresh")

    def set_scheme(self, scheme: Scheme) -> None:
        self.asked.append(scheme)

    def undo(self) -> None:
        self.asked.append("undo")

    def restore(self) -> None:
        self.asked.append("restore")


@pytest.fixture
def check_ins(monkeypatch: pytest.MonkeyPatch) -> MadeCheckIns:
    made = MadeCheckIns()
    monkeypatch.setattr(check_ins_desk, "CheckInsDesk", lambda *_of, **_how: made)
    return made


def test_on_the_page_of_check_ins_the_buttons_are_for_them(check_ins: MadeCheckIns, settings: Open) -> None:
    settings.ask(DARK, GoTo(Page.CHECK_INS))
    assert check_ins.page.isVisible()
    seen = [settings.can_undo]
    check_ins.can_undo = True
    check_ins.changed.emit()
    assert [*seen, settings.can_undo] == [False, True]
    settings.ask(UNDO, Restore(Page.CHECK_INS))
    assert check_ins.asked == ["refresh", "undo", "restore"]
    assert settings.kept.look.theme is Theme.DARK
    settings.ask(GoTo(Page.LOOK), UNDO)
    assert settings.kept == Settings()
