"""What tests of the help share: its desk over the pages as they are shipped, and its window with the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.presentation.colours import Scheme
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.resources import resources_folder
from partner_overlay.ui.help.help_window import HelpWindow
from partner_overlay.wiring.help_desk import HelpDesk
from tests.fakes.screens import MadeDesktop, MadeScreen
from tests.made.keyboard import Keyboard
from tests.made.programs import Bench


class OpenHelp(Keyboard):
    """The window of a running program, and the keys that are pressed in it."""

    def __init__(self, bench: Bench, home: Path) -> None:
        self.bench = bench
        self.desk = HelpDesk(bench.program, resources_folder() / "help", paths_of(str(home)), scheme=Scheme.LIGHT)
        self.desk.open()

    @property
    def window(self) -> HelpWindow:
        return self.desk.window

    @property
    def title(self) -> str:
        """Of the page, as it stands over the window."""
        return self.window.windowTitle()

    @property
    def text(self) -> str:
        return self.window.page.toPlainText()


@pytest.fixture
def help_window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenHelp]:
    bench = Bench(MadeDesktop(MadeScreen("A", QRect(0, 0, 800, 800))))
    opened = OpenHelp(bench, tmp_path / "home")
    qtbot.waitUntil(lambda: qapp.activeWindow() is opened.window)
    yield opened
    opened.window.hide()
    opened.window.deleteLater()
    opened.desk.deleteLater()
    bench.clear_away()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
