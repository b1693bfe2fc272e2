"""The window of settings with the keyboard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import Figures, Look, PromptSettings, Settings, StartSettings, Theme
from partner_overlay.presentation.settings_requests import Page
from partner_overlay.ui.settings.setting_row import SettingRow
from partner_overlay.ui.settings.settings_page import SettingsPage
from partner_overlay.ui.settings.settings_window import SettingsWindow
from tests.fakes.screens import MadeDesktop, MadeScreen
from tests.made.keyboard import NONE, Keyboard
from tests.made.programs import Bench
from tests.made.settings_desks import settings_desk

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TAB, SPACE, ENTER, DOWN, UP = KEY.Key_Tab, KEY.Key_Space, KEY.Key_Return, KEY.Key_Down, KEY.Key_Up


class OpenSettings(Keyboard):
    """The window of a running program, and the keys that are pressed in it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.desk = settings_desk(bench)
        self.desk.open()

    @property
    def window(self) -> SettingsWindow:
        return self.desk.window

    @property
    def kept(self) -> Settings:
        return self.bench.settings

    def row(self, key: str) -> SettingRow:
        page = self.window.page_of(self.window.page)
        assert isinstance(page, SettingsPage)
        row = page.row(key)
        assert row is not None
        return row

    def go_to(self, page: Page, key: str) -> None:
        self.desk.open(page)
        stop = self.row(key).stop
        assert stop is not None
        stop.setFocus()


@pytest.fixture
def settings(qtbot: QtBot, qapp: QApplication) -> Iterator[OpenSettings]:
    screens = MadeScreen("A", QRect(0, 0, 800, 800)), MadeScreen("B", QRect(800, 0, 800, 800))
    bench = Bench(MadeDesktop(*screens))
    settings = OpenSettings(bench)
    qtbot.waitUntil(lambda: qapp.activeWindow() is settings.window)
    yield settings
    settings.window.hide()
    settings.window.deleteLater()
    settings.desk.deleteLater()
    bench.clear_away()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_keyboard_begins_in_the_search_and_goes_down_to_the_pages(settings: OpenSettings) -> None:
    assert settings.name() == "Search settings"
    settings.press(DOWN)
    assert settings.name() == "Pages"
    pages = []
    for _ in Page:
        pages.append(settings.window.page)
        settings.press(DOWN)
    assert pages == list(Page)


def test_a_screen_reader_turns_the_pages(settings: OpenSettings) -> None:
    """It only selects, and may deselect."""
    pages = settings.window.side.pages
    look, screens = (pages.model().index(list(Page).index(page), 0) for page in (Page.LOOK, Page.SCREENS))
    for page, chosen in ((Page.LOOK, look), (Page.SCREENS, screens)):
        pages.clearSelection()
        pages.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.Select)
        assert settings.window.page is page
        assert pages.selectionModel().selectedIndexes() == [chosen]
    pages.clearSelection()
    assert settings.window.page is Page.SCREENS
    assert pages.selectionModel().selectedIndexes() == [screens]


def test_tab_goes_through_a_page_in_reading_order_and_round_again(settings: OpenSettings) -> None:
    settings.desk.open("look")
    settings.window.side.pages.setFocus()
    names = []
    for _ in range(14):
        settings.press(TAB)
        names.append(settings.name())
        assert in_sight(settings, settings.focus()), names[-1]
    assert names[:6] == ["Colours: As the desktop", "Form: Card", "Size", "Background", "Figures: Time left", "Seconds"]
    assert names[11:] == ["Search settings", "Pages", names[0]]


