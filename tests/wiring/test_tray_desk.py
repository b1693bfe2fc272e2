"""The icon in the tray with the real program behind it: when it is there, what it shows, and what a click does."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from partner_overlay.desktop.findings import Answer
from partner_overlay.presentation.requests import Ask
from partner_overlay.ui.tray.tray_icon import TrayIcon
from partner_overlay.wiring.tray_desk import TrayDesk, tray_finding
from tests.fakes.tray_hosts import ManualTrayHosts
from tests.made.programs import Bench
from tests.made.sessions import minutes

Begin = Callable[[ManualTrayHosts], TrayDesk]


@pytest.fixture
def begin(bench: Bench) -> Iterator[Begin]:
    begun: list[TrayDesk] = []

    def make(hosts: ManualTrayHosts) -> TrayDesk:
        begun.append(TrayDesk(bench.program, bench.overlay, hosts, has_tray=hosts.has_tray))
        begun[-1].begin()
        return begun[-1]

    yield make
    for desk in begun:
        desk.close()


@pytest.fixture
def hosts() -> ManualTrayHosts:
    return ManualTrayHosts(has_tray=True)


def stands(desk: TrayDesk) -> bool:
    return desk.is_there


def icon(desk: TrayDesk) -> TrayIcon:
    assert desk._shown is not None
    return desk._shown.icon


def tip(desk: TrayDesk) -> str:
    return icon(desk)._icon.toolTip()


def lines(desk: TrayDesk) -> list[str]:
    return [action.text() for action in icon(desk).menu.actions() if action.text()]


def test_it_stands_there_at_once_where_there_is_a_tray(begin: Begin, hosts: ManualTrayHosts) -> None:
    desk = begin(hosts)
    assert desk.is_there
    assert tip(desk) == "No session"
    assert lines(desk)[:2] == ["No session", "Start a session…"]
    assert not hosts.listening


def test_it_comes_when_the_tray_does(begin: Begin, bench: Bench, qapp: QApplication) -> None:
    hosts = ManualTrayHosts()
    desk = begin(hosts)
    assert (stands(desk), hosts.listening) == (False, True)
    hosts.come(has_tray=False)
    assert (stands(desk), hosts.listening) == (False, True)
    looks = hosts.looks
    bench.start()
    qapp.processEvents()
    assert hosts.looks == looks  # whoever watches tells when to look
    hosts.come()
    assert (stands(desk), hosts.listening) == (True, False)
    assert tip(desk) == "Agreement, 60 min left"


def test_a_tray_that_has_gone_is_not_there(begin: Begin, hosts: ManualTrayHosts) -> None:
    desk = begin(hosts)
    hosts.there = False
    assert not desk.is_there


def test_it_follows_the_session(begin: Begin, bench: Bench, hosts: ManualTrayHosts, qapp: QApplication) -> None:
    desk = begin(hosts)
    bench.start()
    qapp.processEvents()
    assert tip(desk) == lines(desk)[0] == "Agreement, 60 min left"
    bench.after(minutes(1))
    qapp.processEvents()
    assert tip(desk) == lines(desk)[0] == "Agreement, 59 min left"
    bench.ask(Ask.PAUSE)
    qapp.processEvents()
    assert tip(desk) == "Paused: Agreement, 59 min left"
    assert "Go on" in lines(desk)


def test_the_setting_takes_it_away_and_brings_it_back(
    begin: Begin, bench: Bench, hosts: ManualTrayHosts, qapp: QApplication
) -> None:
    desk = begin(hosts)
    bench.ask(Ask.TRAY)
    qapp.processEvents()
    assert not stands(desk)
    bench.ask(Ask.TRAY)
    qapp.processEvents()
    assert stands(desk)


def test_whoever_wants_none_waits_for_none(begin: Begin, bench: Bench, qapp: QApplication) -> None:
    bench.ask(Ask.TRAY)
    hosts = ManualTrayHosts()
    begin(hosts)
    listening = [hosts.listening]
    for _ in range(2):
        bench.ask(Ask.TRAY)
        qapp.processEvents()
        listening.append(hosts.listening)
    assert listening == [False, True, False]


def test_what_its_menu_asks_for_is_done(begin: Begin, bench: Bench, hosts: ManualTrayHosts, qapp: QApplication) -> None:
    bench.start()
    desk = begin(hosts)
    next(action for action in icon(desk).menu.actions() if action.text() == "Pause").trigger()
    assert bench.session.paused_at is not None


def test_a_click_hides_the_overlay_and_shows_it_again(begin: Begin, bench: Bench, hosts: ManualTrayHosts) -> None:
    bench.start()
    desk = begin(hosts)
    icon(desk).clicked.emit()
    assert not bench.visible()
    icon(desk).clicked.emit()
    assert bench.visible()


def test_a_click_ends_click_through(begin: Begin, bench: Bench, hosts: ManualTrayHosts) -> None:
    bench.start()
    bench.ask(Ask.CLICK_THROUGH, "on")
    desk = begin(hosts)
    assert tip(desk) == "Agreement, 60 min left; clicks go through"
    assert "Catch clicks again" in lines(desk)
    icon(desk).clicked.emit()
    assert not bench.program.click_through
    assert bench.visible()


def test_the_middle_button_brings_the_next_prompt(begin: Begin, bench: Bench, hosts: ManualTrayHosts) -> None:
    bench.start()
    desk = begin(hosts)
    before = bench.session.rotation.current
    icon(desk).middle_clicked.emit()
    assert bench.session.rotation.current != before


def test_where_a_click_opens_the_menu_it_does_nothing_else(begin: Begin, bench: Bench) -> None:
    bench.start()
    desk = begin(ManualTrayHosts(has_tray=True, click_opens_menu=True))
    icon(desk)._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert bench.visible()


def test_doctor_says_that_there_is_none_here(qapp: object) -> None:
    assert tray_finding().can is Answer.NO
