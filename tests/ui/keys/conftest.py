"""What tests of the page of keys share: the window of settings at that page, over settings in memory."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import KeySettings
from partner_overlay.ui.keys.key_row import KeyRow
from partner_overlay.ui.keys.keys_page import KeysPage
from partner_overlay.ui.settings.settings_window import SettingsWindow
from partner_overlay.wiring.settings_desk import SettingsDesk
from tests.fakes.keys_standing import ManualKeysStanding
from tests.fakes.screens import MadeDesktop, MadeScreen
from tests.made.keyboard import Keyboard
from tests.made.programs import Bench
from tests.made.settings_desks import settings_desk


class OpenKeys(Keyboard):
    """The window of a running program, and the keys that are pressed in it."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.standing = ManualKeysStanding()
        self.desk: SettingsDesk = settings_desk(bench, self.standing)
        self.desk.open("keys")
        self.page.switch.setFocus()

    @property
    def window(self) -> SettingsWindow:
        return self.desk.window

    @property
    def page(self) -> KeysPage:
        return self.desk._keys.get().panel.page

    @property
    def kept(self) -> KeySettings:
        return self.bench.settings.keys

    def row(self, name: str) -> KeyRow:
        return self.page.rows[name]

    def go_to(self, name: str) -> None:
        self.row(name).recorder.setFocus()


@pytest.fixture
def keys(qtbot: QtBot, qapp: QApplication) -> Iterator[OpenKeys]:
    bench = Bench(MadeDesktop(MadeScreen("A", QRect(0, 0, 800, 800))))
    keys = OpenKeys(bench)
    qtbot.waitUntil(lambda: qapp.activeWindow() is keys.window)
    yield keys
    keys.window.hide()
    keys.window.deleteLater()
    keys.desk.deleteLater()
    bench.clear_away()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
