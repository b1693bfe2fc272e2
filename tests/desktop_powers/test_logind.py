"""Sleep and lock from systemd's login manager, and every way in which nothing is told."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.desktop.dbus_connection import Bus, DBusConnection
from partner_overlay.desktop.findings import Answer
from partner_overlay.desktop.logind import LogindWatch
from tests.fakes.login_manager import PATH, LoginManager
from tests.made.private_bus import PrivateBus

Watch = Callable[..., LogindWatch]
Manager = Callable[..., LoginManager]


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def watch_of(bus: PrivateBus, told: list[str], qapp: object) -> Iterator[Watch]:
    made: list[LogindWatch] = []

    def make(session_id: str = "") -> LogindWatch:
        watch = LogindWatch(DBusConnection(Bus.SYSTEM), session_id)
        watch.listen(lambda: told.append("away"), lambda: told.append("back"))
        made.append(watch)
        return watch

    yield make
    for watch in made:
        watch.close()


@pytest.fixture
def manager_of(bus: PrivateBus) -> Iterator[Callable[..., LoginManager]]:
    made: list[LoginManager] = []

    def make(*, own_id: str | None = "7", locked: bool = False) -> LoginManager:
        made.append(LoginManager(bus.address, own_id=own_id, locked=locked))
        return made[-1]

    yield make
    for manager in made:
        manager.end()


@pytest.fixture
def manager(manager_of: Manager) -> LoginManager:
    return manager_of()


@pytest.fixture
def watched(manager: LoginManager, watch_of: Watch) -> LoginManager:
    assert watch_of().finding().can is Answer.YES
    return manager


def test_a_machine_that_sleeps_and_wakes(watched: LoginManager, told: list[str], qtbot: QtBot) -> None:
    watched.sleep()
    qtbot.waitUntil(lambda: told == ["away"])
    watched.wake()
    qtbot.waitUntil(lambda: told == ["away", "back"])


def test_who_wakes_behind_the_lock_is_back_when_it_is_opened(
    watched: LoginManager, told: list[str], qtbot: QtBot
) -> None:
    watched.lock()
    watched.sleep()
    watched.wake()
    watched.change_something_else()
    watched.unlock()
    qtbot.waitUntil(lambda: "back" in told)
    assert told == ["away", "back"]


def test_the_lock_of_another_session_is_none_of_ours(watched: LoginManager, told: list[str], qtbot: QtBot) -> None:
    watched.lock(PATH + "1")
    watched.sleep()
    watched.wake()
    qtbot.waitUntil(lambda: len(told) == 2)
    watched.unlock()
    watched.lock()
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == ["away", "back", "away"]


def test_who_begins_behind_the_lock(manager_of: Manager, watch_of: Watch, told: list[str], qtbot: QtBot) -> None:
    manager_of(locked=True)
    watch = watch_of()
    qtbot.waitUntil(lambda: told == ["away"])
    again: list[str] = []
    watch.listen(lambda: again.append("away"), lambda: again.append("back"))
    assert again == ["away"]


def test_a_session_that_only_the_environment_names(
    manager_of: Manager, watch_of: Watch, told: list[str], qtbot: QtBot
) -> None:
    manager = manager_of(own_id=None)
    assert (
        watch_of("7").finding().why
        == "The system tells of sleep, and of the lock where the desktop's lock tells the system."
    )
    manager.lock()
    qtbot.waitUntil(lambda: told == ["away"])


def test_without_a_session_there_is_sleep_alone(
    manager_of: Manager, watch_of: Watch, told: list[str], qtbot: QtBot
) -> None:
    manager = manager_of(own_id=None)
    finding = watch_of("").finding()
    assert finding.can is Answer.YES
    assert finding.why.startswith("The system tells of sleep. It can't tell of the lock")
    manager.sleep()
    qtbot.waitUntil(lambda: told == ["away"])


def test_a_bus_that_goes_brings_everybody_back(
    watched: LoginManager, bus: PrivateBus, watch_of: Watch, told: list[str], qtbot: QtBot
) -> None:
    """Or nobody would ever be told to be."""
    watched.lock()
    qtbot.waitUntil(lambda: told == ["away"])
    bus.end()
    qtbot.waitUntil(lambda: told == ["away", "back"])


def test_without_a_login_manager_the_clocks_have_to_do(watch_of: Watch) -> None:
    assert watch_of().finding() == (
        "Told of sleep and lock",
        Answer.NO,
        "There is no login manager (systemd-logind) here. A sleep is still seen, by the clocks.",
    )


def test_without_a_bus_the_clocks_have_to_do(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
    watch = LogindWatch(DBusConnection(Bus.SYSTEM), "")
    assert watch.finding().can is Answer.NO
    assert watch.finding().why.startswith("There is no system bus here.")
    watch.close()


def test_a_bus_that_has_gone_is_reported(manager: LoginManager, bus: PrivateBus, watch_of: Watch, qtbot: QtBot) -> None:
    watch = watch_of()
    assert watch.finding().can is Answer.YES
    bus.end()
    qtbot.waitUntil(lambda: watch.finding().can is Answer.NO)
    assert watch.finding().why.startswith("The system bus has gone.")
