"""The file of settings as editors write it, while the program runs: it is taken up within about a second."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import Settings
from partner_overlay.presentation.requests import Ask
from partner_overlay.storage.settings_file import SettingsFile
from partner_overlay.wiring.settings_watch import SettingsWatch
from tests.fakes.screens import MadeDesktop
from tests.fakes.settings import SettingsInMemory
from tests.made.programs import Bench


class Watched:
    """A program over a file that is watched."""

    def __init__(self, desktop: MadeDesktop, path: Path) -> None:
        self.path = path
        self.bench = Bench(desktop, store=cast("SettingsInMemory", SettingsFile(path)))
        self.watch = SettingsWatch(self.bench.program, path)
        self.looks = 0
        self.bench.program.look_at_settings = self._look  # type: ignore[method-assign]
        self.watch.begin()

    def _look(self) -> None:
        self.looks += 1
        type(self.bench.program).look_at_settings(self.bench.program)

    @property
    def size(self) -> int:
        return self.bench.program.settings.look.size


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


@pytest.fixture
def watched(desktop: MadeDesktop, path: Path) -> Iterator[Watched]:
    SettingsFile(path).save(Settings())
    watched = Watched(desktop, path)
    yield watched
    watched.watch.deleteLater()
    watched.bench.clear_away()


def edited(path: Path, size: int) -> str:
    return path.read_text().replace("size = 100", f"size = {size}")


def test_written_in_place_it_is_taken_up(watched: Watched, qtbot: QtBot) -> None:
    watched.path.write_text(edited(watched.path, 125))
    qtbot.waitUntil(lambda: watched.size == 125)


def test_a_new_file_in_its_place_is_taken_up_and_so_is_the_next(watched: Watched, qtbot: QtBot) -> None:
    """As most editors save."""
    for size in (125, 150):
        new = watched.path.with_name("settings.toml~new")
        new.write_text(f"[look]\nsize = {size}\n")
        new.replace(watched.path)
        qtbot.waitUntil(lambda size=size: watched.size == size)  # type: ignore[misc]


def test_gone_and_back_it_is_taken_up(watched: Watched, qtbot: QtBot) -> None:
    kept = watched.path.with_name("kept")
    watched.path.rename(kept)
    qtbot.waitUntil(lambda: watched.looks > 1)
    kept.write_text(edited(kept, 125))
    kept.rename(watched.path)
    qtbot.waitUntil(lambda: watched.size == 125)


def test_behind_a_link_it_is_taken_up(desktop: MadeDesktop, path: Path, tmp_path: Path, qtbot: QtBot) -> None:
    mine = tmp_path / "dotfiles" / "mine.toml"
    SettingsFile(mine).save(Settings())
    path.parent.mkdir()
    path.symlink_to(mine)
    watched = Watched(desktop, path)
    new = mine.with_name("new")
    new.write_text(edited(mine, 125))
    new.replace(mine)
    qtbot.waitUntil(lambda: watched.size == 125)
    watched.watch.deleteLater()
    watched.bench.clear_away()


def test_a_folder_that_is_made_later_is_watched_from_then_on(desktop: MadeDesktop, path: Path, qtbot: QtBot) -> None:
    watched = Watched(desktop, path)
    watched.bench.ask(Ask.SECONDS)
    qtbot.waitUntil(watched.path.exists)
    watched.path.write_text(edited(watched.path, 125))
    qtbot.waitUntil(lambda: watched.size == 125)
    assert watched.bench.program.settings.look.seconds
    watched.watch.deleteLater()
    watched.bench.clear_away()


def test_what_was_written_before_the_watch_began_is_taken_up(desktop: MadeDesktop, path: Path) -> None:
    SettingsFile(path).save(Settings())
    bench = Bench(desktop, store=cast("SettingsInMemory", SettingsFile(path)))
    path.write_text(edited(path, 125))
    watch = SettingsWatch(bench.program, path)
    watch.begin()
    assert bench.program.settings.look.size == 125
    watch.deleteLater()
    bench.clear_away()


def test_the_programs_own_saves_lead_to_one_look_and_no_news(watched: Watched, qtbot: QtBot) -> None:
    looked, told = watched.looks, QSignalSpy(watched.bench.program.changed)
    for _ in range(5):
        watched.bench.ask(Ask.SECONDS)
    told_by_asking = told.count()
    qtbot.waitUntil(lambda: watched.looks > looked)
    assert watched.looks == looked + 1
    watched.path.write_text(edited(watched.path, 125))
    qtbot.waitUntil(lambda: watched.size == 125)
    assert told.count() == told_by_asking + 1


def test_nothing_is_looked_at_while_nothing_is_written(watched: Watched) -> None:
    """No timer runs: the system tells."""
    assert not watched.watch._resting.isActive()
