"""The program composed as it is for a coach, over a home of its own, on a desktop with a tray."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay import news_composition, window_composition
from partner_overlay.application.named_settings import value_of
from partner_overlay.application.session_service import StartChoices
from partner_overlay.application.settings import ReviewSettings, Settings, StartSettings
from partner_overlay.composition import Composition
from partner_overlay.desktop import tray_hosts
from partner_overlay.desktop.casts import NoCastWatch
from partner_overlay.desktop.news import News
from partner_overlay.desktop.platform_choice import PlatformChoice
from partner_overlay.desktop.sleep import NoSleepWatch
from partner_overlay.overriding import override
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.storage.paths import paths_of
from partner_overlay.storage.settings_file import SettingsFile
from partner_overlay.ui.settings.settings_window import SettingsWindow
from partner_overlay.ui.tray import tray_icon
from partner_overlay.wiring import tray_desk
from tests.fakes.global_keys import ManualGlobalKeys
from tests.fakes.tray_hosts import ManualTrayHosts
from tests.made.settings_by_hand import row_of, use, write_by_hand

LONG = 20_000  # ms, for what takes a moment on a busy machine too
_Window = TypeVar("_Window", bound=QWidget)


class WholeProgram:
    """`file` is its file of settings, with every line in it. It is watched; nobody waits until the hand rests."""

    def __init__(self, composition: Composition, file: Path, qtbot: QtBot) -> None:
        self.composition = composition
        self.file = file
        self._qtbot = qtbot
        composition.settle()
        composition._watch._resting.setInterval(0)

    @property
    def runs(self) -> bool:
        """A session is under way."""
        return self.composition._program.runs

    @property
    def in_tray(self) -> list[QSystemTrayIcon]:
        return _InTray.icons

    def ask(self, ask: Ask, argument: str = "") -> None:
        """As a button or the menu does."""
        self.composition._program.ask(Request(ask, argument))

    def start(self) -> None:
        self.composition._program.start(StartChoices())

    def open(self, kind: type[_Window], ask: Ask) -> _Window:
        """The window of this kind, on the screen now."""
        self.ask(ask)
        self._qtbot.waitUntil(lambda: bool(seen(kind)), timeout=LONG)
        return seen(kind)[0]

    def by_widget(self, key: str, value: str) -> None:
        use(row_of(self.open(SettingsWindow, Ask.SETTINGS), key), value)

    def by_hand(self, key: str, value: str) -> None:
        """And the program has read it."""
        write_by_hand(self.file, key, value)
        self._qtbot.waitUntil(lambda: value_of(self.composition._program.settings, key) == value, timeout=LONG)


def seen(kind: type[_Window]) -> list[_Window]:
    """The windows of this kind that are on the screen."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


class _InTray(QSystemTrayIcon):
    """The platform without a screen has no tray: what would stand in one is noted."""

    icons: list[QSystemTrayIcon]

    @staticmethod
    def isSystemTrayAvailable() -> bool:  # type: ignore[explicit-override]  # noqa: N802
        return True

    @override
    def isVisible(self) -> bool:  # noqa: N802
        return self in _InTray.icons

    @override
    def show(self) -> None:
        _InTray.icons.append(self)

    @override
    def hide(self) -> None:
        _InTray.icons.remove(self)


def _give_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    _InTray.icons = []
    hosts = ManualTrayHosts(has_tray=True)
    monkeypatch.setattr(tray_hosts, "chosen_tray_hosts", lambda: hosts)
    monkeypatch.setattr(tray_desk, "TrayDesk", partial(tray_desk.TrayDesk, has_tray=hosts.has_tray))
    monkeypatch.setattr(tray_icon, "QSystemTrayIcon", _InTray)
    monkeypatch.setattr(window_composition, "QSystemTrayIcon", _InTray)


@contextmanager
def whole_program(
    home: Path, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[WholeProgram]:
    """Welcomed before, and no review opens by itself."""
    _give_tray(monkeypatch)
    news = News(ManualGlobalKeys(), NoSleepWatch(""), NoCastWatch(""))
    monkeypatch.setattr(news_composition, "chosen_news", lambda _platform, _environ: news)
    paths, locale, font = paths_of(str(home)), QLocale(), app.font()
    SettingsFile(paths.settings_file).save(
        Settings(start=StartSettings(welcomed=True), review=ReviewSettings(at_end=False))
    )
    composition = Composition(app, paths, str(home), PlatformChoice("offscreen", "A test says so."))
    program = WholeProgram(composition, paths.settings_file, qtbot)
    yield program
    program.ask(Ask.LANGUAGE, "en")
    composition.end()
    app.setFont(font)
    QLocale.setDefault(locale)
