import stat
from pathlib import Path

import pytest

from partner_overlay.domain.errors import Refusal
from partner_overlay.storage.paths import make_folder, paths_of


def test_a_home_holds_everything(tmp_path: Path) -> None:
    paths = paths_of(str(tmp_path))
    assert paths.settings_file == tmp_path / "settings.toml"
    assert paths.decks == tmp_path / "decks"
    assert paths.journal_file == tmp_path / "data" / "partner-overlay.sqlite3"
    assert paths.places_file == tmp_path / "data" / "places.toml"
    assert paths.log_file == tmp_path / "log" / "partner-overlay.log"


def test_a_relative_home_is_meant_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths_of("mine").config == tmp_path / "mine"


@pytest.mark.parametrize("home", [None, ""])
def test_without_a_home_the_platform_says_where(
    home: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / variable))
    paths = paths_of(home)
    folders = (paths.config, paths.data, paths.decks, paths.log)
    assert all("partner-overlay" in folder.parts for folder in folders)
    assert paths.decks == paths.data / "decks"


def test_nothing_is_made_before_it_is_needed(tmp_path: Path) -> None:
    paths_of(str(tmp_path / "home"))
    assert list(tmp_path.iterdir()) == []


def test_folders_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "one" / "two")
    assert [stat.S_IMODE(made.stat().st_mode) for made in (folder, folder.parent)] == [0o700, 0o700]


def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    make_folder(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


@pytest.mark.parametrize("below", ["", "data"])
def test_a_file_in_the_way_is_named(tmp_path: Path, below: str) -> None:
    (tmp_path / "home").write_text("something else")
    with pytest.raises(Refusal, match="something else stands in the way; please move that") as refused:
        make_folder(tmp_path / "home" / below)
    assert str(tmp_path / "home") in refused.value.sentence
    assert (tmp_path / "home").read_text() == "something else"
