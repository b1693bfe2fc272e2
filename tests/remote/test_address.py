import os
from pathlib import Path

import pytest

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import PATH_LIMIT, address_of, check_private, make_private


def test_a_home_holds_its_own_lock_and_socket(tmp_path: Path) -> None:
    address = address_of(str(tmp_path))
    assert address.lock == str(tmp_path / "run" / "lock")
    assert address.socket == str(tmp_path / "run" / "socket")


def test_a_home_is_the_same_by_whatever_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "home")
    monkeypatch.chdir(tmp_path)
    assert {address_of(name).socket for name in ("home", "link", "./home/", str(tmp_path / "home"))} == {
        str(tmp_path / "home" / "run" / "socket")
    }


def test_without_a_home_the_runtime_folder_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert address_of(None).folder == str(tmp_path / "partner-overlay")
    assert address_of("").folder == address_of(None).folder


@pytest.mark.parametrize("mode", [0o777, 0o750])
def test_a_runtime_folder_open_to_others_is_not_used(
    mode: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tmp_path.chmod(mode)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not address_of(None).folder.startswith(str(tmp_path))


def test_without_a_runtime_folder_the_cache_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 4_000_000)
    assert address_of(None).folder == str(tmp_path / ".cache" / "partner-overlay" / "run")


def test_a_home_too_deep_for_a_socket_gets_a_short_folder_of_its_own(tmp_path: Path) -> None:
    deep, other = (str(tmp_path / name / ("deep" * 25)) for name in ("one", "two"))
    assert len(address_of(deep).socket) <= PATH_LIMIT
    assert address_of(deep).folder == address_of(deep).folder != address_of(other).folder
    assert str(os.geteuid()) in address_of(deep).folder


def test_the_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "home" / "run"
    make_private(str(folder))
    make_private(str(folder))
    assert folder.stat().st_mode & 0o777 == 0o700
    assert folder.parent.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o701])
def test_a_folder_open_to_others_is_refused(mode: int, tmp_path: Path) -> None:
    tmp_path.chmod(mode)
    with pytest.raises(Refusal, match="open to others"):
        make_private(str(tmp_path))


def test_a_folder_of_someone_else_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o700)
    monkeypatch.setattr(os, "geteuid", lambda: tmp_path.stat().st_uid + 1)
    with pytest.raises(Refusal, match="someone else"):
        make_private(str(tmp_path))


def test_a_link_where_the_folder_should_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir(mode=0o700)
    (tmp_path / "run").symlink_to(tmp_path / "own")
    with pytest.raises(Refusal, match="not a folder"):
        make_private(str(tmp_path / "run"))


def test_a_folder_that_cannot_be_made_is_refused_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refusal, match="Not a directory"):
        make_private(str(tmp_path / "file" / "run"))


def test_a_missing_folder_is_not_a_refusal(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        check_private(str(tmp_path / "nothing"))