def in_sight(settings: OpenSettings, widget: QWidget) -> bool:
    page = settings.window.page_of(settings.window.page)
    assert isinstance(page, SettingsPage)
    if not page.isAncestorOf(widget):
        return True
    top = widget.mapTo(page.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= page.viewport().height()


def test_every_kind_of_control_is_used_by_its_keys(settings: OpenSettings) -> None:
    settings.go_to(Page.LOOK, "look.seconds")
    settings.press(SPACE)
    settings.go_to(Page.LOOK, "look.theme")
    settings.press(KEY.Key_Right, ENTER)
    settings.go_to(Page.LOOK, "look.size")
    settings.press(DOWN)
    settings.go_to(Page.LOOK, "look.opacity")
    settings.press(KEY.Key_Right, KEY.Key_Right)
    settings.go_to(Page.DECKS, "prompts.change_every")
    settings.press(UP)
    settings.go_to(Page.SESSION, "start.minutes")
    settings.press(UP)
    look = Look(Theme.DARK, 110, 94, seconds=True)
    assert settings.kept == Settings(look, PromptSettings(6), StartSettings(minutes=1))


def test_a_typed_number_counts_as_a_whole(settings: OpenSettings) -> None:
    settings.go_to(Page.SESSION, "start.minutes")
    settings.press(KEY.Key_A, mod=CTRL)
    settings.press(KEY.Key_4, KEY.Key_5)
    assert settings.kept.start.minutes == 0
    settings.press(ENTER)
    assert settings.kept.start.minutes == 45
    settings.press(KEY.Key_Tab)
    settings.press(KEY.Key_Z, mod=CTRL)
    assert settings.kept.start.minutes == 0


def test_what_is_chosen_already_stays_chosen(settings: OpenSettings) -> None:
    settings.go_to(Page.LOOK, "look.figures")
    settings.press(SPACE)
    assert settings.kept.look.figures is Figures.LEFT
    assert settings.focus().isChecked()  # type: ignore[attr-defined]  # a button of a choice
    assert not settings.window.undo.isEnabled()


def test_the_keyboard_stays_where_something_was_changed(settings: OpenSettings) -> None:
    settings.go_to(Page.LOOK, "look.seconds")
    settings.press(SPACE)
    assert settings.name() == "Seconds"
    settings.press(KEY.Key_Z, mod=CTRL)
    assert settings.name() == "Seconds"
    assert settings.kept == Settings()


def test_a_setting_is_found_changed_and_left_by_keyboard(settings: OpenSettings) -> None:
    settings.desk.open("about")
    settings.window.side.pages.setFocus()
    settings.press(KEY.Key_F, mod=CTRL)
    QTest.keyClicks(settings.focus(), "seconds")
    assert settings.window.found.isVisible()
    settings.press(TAB)
    while settings.name() != "Seconds":
        settings.press(TAB)
    settings.press(SPACE)
    assert settings.kept.look.seconds
    settings.press(KEY.Key_F, mod=CTRL)
    settings.press(KEY.Key_Escape)
    assert settings.window.page_of(Page.ABOUT).isVisible()
    assert settings.window.isVisible()


def test_a_page_is_shown_from_what_was_found(settings: OpenSettings) -> None:
    QTest.keyClicks(settings.focus(), "mark this moment")
    while settings.name() != "Mark this moment: Show":
        settings.press(TAB)
    settings.press(ENTER)
    assert settings.window.page is Page.KEYS
    assert settings.window.side.search.text() == ""


def test_defaults_and_undo_by_keyboard(settings: OpenSettings) -> None:
    settings.go_to(Page.LOOK, "look.seconds")
    settings.press(SPACE)
    settings.window.restore.setFocus()
    settings.press(ENTER)
    assert settings.kept == Settings()
    settings.window.undo.setFocus()
    settings.press(SPACE)
    assert settings.kept.look.seconds


def test_keys_undo_for_themselves(settings: OpenSettings) -> None:
    settings.go_to(Page.LOOK, "look.seconds")
    settings.press(SPACE)
    settings.desk.open("keys")
    page = settings.desk._keys.get().panel.page
    page.rows["mark"].recorder.setFocus()
    settings.press(KEY.Key_Delete)
    settings.press(KEY.Key_Z, mod=CTRL)
    settings.press(KEY.Key_Z, mod=CTRL)
    assert settings.kept.keys == Settings().keys
    assert settings.kept.look.seconds
    assert not settings.window.foot.isVisible()


def test_the_window_closes_by_key(settings: OpenSettings) -> None:
    settings.press(KEY.Key_W, mod=CTRL)
    assert not settings.window.isVisible()


def test_a_turning_wheel_changes_nothing(settings: OpenSettings) -> None:
    settings.desk.open("look")
    for key in ("look.size", "look.opacity"):
        control = settings.row(key).stop
        assert control is not None
        wheel(control)
    settings.desk.open("decks")
    number = settings.row("prompts.change_every").stop
    assert number is not None
    wheel(number)
    assert settings.kept == Settings()


def wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_in_a_narrow_window_the_pages_are_one_list(settings: OpenSettings) -> None:
    settings.window.resize(430, 640)
    QApplication.processEvents()
    assert settings.window.side.short.isVisible()
    assert not settings.window.side.pages.isVisible()
    settings.window.side.search.setFocus()
    settings.press(DOWN)
    assert settings.name() == "Page"
    settings.press(DOWN)
    assert settings.window.page is Page.DECKS
    settings.window.resize(900, 640)
    QApplication.processEvents()
    assert settings.window.side.pages.isVisible()
    assert settings.window.side.pages.currentRow() == 1
