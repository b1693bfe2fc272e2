"""What a store of settings promises, kept by the file and by the fake."""

from dataclasses import replace
from pathlib import Path

import pytest

from partner_overlay.application.ports import SettingsStore
from partner_overlay.application.settings import Figures, Form, Look, PromptSettings, Settings, StartSettings, Theme
from partner_overlay.domain.competency import Numbering
from partner_overlay.storage.settings_file import SettingsFile
from tests.fakes.settings import SettingsInMemory

OTHER = Settings(
    look=Look(Theme.HIGH_CONTRAST, 150, 85, Figures.ELAPSED, seconds=True, form=Form.STRIP),
    prompts=PromptSettings(0, Numbering.ICF_2025, ("a", "b")),
    start=StartSettings("30 min", 25),
)


@pytest.fixture(params=["file", "in memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> SettingsStore:
    return SettingsFile(tmp_path / "settings.toml") if request.param == "file" else SettingsInMemory()


def test_without_anything_set_the_defaults_hold(store: SettingsStore) -> None:
    assert store.load() == Settings()
    assert store.troubles() == ()


def test_what_is_saved_is_loaded(store: SettingsStore) -> None:
    store.save(OTHER)
    assert store.load() == OTHER
    assert store.troubles() == ()


def test_the_last_save_holds(store: SettingsStore) -> None:
    store.save(OTHER)
    store.save(replace(OTHER, look=Look()))
    assert store.load() == replace(OTHER, look=Look())


def test_nothing_is_found_where_no_other_hand_has_written(store: SettingsStore) -> None:
    assert store.look_again(store.load()) is None


def test_what_holds_is_what_was_saved_last_whoever_looks(store: SettingsStore) -> None:
    store.load()
    store.save(OTHER)
    assert store.look_again(OTHER) in {None, OTHER}
    assert store.load() == OTHER
