"""The window of help without a mouse: from page to page, back, search, larger letters, copied words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from partner_overlay.presentation.requests import Ask
from tests.made.screen_reader import selected, toggle
from tests.ui.help.conftest import OpenHelp

KEY = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def test_it_opens_at_the_contents_with_the_keyboard_in_the_page(help_window: OpenHelp) -> None:
    assert help_window.title == "Help"
    assert help_window.focus() is help_window.window.page
    assert help_window.window.contents.titles[:2] == ("Help", "The first session")


def test_tab_and_enter_follow_a_link_and_alt_leads_back_and_forward(help_window: OpenHelp) -> None:
    help_window.press(KEY.Key_Tab, KEY.Key_Return)
    assert help_window.title == "Help: The first session"
    help_window.press(KEY.Key_Left, mod=ALT)
    assert help_window.title == "Help"
    help_window.press(KEY.Key_Right, mod=ALT)
    assert help_window.title == "Help: The first session"
    help_window.press(KEY.Key_Home, mod=ALT)
    assert help_window.title == "Help"


def test_the_buttons_lead_back_and_forward_as_well(help_window: OpenHelp) -> None:
    window = help_window.window
    assert not window.back.isEnabled()
    help_window.desk.open("privacy")
    window.back.click()
    assert (help_window.title, window.forward.isEnabled()) == ("Help", True)
    window.forward.click()
    assert help_window.title == "Help: Privacy"


def test_search_finds_pages_as_one_types_and_enter_opens_one(help_window: OpenHelp) -> None:
    help_window.press(KEY.Key_F, mod=CTRL)
    help_window.type("pw-dump")
    assert help_window.window.contents.titles == ("What this program can and cannot see",)
    help_window.press(KEY.Key_Return)
    assert help_window.focus() is help_window.window.contents
    help_window.press(KEY.Key_Return)
    assert help_window.title == "Help: What this program can and cannot see"
    assert help_window.focus() is help_window.window.page


def test_nothing_found_is_said_and_escape_brings_the_contents_back(help_window: OpenHelp) -> None:
    help_window.press(KEY.Key_F, mod=CTRL)
    help_window.type("lottery")
    assert help_window.window.none_found.text() == "No page has these words."
    help_window.press(KEY.Key_Return)
    assert help_window.focus() is help_window.window.search
    help_window.press(KEY.Key_Escape)
    assert len(help_window.window.contents.titles) == 18
    help_window.press(KEY.Key_Escape)
    assert help_window.focus() is help_window.window.contents


def test_arrows_walk_through_the_contents_without_opening(help_window: OpenHelp) -> None:
    help_window.window.contents.go_in()
    help_window.press(KEY.Key_Down, KEY.Key_Down)
    assert help_window.title == "Help"
    help_window.press(KEY.Key_Enter)
    assert help_window.title == "Help: Start a session"


def test_letters_grow_and_shrink_within_bounds_and_go_back(help_window: OpenHelp) -> None:
    page = help_window.window.page
    usual = page.letters
    help_window.press(KEY.Key_Plus, mod=CTRL)
    assert page.letters > usual
    help_window.press(*[KEY.Key_Minus] * 3, mod=CTRL)
    assert page.letters < usual
    help_window.press(*[KEY.Key_Equal] * 40, mod=CTRL)
    assert usual * 2 < page.letters < usual * 3
    help_window.press(KEY.Key_0, mod=CTRL)
    assert page.letters == usual


def test_what_is_read_stays_in_sight_when_the_letters_change(help_window: OpenHelp) -> None:
    help_window.desk.open("keys")
    bar = help_window.window.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    help_window.press(KEY.Key_Plus, mod=CTRL)
    assert 0.4 < bar.value() / bar.maximum() < 0.6


def test_words_for_the_client_are_copied_by_their_link(help_window: OpenHelp) -> None:
    help_window.desk.open("tell-the-client")
    help_window.press(KEY.Key_Tab, KEY.Key_Return)
    assert QGuiApplication.clipboard().text().startswith("I keep a small clock and a question card on my screen")
    assert help_window.window.told.text() == "Copied."
    help_window.press(KEY.Key_Left, mod=ALT)
    assert help_window.window.told.text() == ""


def test_ctrl_w_closes_it(help_window: OpenHelp) -> None:
    help_window.press(KEY.Key_W, mod=CTRL)
    assert not help_window.desk.is_open


def test_a_key_that_changes_stands_on_the_open_page_at_once(help_window: OpenHelp) -> None:
    help_window.desk.open("keys")
    assert "F24" not in help_window.text
    help_window.bench.ask(Ask.KEY, "mark=F24")
    assert "F24" in help_window.text


def test_the_pages_name_the_folders_of_this_home(help_window: OpenHelp) -> None:
    help_window.desk.open("when-something-is-odd")
    assert str(help_window.desk._paths.log_file) in help_window.text
    help_window.desk.open("about")
    assert "{" not in help_window.text


@pytest.mark.parametrize("page", ["index", "keys", "privacy"])
def test_everything_that_takes_the_keyboard_has_a_name(help_window: OpenHelp, page: str) -> None:
    help_window.desk.open(page)
    parts = help_window.window.findChildren(QWidget)
    stops = [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible()]
    assert len(stops) >= 3
    assert [type(part).__name__ for part in stops if not part.accessibleName()] == []
    labels = [part for part in parts if isinstance(part, QLabel)]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_nothing_is_loaded_from_outside_the_page(help_window: OpenHelp) -> None:
    page = help_window.window.page
    page.show_page("A page", "# A\n\n![picture](file:///etc/hostname)\n\n<b>not</b> bold")
    assert "<b>not</b> bold" in page.toPlainText()
    assert page.loadResource(2, "file:///etc/hostname") is None


def test_a_screen_reader_opens_pages_by_selecting_them_and_the_arrows_only_walk(help_window: OpenHelp) -> None:
    contents = help_window.window.contents
    toggle(contents, 1)
    assert (help_window.title, selected(contents)) == ("Help: The first session", [1])
    contents.setCurrentRow(0)
    assert help_window.title == "Help"
    contents.clearSelection()
    assert (help_window.title, selected(contents)) == ("Help", [0])
    contents.go_in()
    help_window.press(KEY.Key_Down)
    assert (help_window.title, selected(contents)) == ("Help", [1])
