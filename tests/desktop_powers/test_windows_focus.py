"""The keyboard goes to the field and back to the window that had it, and to no other."""

import os

import pytest

from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.focus import TYPING_FIELD_FLAGS
from partner_overlay.desktop.windows_focus import WindowsFocusKeeper
from tests.fakes.windows_system import MadeWindow, MadeWindows

CALL, FIELD, ANOTHER = 0x300, 0x400, 0x500


@pytest.fixture
def windows() -> MadeWindows:
    stack = [MadeWindow(CALL), MadeWindow(ANOTHER), MadeWindow(FIELD, process=os.getpid())]
    return MadeWindows(stack=stack, foreground=CALL)


@pytest.fixture
def keeper(windows: MadeWindows) -> WindowsFocusKeeper:
    keeper = WindowsFocusKeeper(windows.system)
    keeper.remember()
    keeper.take(FIELD)
    return keeper


def test_the_field_gets_the_keyboard_and_the_call_gets_it_back(
    keeper: WindowsFocusKeeper, windows: MadeWindows
) -> None:
    assert windows.foreground == FIELD
    keeper.give_back()
    assert windows.foreground == CALL


def test_it_comes_back_also_when_nobody_has_it(keeper: WindowsFocusKeeper, windows: MadeWindows) -> None:
    windows.foreground = 0
    keeper.give_back()
    assert windows.foreground == CALL


def test_another_window_that_the_coach_chose_keeps_it(keeper: WindowsFocusKeeper, windows: MadeWindows) -> None:
    windows.foreground = ANOTHER
    keeper.give_back()
    assert windows.foreground == ANOTHER


def test_a_window_that_is_gone_gets_nothing(keeper: WindowsFocusKeeper, windows: MadeWindows) -> None:
    windows.stack = windows.stack[1:]
    keeper.give_back()
    assert windows.foreground == FIELD


def test_it_is_given_back_once(keeper: WindowsFocusKeeper, windows: MadeWindows) -> None:
    keeper.give_back()
    windows.foreground = FIELD
    keeper.give_back()
    assert windows.foreground == FIELD


def test_nothing_that_had_it_is_nothing_to_give_it_back_to(windows: MadeWindows) -> None:
    windows.foreground = 0
    keeper = WindowsFocusKeeper(windows.system)
    keeper.remember()
    keeper.take(FIELD)
    keeper.give_back()
    assert windows.foreground == FIELD


def test_what_it_says_of_itself(keeper: WindowsFocusKeeper) -> None:
    assert keeper.can_give_back
    assert keeper.field_flags == TYPING_FIELD_FLAGS
    assert keeper.menu_flags is None
    assert keeper.finding().can is Answer.UNKNOWN
