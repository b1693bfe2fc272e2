"""Files are written whole or not at all, for their owner alone."""

import os
import stat
from pathlib import Path

import pytest

from partner_overlay.storage.atomic_write import write_atomically


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    write_atomically(path, b"new\n")
    assert path.read_bytes() == b"new\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    path.write_bytes(b"a much longer text than what follows")
    path.chmod(0o644)
    write_atomically(path, b"short")
    assert path.read_bytes() == b"short"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names_in(tmp_path) == ["deck.toml"]


def test_a_reader_who_has_the_former_file_open_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "deck.toml"
    path.write_bytes(b"before")
    with path.open("rb") as reader:
        write_atomically(path, b"after")
        assert reader.read() == b"before"


def test_a_link_stays_and_its_target_is_written(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere" / "deck.toml"
    target.parent.mkdir()
    target.write_bytes(b"before")
    link = tmp_path / "deck.toml"
    link.symlink_to(target)
    write_atomically(link, b"after")
    assert link.is_symlink()
    assert target.read_bytes() == b"after"
    assert names_in(target.parent) == ["deck.toml"]


def test_a_folder_in_the_way_is_refused_and_stays(tmp_path: Path) -> None:
    (tmp_path / "deck.toml").mkdir()
    with pytest.raises(IsADirectoryError):
        write_atomically(tmp_path / "deck.toml", b"x")
    assert names_in(tmp_path) == ["deck.toml"]


def test_a_pipe_in_the_way_is_refused_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "deck.toml"
    os.mkfifo(pipe)
    with pytest.raises(OSError, match="not an ordinary file"):
        write_atomically(pipe, b"x")
    assert pipe.is_fifo()


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "nowhere" / "deck.toml", b"x")


def test_when_the_disk_fails_the_former_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "deck.toml"
    path.write_bytes(b"before")

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(path, b"after")
    assert path.read_bytes() == b"before"
    assert names_in(tmp_path) == ["deck.toml"]
