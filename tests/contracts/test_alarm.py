"""What an alarm promises, kept by Qt's and by the fake."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.application.ports import Alarm
from partner_overlay.wiring.alarm import QtAlarm
from tests.fakes.alarm import ManualAlarm

SOON, AFTER_HOURS = timedelta(milliseconds=1), timedelta(hours=2)

Await = Callable[[list[str]], None]


@pytest.fixture(params=["qt", "manual"])
def alarm(request: pytest.FixtureRequest, qapp: object) -> Alarm:
    return QtAlarm() if request.param == "qt" else ManualAlarm()


@pytest.fixture
def until_rung(alarm: Alarm, qtbot: QtBot) -> Await:
    """Lets time pass until something was called."""

    def wait(calls: list[str]) -> None:
        if isinstance(alarm, ManualAlarm):
            alarm.pass_by(SOON)
        qtbot.waitUntil(lambda: bool(calls))

    return wait


def test_the_last_setting_counts_and_rings_once(alarm: Alarm, until_rung: Await) -> None:
    calls: list[str] = []
    alarm.set(SOON, lambda: calls.append("first"))
    alarm.set(SOON, lambda: calls.append("second"))
    until_rung(calls)
    assert calls == ["second"]


def test_a_later_moment_takes_the_place_of_an_earlier(alarm: Alarm, until_rung: Await) -> None:
    calls: list[str] = []
    alarm.set(AFTER_HOURS, lambda: calls.append("late"))
    alarm.set(SOON, lambda: calls.append("soon"))
    until_rung(calls)
    assert calls == ["soon"]


def test_it_can_be_set_again_from_its_own_call(alarm: Alarm, until_rung: Await) -> None:
    calls: list[str] = []
    alarm.set(SOON, lambda: alarm.set(SOON, lambda: calls.append("second")))
    if isinstance(alarm, ManualAlarm):
        alarm.pass_by(SOON)
    until_rung(calls)
    assert calls == ["second"]


def test_a_stopped_alarm_stays_silent(alarm: Alarm, until_rung: Await) -> None:
    calls: list[str] = []
    alarm.set(SOON, lambda: calls.append("stopped"))
    alarm.stop()
    heard: list[str] = []
    alarm_after = QtAlarm()
    alarm_after.set(timedelta(milliseconds=5), lambda: heard.append("later"))
    until_rung(heard)
    assert calls == []
