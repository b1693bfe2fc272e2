"""The icon in the tray, where Qt knows of no tray at all: what it would show, and what it says is done with it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.menu_view import Entry
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.tray import TraySign, TrayView
from partner_overlay.ui.tray.tray_icon import TrayIcon

Reason = QSystemTrayIcon.ActivationReason


@pytest.fixture
def icon(qapp: object) -> Iterator[TrayIcon]:
    icon = TrayIcon(Scheme.DARK)
    yield icon
    icon.remove()


def test_it_shows_sign_words_and_menu(icon: TrayIcon) -> None:
    icon.render(TrayView(TraySign.PAUSED, "Paused"), (Entry("Go on", Request(Ask.RESUME)),))
    assert icon._icon.toolTip() == "Paused"
    assert [action.text() for action in icon.menu.actions()] == ["Go on"]
    paused = icon._icon.icon().cacheKey()
    icon.render(TrayView(TraySign.PAUSED, "Paused, 23 min left"), ())
    assert icon._icon.icon().cacheKey() == paused
    assert icon._icon.toolTip() == "Paused, 23 min left"
    icon.render(TrayView(TraySign.IDLE, "No session"), ())
    assert icon._icon.icon().cacheKey() != paused


def test_it_says_by_which_button_it_is_clicked(icon: TrayIcon, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(icon.middle_clicked), qtbot.waitSignal(icon.clicked):
        icon._icon.activated.emit(Reason.Trigger)
    with qtbot.assertNotEmitted(icon.clicked), qtbot.waitSignal(icon.middle_clicked):
        icon._icon.activated.emit(Reason.MiddleClick)
    with qtbot.assertNotEmitted(icon.clicked), qtbot.assertNotEmitted(icon.middle_clicked):
        icon._icon.activated.emit(Reason.Context)
        icon._icon.activated.emit(Reason.DoubleClick)


def test_what_is_chosen_from_its_menu_is_asked_for(icon: TrayIcon, qtbot: QtBot) -> None:
    icon.render(TrayView(TraySign.PAUSED, "Paused"), (Entry("Go on", Request(Ask.RESUME)),))
    with qtbot.waitSignal(icon.requested) as asked:
        icon.menu.actions()[0].trigger()
    assert asked.args == [Request(Ask.RESUME)]
