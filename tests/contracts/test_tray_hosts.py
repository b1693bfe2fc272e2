"""What is promised of whoever watches for a tray, kept by the one on Linux and by the fake."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from pytestqt.qtbot import QtBot

from partner_overlay.desktop.linux_tray_hosts import LinuxTrayHosts
from partner_overlay.desktop.tray_hosts import AlwaysThere, TrayHosts, chosen_tray_hosts
from tests.fakes.tray_hosts import ManualTrayHosts
from tests.fakes.tray_watcher import TrayWatcher
from tests.made.private_bus import private_bus


class Desktop(NamedTuple):
    hosts: TrayHosts
    bring: Callable[[], None]


@pytest.fixture(params=["D-Bus", "manual"])
def desktop(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> Iterator[Desktop]:
    if request.param == "manual":
        manual = ManualTrayHosts()
        yield Desktop(manual, manual.come)
        return
    with private_bus(tmp_path) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        come: list[TrayWatcher] = []
        hosts = LinuxTrayHosts(looks=())
        yield Desktop(hosts, lambda: come.append(TrayWatcher(bus.address)))
        hosts.close()
        for watcher in come:
            watcher.end()


def test_one_that_comes_is_told_of(desktop: Desktop, qtbot: QtBot) -> None:
    told: list[str] = []
    desktop.hosts.listen(lambda: told.append("came"))
    desktop.bring()
    qtbot.waitUntil(lambda: told == ["came"])


def test_nothing_is_told_any_more_when_it_is_closed(desktop: Desktop, qtbot: QtBot) -> None:
    told: list[str] = []
    desktop.hosts.listen(lambda: told.append("first"))
    desktop.hosts.close()
    desktop.hosts.close()
    desktop.hosts.listen(lambda: told.append("second"))
    desktop.bring()
    qtbot.waitUntil(lambda: told == ["second"])


def test_where_nobody_tells_it_looks_again_a_few_times(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    told: list[str] = []
    hosts = LinuxTrayHosts(looks=(0.01, 0.03))
    hosts.listen(lambda: told.append("look"))
    qtbot.waitUntil(lambda: told == ["look", "look"])
    hosts.close()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_have_one_from_the_first_moment(system: str) -> None:
    hosts = chosen_tray_hosts(system)
    hosts.listen(lambda: None)
    hosts.close()
    assert isinstance(hosts, AlwaysThere)
    assert hosts.click_opens_menu is (system == "darwin")


def test_linux_has_its_own(qapp: object) -> None:
    assert not chosen_tray_hosts("linux").click_opens_menu
