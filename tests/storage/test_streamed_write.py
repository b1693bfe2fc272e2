"""An export is written piece by piece, whole or not at all; each no of the disk says where, what and what to do."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from partner_overlay.domain.errors import Refusal
from partner_overlay.storage.resources import CHECKOUT
from partner_overlay.storage.streamed_write import NotWritten, write_pieces, written_whole
from tests.storage import exporting


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def refused(path: Path, pieces: Iterator[str] | None = None) -> str:
    with pytest.raises(NotWritten) as refusal:
        write_pieces(path, pieces or iter(["after"]))
    return refusal.value.sentence


def refused_in_a_program(path: Path, account: int) -> str:
    program = [sys.executable, "-m", exporting.__name__, str(path), str(account)]
    return subprocess.run(program, capture_output=True, text=True, check=True, cwd=CHECKOUT).stdout


def nobody() -> int:
    """An account that owns nothing; one that is not root is stopped by a closed folder as it is."""
    return 65534 if os.geteuid() == 0 else os.geteuid()


def test_the_pieces_stand_in_the_file_one_after_the_other(tmp_path: Path) -> None:
    write_pieces(tmp_path / "all.md", ["Grüße\n", "", "from both"])
    assert (tmp_path / "all.md").read_text(encoding="utf-8") == "Grüße\nfrom both"
    assert names_in(tmp_path) == ["all.md"]


def test_each_piece_is_written_before_the_next_is_made(tmp_path: Path) -> None:
    path = tmp_path / "all.md"
    written: list[int] = []

    def pieces() -> Iterator[str]:
        for _ in range(4):
            yield "x" * 100_000
            [part] = tmp_path.glob(".*.part")
            written.append(part.stat().st_size)

    write_pieces(path, pieces())
    assert written == [100_000, 200_000, 300_000, 400_000]


def test_what_goes_wrong_while_a_piece_is_made_leaves_the_former_file(tmp_path: Path) -> None:
    path = tmp_path / "all.md"
    path.write_text("before")

    def pieces() -> Iterator[str]:
        yield "half of it"
        raise Refusal("The record can't be read.")

    with pytest.raises(Refusal, match=r"The record can.t be read\."):
        write_pieces(path, pieces())
    assert path.read_text() == "before"
    assert names_in(tmp_path) == ["all.md"]


def test_a_full_disk_is_said_and_leaves_no_half_file(tmp_path: Path) -> None:
    path = tmp_path / "all.md"
    path.write_text("before")
    assert refused_in_a_program(path, os.geteuid()) == (
        f"There is no room on the disk for {path}; please free some space, or choose another place."
    )
    assert path.read_text() == "before"
    assert names_in(tmp_path) == ["all.md"]


def test_a_folder_that_can_not_be_written_is_said() -> None:
    with TemporaryDirectory() as folder:  # pytest's own are closed to the account that owns nothing
        Path(folder).chmod(0o555)
        path = Path(folder) / "all.md"
        assert refused_in_a_program(path, nobody()) == (
            f"{path} can't be written, for this account may not write there; please choose another folder."
        )
        assert names_in(Path(folder)) == []


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    assert refused(tmp_path) == f"{tmp_path} is a folder; please give the file a name."


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    path = tmp_path / "none" / "all.md"
    assert refused(path) == f"The folder for {path} is not there; please choose another one."


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "none").write_text("")
    path = tmp_path / "none" / "all.md"
    assert refused(path) == f"{path} can't be written (Not a directory); please choose another place."


def test_a_pipe_in_the_place_of_the_file_is_said_and_stays(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "all.md")
    assert "it is not an ordinary file" in refused(tmp_path / "all.md")
    assert (tmp_path / "all.md").is_fifo()


def test_a_no_without_a_reason_gets_one(tmp_path: Path) -> None:
    path = tmp_path / "all.pdf"
    with pytest.raises(NotWritten, match="Input/output error"), written_whole(path):
        raise OSError(errno.EIO, None)
    assert names_in(tmp_path) == []
