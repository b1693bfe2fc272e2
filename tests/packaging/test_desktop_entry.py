"""What a Linux desktop is told of the program: clean by the desktop's own checks, and put where it looks."""

import subprocess
from pathlib import Path

import pytest

import desktop_entry

CHECKOUT = Path(desktop_entry.__file__).resolve().parent.parent
LINUX = CHECKOUT / "packaging" / "linux"
APP_ID = desktop_entry.APP_ID


def complaints(*command: str | Path) -> tuple[int, str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_the_entry_is_clean() -> None:
    assert complaints("desktop-file-validate", LINUX / f"{APP_ID}.desktop") == (0, "")


def test_the_metainfo_is_clean() -> None:
    code, said = complaints("appstreamcli", "validate", "--no-net", "--no-color", LINUX / f"{APP_ID}.metainfo.xml")
    assert code == 0, said
    assert not [line for line in said.splitlines() if line.startswith(("E:", "W:"))]


def test_the_desktops_check_can_complain(tmp_path: Path) -> None:
    broken = tmp_path / f"{APP_ID}.desktop"
    broken.write_text((LINUX / broken.name).read_text("utf-8").replace("Type=Application", "Type=Nothing"), "utf-8")
    assert complaints("desktop-file-validate", broken)[0] == 1


@pytest.mark.parametrize("folder", ["plain", 'a "folder" of 100 % $HOME'])
def test_the_installed_entry_starts_this_checkout_and_its_icons_are_found(tmp_path: Path, folder: str) -> None:
    program = tmp_path / folder / "partner-overlay"
    files = desktop_entry.install(CHECKOUT, program, tmp_path / "share")
    assert desktop_entry.install(CHECKOUT, program, tmp_path / "share") == files
    assert complaints("desktop-file-validate", files[0]) == (0, "")
    assert files[0] == tmp_path / "share" / "applications" / f"{APP_ID}.desktop"
    assert "Exec=partner-overlay" not in files[0].read_text("utf-8")
    icons = tmp_path / "share" / "icons" / "hicolor"
    assert (icons / "scalable" / "apps" / f"{APP_ID}.svg").is_file()
    assert (icons / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg").is_file()
    assert (icons / "48x48" / "apps" / f"{APP_ID}.png").is_file()


def test_the_folder_is_where_the_desktop_looks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert desktop_entry.data_folder({"XDG_DATA_HOME": "/elsewhere"}) == Path("/elsewhere")
    assert desktop_entry.data_folder({"XDG_DATA_HOME": "no/root"}) == tmp_path / ".local" / "share"
