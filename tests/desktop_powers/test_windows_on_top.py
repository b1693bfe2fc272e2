"""Staying on top on Windows: topmost without activating, and back above others at a slow beat."""

import os

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.on_top import QUIET_ON_TOP
from partner_overlay.desktop.windows_on_top import BEAT, WindowsStayOnTop
from tests.fakes.windows_system import OVERLAY, MadeWindow, MadeWindows

CALL_BAR = 0x200
NO_MOVE_NO_SIZE_NO_ACTIVATE = 0x1 | 0x2 | 0x10


@pytest.fixture
def windows() -> MadeWindows:
    return MadeWindows()


@pytest.fixture
def stay(windows: MadeWindows, qtbot: QtBot) -> WindowsStayOnTop:
    return WindowsStayOnTop(windows.system)


def beat(stay: WindowsStayOnTop) -> None:
    stay._beat.timeout.emit()


def raises(windows: MadeWindows) -> int:
    return windows.names().count("SetWindowPos")


def test_it_is_built_with_qts_own_flags_and_asks_nothing_before_it_is_shown(
    stay: WindowsStayOnTop, windows: MadeWindows
) -> None:
    assert stay.can_stay_on_top
    assert stay.window_flags == QUIET_ON_TOP
    assert stay.state() is Answer.UNKNOWN
    assert stay.finding().can is Answer.UNKNOWN
    assert windows.asked == []


def test_kept_it_is_put_on_top_where_it_is_without_being_activated(
    stay: WindowsStayOnTop, windows: MadeWindows
) -> None:
    stay.keep(OVERLAY)
    top = (1 << 64) - 1  # -1, as a handle
    assert windows.asked == [("SetWindowPos", OVERLAY, top, 0, 0, 0, 0, NO_MOVE_NO_SIZE_NO_ACTIVATE)]
    assert stay.state() is Answer.YES
    assert stay.finding().can is Answer.YES


def test_the_beat_is_slow_and_runs_only_while_it_is_kept(stay: WindowsStayOnTop) -> None:
    assert BEAT >= 10_000
    assert not stay._beat.isActive()
    stay.keep(OVERLAY)
    assert stay._beat.isActive()
    assert stay._beat.interval() == BEAT
    stay.let_go()
    assert not stay._beat.isActive()
    assert stay.state() is Answer.UNKNOWN


def test_a_beat_with_nothing_above_changes_nothing(stay: WindowsStayOnTop, windows: MadeWindows) -> None:
    stay.keep(OVERLAY)
    beat(stay)
    assert raises(windows) == 1


def test_a_beat_puts_it_back_above_what_covers_it(stay: WindowsStayOnTop, windows: MadeWindows) -> None:
    stay.keep(OVERLAY)
    windows.stack.append(MadeWindow(CALL_BAR, QRect(300, 100, 500, 80)))
    assert stay.state() is Answer.UNKNOWN
    assert stay.finding().can is Answer.UNKNOWN
    beat(stay)
    assert [window.handle for window in windows.stack] == [CALL_BAR, OVERLAY]
    assert stay.state() is Answer.YES


def test_a_beat_makes_it_topmost_again_when_something_took_that_away(
    stay: WindowsStayOnTop, windows: MadeWindows
) -> None:
    stay.keep(OVERLAY)
    windows.stack[0].topmost = False
    assert stay.state() is Answer.NO
    beat(stay)
    assert stay.state() is Answer.YES


@pytest.mark.parametrize(
    "above",
    [
        MadeWindow(CALL_BAR, QRect(400, 0, 100, 100)),
        MadeWindow(CALL_BAR, shown=False),
        MadeWindow(CALL_BAR, cloaked=True),
    ],
    ids=["beside it", "not shown", "of another desktop"],
)
def test_what_nobody_sees_over_it_covers_nothing(
    above: MadeWindow, stay: WindowsStayOnTop, windows: MadeWindows
) -> None:
    stay.keep(OVERLAY)
    windows.stack.append(above)
    assert stay.state() is Answer.YES
    beat(stay)
    assert raises(windows) == 1


def test_it_stays_below_a_menu_or_field_of_its_own(stay: WindowsStayOnTop, windows: MadeWindows) -> None:
    stay.keep(OVERLAY)
    windows.stack.append(MadeWindow(CALL_BAR, process=os.getpid()))
    beat(stay)
    assert raises(windows) == 1


def test_a_window_that_is_gone_covers_nothing(stay: WindowsStayOnTop, windows: MadeWindows) -> None:
    stay.keep(OVERLAY)
    windows.stack.clear()
    assert windows.system.place(OVERLAY) == QRect()
    assert stay.state() is Answer.NO


def test_a_beat_that_comes_late_does_nothing(stay: WindowsStayOnTop, windows: MadeWindows) -> None:
    stay.keep(OVERLAY)
    stay.let_go()
    beat(stay)
    assert raises(windows) == 1


def test_a_refusal_is_said_with_its_number(stay: WindowsStayOnTop, windows: MadeWindows) -> None:
    windows.refuses.add("SetWindowPos")
    windows.stack[0].topmost = False
    stay.keep(OVERLAY)
    assert stay.state() is Answer.NO
    assert stay.finding().why == "Windows did not let the overlay rise (error 5)."


def test_a_refusal_without_a_number_is_still_one(stay: WindowsStayOnTop, windows: MadeWindows) -> None:
    windows.refuses.add("SetWindowPos")
    windows.error = 0
    assert windows.system.put_on_top(OVERLAY) != 0


def test_a_stack_that_changes_while_it_is_walked_ends_the_walk(windows: MadeWindows) -> None:
    """Two windows that each stand above the other, as a walk may meet them."""
    windows.stack.append(MadeWindow(CALL_BAR))
    windows.endless = True
    assert len(list(windows.system.windows_above(OVERLAY))) < 10_000
