"""The page of keys with the keyboard alone, and its recorder."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.application.settings import KeySettings
from tests.made.keyboard import NONE
from tests.ui.keys.conftest import OpenKeys

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
THREE = CTRL | ALT | SHIFT
TAB, SPACE, ENTER, ESC = KEY.Key_Tab, KEY.Key_Space, KEY.Key_Return, KEY.Key_Escape
FIRST = KeySettings()


def in_sight(keys: OpenKeys, widget: QWidget) -> bool:
    port = keys.page.area.viewport()
    top = widget.mapTo(port, QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= port.height()


def test_tab_goes_from_the_switch_through_all_keys_in_reading_order(keys: OpenKeys) -> None:
    names = []
    for _ in range(11):
        names.append(keys.name())
        assert in_sight(keys, keys.focus())
        keys.press(TAB)
    assert names[0] == "Keys work everywhere"
    assert names[1:3] == ["Next prompt: Ctrl+Alt+Shift+N", "I said this: Ctrl+Alt+Shift+Y"]
    assert names[-1] == "Clicks go through the overlay: none"
    assert len(set(names)) == 11


def test_the_switch_goes_by_space(keys: OpenKeys) -> None:
    keys.press(SPACE)
    assert keys.kept.everywhere
    keys.press(SPACE)
    assert not keys.kept.everywhere


@pytest.mark.parametrize("starts", [SPACE, ENTER, KEY.Key_Enter])
def test_a_key_is_recorded_and_the_keyboard_stays_there(keys: OpenKeys, starts: Qt.Key) -> None:
    keys.go_to("mark")
    keys.press(starts)
    assert keys.name() == "Mark this moment: Press the keys…"
    keys.press(KEY.Key_K, mod=CTRL | ALT)
    assert keys.kept.mark == "Ctrl+Alt+K"
    assert keys.name() == "Mark this moment: Ctrl+Alt+K"


def test_what_is_held_shows_while_it_is(keys: OpenKeys) -> None:
    keys.go_to("mark")
    keys.press(SPACE)
    recorder = keys.row("mark").recorder
    seen = [recorder.text()]
    for pressed, key, before in (
        (True, KEY.Key_Control, NONE),
        (True, KEY.Key_Shift, CTRL),
        (False, KEY.Key_Control, CTRL | SHIFT),
        (False, KEY.Key_Shift, SHIFT),
    ):
        QTest.simulateEvent(recorder, pressed, key, before, "", False)
        seen.append(recorder.text())
    assert seen == ["Press the keys…", "Ctrl+…", "Ctrl+Shift+…", "Shift+…", "Press the keys…"]


def test_esc_leaves_the_key_as_it_was(keys: OpenKeys) -> None:
    keys.go_to("mark")
    keys.press(SPACE, ESC)
    assert keys.kept == FIRST
    assert keys.name() == "Mark this moment: Ctrl+Alt+Shift+M"
    assert keys.window.isVisible()


@pytest.mark.parametrize("key", [KEY.Key_Backspace, KEY.Key_Delete])
@pytest.mark.parametrize("starts", [(), (SPACE,)])
def test_backspace_takes_the_key_away_recording_or_not(keys: OpenKeys, key: Qt.Key, starts: tuple[Qt.Key, ...]) -> None:
    keys.go_to("mark")
    keys.press(*starts, key)
    assert keys.kept == FIRST._replace(mark="")
    assert keys.name() == "Mark this moment: none"


@pytest.mark.parametrize("mod", [NONE, SHIFT])
def test_tab_leaves_the_recorder_and_goes_on(keys: OpenKeys, mod: Qt.KeyboardModifier) -> None:
    keys.go_to("mark")
    keys.press(SPACE)
    keys.press(TAB, mod=mod)
    assert not keys.row("mark").recorder.recording
    assert keys.focus() is not keys.row("mark").recorder
    assert keys.kept == FIRST


def test_clicking_elsewhere_leaves_it_too(keys: OpenKeys) -> None:
    keys.row("mark").recorder.click()
    keys.row("said").recorder.click()
    assert keys.page.recording is keys.row("said")
    keys.row("said").recorder.click()
    assert keys.page.recording is None


def test_a_mouse_alone_can_take_a_key_away(keys: OpenKeys) -> None:
    row = keys.row("mark")
    row.recorder.click()
    QTest.mouseClick(row.without, Qt.MouseButton.LeftButton)
    assert keys.kept.mark == ""
    keys.row("pause").recorder.click()
    assert not keys.row("pause").without.isVisible()


def test_the_windows_own_keys_can_be_recorded(keys: OpenKeys) -> None:
    """Ctrl+Z undoes and Ctrl+W closes, but not while a key is asked for."""
    keys.go_to("mark")
    keys.press(SPACE)
    keys.press(KEY.Key_W, mod=CTRL)
    assert keys.kept.mark == "Ctrl+W"
    keys.press(SPACE)
    keys.press(KEY.Key_Z, mod=CTRL)
    assert keys.kept.mark == "Ctrl+Z"
    assert keys.window.isVisible()


@pytest.mark.parametrize(
    ("key", "mod", "why"),
    [
        (KEY.Key_B, NONE, "B is needed for typing. Hold Ctrl or Alt with it."),
        (KEY.Key_Left, SHIFT, "Shift+Left is needed for typing. Hold Ctrl or Alt with it."),
        (KEY.Key_Odiaeresis, CTRL, "That key can't be used here. Letters from A to Z, digits and F keys can."),
        (ESC, CTRL, "That key can't be used here. Letters from A to Z, digits and F keys can."),
    ],
)
def test_what_can_not_be_used_is_said_and_the_next_is_waited_for(
    keys: OpenKeys, key: Qt.Key, mod: Qt.KeyboardModifier, why: str
) -> None:
    keys.go_to("mark")
    keys.press(SPACE)
    keys.press(key, mod=mod)
    assert keys.row("mark").told == why
    assert keys.row("mark").recorder.recording
    keys.press(KEY.Key_PageDown)
    assert keys.kept.mark == "PageDown"
    assert keys.row("mark").told == ""


def test_a_key_that_is_held_down_is_one_key(keys: OpenKeys) -> None:
    keys.go_to("mark")
    keys.press(SPACE)
    told = QSignalSpy(keys.row("mark").recorder.refused)
    QTest.keyPress(keys.focus(), KEY.Key_B)
    QTest.simulateEvent(keys.focus(), True, KEY.Key_B, NONE, "b", True)
    assert told.count() == 1


# A key that waits for a word


def test_another_actions_key_is_moved_by_keyboard(keys: OpenKeys) -> None:
    keys.go_to("mark")
    keys.press(SPACE)
    keys.press(KEY.Key_Y, mod=THREE)
    assert keys.kept == FIRST
    keys.press(TAB)
    assert keys.name() == "Mark this moment: Use it here instead"
    assert keys.focus().accessibleDescription() == "“I said this” has this key."
    keys.press(ENTER)
    assert keys.kept == FIRST._replace(mark="Ctrl+Alt+Shift+Y", said="")
    assert keys.name() == "Mark this moment: Ctrl+Alt+Shift+Y"


def test_a_call_programs_key_is_left_by_keyboard(keys: OpenKeys) -> None:
    keys.go_to("mark")
    keys.press(SPACE)
    keys.press(KEY.Key_M, mod=CTRL | SHIFT)
    keys.press(TAB, TAB)
    assert keys.name() == "Mark this moment: leave it"
    keys.press(SPACE)
    assert keys.kept == FIRST
    assert keys.name() == "Mark this moment: Ctrl+Alt+Shift+M"


def test_what_comes_up_under_the_last_row_is_brought_in_sight(keys: OpenKeys) -> None:
    keys.window.resize(683, 384)
    QApplication.processEvents()
    keys.go_to("click_through")
    keys.press(SPACE)
    settled(keys)
    assert in_sight(keys, keys.row("click_through"))
    keys.press(KEY.Key_M, mod=CTRL | SHIFT)
    settled(keys)
    assert in_sight(keys, keys.row("click_through"))
    assert keys.row("click_through").offer.isVisible()


def settled(keys: OpenKeys) -> None:
    for _ in range(4):
        QApplication.processEvents()


# Undo


def test_undo_by_key_from_anywhere_on_the_page(keys: OpenKeys) -> None:
    keys.go_to("mark")
    keys.press(KEY.Key_Delete)
    keys.press(TAB)
    keys.press(KEY.Key_Z, mod=CTRL)
    assert keys.kept == FIRST
    keys.press(KEY.Key_Z, mod=CTRL)
    assert keys.kept == FIRST


def test_proposed_keys_and_undo_by_keyboard(keys: OpenKeys) -> None:
    keys.go_to("click_through")
    keys.press(SPACE)
    keys.press(KEY.Key_F13)
    keys.press(TAB)
    assert keys.name() == "Proposed keys"
    keys.press(ENTER)
    assert keys.kept == FIRST
    keys.page.undo.setFocus()
    keys.press(ENTER)
    assert keys.kept == FIRST._replace(click_through="F13")


def test_the_window_closes_by_key(keys: OpenKeys) -> None:
    keys.press(KEY.Key_W, mod=CTRL)
    assert not keys.window.isVisible()
