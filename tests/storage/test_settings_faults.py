"""Forty faults in the file of settings, while the program runs: one notice each, the rest holds, nothing is lost."""

import tomllib
from pathlib import Path

import pytest

from partner_overlay.application.named_settings import value_of
from partner_overlay.application.settings import Figures, Form, Look, PromptSettings, Settings, StartSettings, Theme
from partner_overlay.application.settings_service import SettingsService
from partner_overlay.domain.competency import Numbering
from partner_overlay.storage.settings_file import SettingsFile
from partner_overlay.storage.settings_text import KEYS, documented
from tests.made.sentences import english_alone

DEFAULT = Settings()
MINE = Settings(
    Look(Theme.LIGHT, 150, 60, Figures.ELAPSED, seconds=True, form=Form.STRIP),
    PromptSettings(7, Numbering.ICF_2025, ("gone",)),
    StartSettings("30 min", 45, 20),
    keys=DEFAULT.keys._replace(everywhere=True, mark="F9"),
    access=DEFAULT.access._replace(text=150),
)
VALUES = (
    "look.theme = 'blue'",
    "look.theme = 3",
    "look.theme = ['dark']",
    "look.size = 95",
    "look.size = '150'",
    "look.size = 150.0",
    "look.size = true",
    "look.opacity = -1",
    "look.opacity = 101",
    "look.opacity = nan",
    "look.opacity = {}",
    "look.figures = 'Elapsed'",
    "look.seconds = 1",
    "look.seconds = 'yes'",
    "look.form = 'blank'",
    "look.form = ''",
    "look.motion = 'slow'",
    "look.language = 'fr'",
    "look.tray = 0",
    "prompts.change_every = 31",
    "prompts.change_every = 5.5",
    "prompts.change_every = 2026-11-23",
    "prompts.change_every = 99999999999999999999",
    "prompts.numbers = 2025",
    "prompts.never = 'gone'",
    "start.type = 60",
    "start.type = ' '",
    'start.type = "a\\u0000b"',
    "start.minutes = 721",
    "start.settle = 15",
    "start.welcomed = 'no'",
    "review.at_end = 'never'",
    'screens.camera = "a\\tb"',
    "screens.keep_off_shared = 2",
    "keys.everywhere = 'on'",
    "keys.mark = 'Hyper+M'",
    "keys.said = 3",
    "access.announce = 1",
    "access.text = 99",
)
WHOLE = ("[look", "size = 1\nsize = 2", "x = 2026-13-45", "\x00", "x = " + "[" * 100_000, "x = " + "1" * 5000)


class Running:
    """A program that holds MINE, over its file."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.toml"
        self.path.write_text('mine = "kept"\n' + documented(MINE, {}) + '\n[look-of-others]\ncolour = "green"\n')
        self.file = SettingsFile(self.path)
        self.service = SettingsService(self.file)
        assert (self.service.settings, self.service.troubles) == (MINE, ())

    def with_fault(self, fault: str) -> int:
        """Put it in; the line on which it stands."""
        name, _, value = fault.partition(" = ")
        section, key = name.split(".")
        lines = self.path.read_text().split("\n")
        opening = lines.index(f"[{section}]")
        at = next(n for n in range(opening, len(lines)) if lines[n].startswith(f"{key} = "))
        lines[at] = f"{key} = {value}"
        self.path.write_text("\n".join(lines))
        return at + 1


@pytest.fixture
def running(tmp_path: Path) -> Running:
    return Running(tmp_path)


def test_there_are_forty() -> None:
    assert len(set(VALUES + WHOLE)) >= 40
    assert {fault.split(".")[0] for fault in VALUES} == {key.section for key in KEYS}


@pytest.mark.parametrize("fault", VALUES)
def test_a_bad_value_falls_back_alone_with_one_notice(running: Running, fault: str) -> None:
    line = running.with_fault(fault)
    bad = fault.partition(" = ")[0]
    running.service.look_again()
    (notice,) = running.service.troubles
    assert notice.startswith(f"{running.path}, line {line}: {bad} takes ")
    assert english_alone(notice) == []
    now = running.service.settings
    assert value_of(now, bad) == value_of(DEFAULT, bad)
    assert [key.full for key in KEYS if value_of(now, key.full) != value_of(MINE, key.full)] in ([bad], [])
    before = running.path.read_text()
    running.service.change(_with_another_length(now))
    assert running.path.read_text() == before.replace(*_length_changed(bad)), "all else stays to the letter"


def _with_another_length(now: Settings) -> Settings:
    return Settings(now.look, now.prompts, StartSettings(now.start.type, 50, now.start.settle), keys=now.keys,
                    review=now.review, screens=now.screens, access=now.access)  # fmt: skip


def _length_changed(bad: str) -> tuple[str, str]:
    """Where the length itself is at fault, the new one takes its place."""
    return ("minutes = 721", "minutes = 50") if bad == "start.minutes" else ("minutes = 45", "minutes = 50")


@pytest.mark.parametrize("content", WHOLE)
def test_a_broken_file_changes_nothing_and_is_never_lost(running: Running, content: str) -> None:
    running.path.write_text(content)
    running.service.look_again()
    (notice,) = running.service.troubles
    assert str(running.path) in notice
    assert running.service.settings == MINE
    assert running.path.read_text() == content
    changed = _with_another_length(MINE)
    running.service.change(changed)
    (aside,) = running.path.parent.glob("settings.toml.broken-*")
    assert aside.read_text() == content
    (notice,) = running.service.troubles
    assert aside.name in notice
    assert SettingsService(SettingsFile(running.path)).settings == changed
    assert tomllib.loads(running.path.read_text())["start"]["minutes"] == 50
