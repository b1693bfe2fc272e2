"""The one timer: never before its moment, and never longer than a timer can be."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from partner_overlay.wiring.alarm import LONGEST, QtAlarm


@pytest.fixture
def alarm(qtbot: QtBot) -> QtAlarm:
    return QtAlarm()


@pytest.mark.parametrize(
    ("after", "milliseconds"),
    [
        (timedelta(0), 1),
        (timedelta(seconds=-3), 1),
        (timedelta(microseconds=1), 2),
        (timedelta(milliseconds=250), 251),
        (timedelta(milliseconds=250, microseconds=1), 252),
        (timedelta(minutes=1), 60_001),
        (LONGEST, 12 * 3600 * 1000 + 1),
        (timedelta(days=400), 12 * 3600 * 1000 + 1),
        (timedelta.max, 12 * 3600 * 1000 + 1),
    ],
)
def test_it_is_set_to_the_millisecond_after_its_moment(after: timedelta, milliseconds: int, alarm: QtAlarm) -> None:
    alarm.set(after, alarm.stop)
    assert alarm._timer.interval() == milliseconds
    assert alarm._timer.isActive()
    alarm.stop()
    assert not alarm._timer.isActive()


def test_its_timer_is_precise_and_goes_off_once(alarm: QtAlarm) -> None:
    assert alarm._timer.timerType() is Qt.TimerType.PreciseTimer
    assert alarm._timer.isSingleShot()


def test_the_last_setting_counts(alarm: QtAlarm, qtbot: QtBot) -> None:
    heard: list[str] = []
    alarm.set(timedelta(0), lambda: heard.append("first"))
    alarm.set(timedelta(0), lambda: heard.append("second"))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["second"]
    assert not alarm._timer.isActive()
