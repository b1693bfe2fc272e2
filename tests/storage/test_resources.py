"""The shipped files are found in a checkout and in an installed program."""

from pathlib import Path

from partner_overlay.storage.resources import resources_folder


def test_a_checkout_has_its_own(tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    assert resources_folder(tmp_path) == tmp_path / "resources"


def test_an_installed_program_looks_beside_itself(tmp_path: Path) -> None:
    assert resources_folder(tmp_path / "none", tmp_path) == tmp_path / "share" / "partner-overlay"


def test_the_starter_decks_are_there() -> None:
    assert (resources_folder() / "decks" / "partnering.toml").is_file()
