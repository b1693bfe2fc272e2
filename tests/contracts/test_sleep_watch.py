"""What a watch for sleep and lock promises, kept by the login manager's and by the fake."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.desktop.dbus_connection import Bus, DBusConnection
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.logind import LogindWatch
from partner_overlay.desktop.sleep import SleepWatch
from tests.fakes.login_manager import LoginManager
from tests.fakes.watches import ManualSleepWatch
from tests.made.private_bus import private_bus


class Told(NamedTuple):
    watch: SleepWatch
    leave: Callable[[], None]
    come_back: Callable[[], None]


@pytest.fixture(params=["logind", "manual"])
def told(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> Iterator[Told]:
    if request.param == "manual":
        manual = ManualSleepWatch()
        yield Told(manual, manual.leave, manual.come_back)
        return
    with private_bus(tmp_path) as bus:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
        manager = LoginManager(bus.address)
        watch = LogindWatch(DBusConnection(Bus.SYSTEM), "")
        assert watch.finding().can is Answer.YES
        yield Told(watch, manager.lock, manager.unlock)
        watch.close()
        manager.end()


def test_away_and_back_are_told_in_turn(told: Told, qtbot: QtBot) -> None:
    said: list[str] = []
    told.watch.listen(lambda: said.append("away"), lambda: said.append("back"))
    told.leave()
    qtbot.waitUntil(lambda: said == ["away"])
    told.come_back()
    qtbot.waitUntil(lambda: said == ["away", "back"])


def test_who_listens_while_nobody_is_there_is_told_at_once(told: Told, qtbot: QtBot) -> None:
    first: list[str] = []
    told.watch.listen(lambda: first.append("away"), lambda: first.append("back"))
    told.leave()
    qtbot.waitUntil(lambda: first == ["away"])
    said: list[str] = []
    told.watch.listen(lambda: said.append("away"), lambda: said.append("back"))
    assert said == ["away"]


def test_it_says_what_it_is(told: Told) -> None:
    assert told.watch.finding().what == "Told of sleep and lock"
    assert told.watch.finding().why.endswith(".")
