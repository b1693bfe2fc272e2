"""Homes that can't be used, records that can't be read or written: said in one plain sentence, and survived."""

import resource
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end_to_end.program import Answer, Program

MakeProgram = Callable[[Path], Program]


def expect_plain(answer: Answer, code: int = 1) -> None:
    assert (answer.code, answer.out) == (code, ""), answer
    assert answer.err.count("\n") == 1, answer.err
    assert answer.err.endswith(".\n")
    assert "Traceback" not in answer.err


def set_room_on_disk(program: Program, size: int) -> None:
    """From now on no file that the program writes may grow beyond this many bytes; -1 for no limit."""
    resource.prlimit(program.pid(), resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def test_a_home_that_is_a_file_is_refused(program_at: MakeProgram, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("not a folder")
    program = program_at(home)
    for words in (("start",), ("--background",), ("session", "list")):
        expect_plain(program.run(*words))
    expect_plain(program.run("status"), 3)


def test_a_home_that_can_not_be_made_is_refused(program: Program) -> None:
    for words in (("start",), ("--background",)):
        expect_plain(program.run("--home", "/proc/partner-overlay", *words))
    expect_plain(program.run("--home", "/proc/partner-overlay", "status"), 3)


@pytest.mark.parametrize("length", [120, 240])
def test_a_home_too_deep_for_a_socket_works_as_any_other(program_at: MakeProgram, tmp_path: Path, length: int) -> None:
    program = program_at(tmp_path / ("d" * length))
    assert program.run("start", "--client", "R7").code == 0
    assert program.status()["session"]["client"] == "R7"
    program.quit()
    assert "R7" in program.run("session", "list").out


def test_without_a_runtime_folder_it_runs_and_complains_of_nothing(program: Program) -> None:
    program.env.pop("XDG_RUNTIME_DIR", None)
    program.begin()
    program.give("start")
    program.quit()
    assert program.complaints() == ""


@pytest.mark.parametrize("damage", [b"not a record " * 1000, b"", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_record_is_set_aside_and_the_program_starts(program: Program, damage: bytes) -> None:
    program.begin()
    program.give("start", "--client", "before")
    program.quit()
    folder = program.home / "data"
    for file in folder.iterdir():
        file.unlink()
    (folder / "partner-overlay.sqlite3").write_bytes(damage)
    program.begin()
    assert program.status()["session"] is None
    program.give("start", "--client", "after")
    program.kill()
    program.begin()
    assert program.status()["session"]["client"] == "after"
    aside = [file for file in folder.iterdir() if ".damaged-" in file.name]
    assert [file.read_bytes() for file in aside] == [damage]


def test_the_damage_is_said(program: Program) -> None:
    (program.home / "data").mkdir(parents=True)
    (program.home / "data" / "partner-overlay.sqlite3").write_bytes(b"not a record " * 1000)
    program.begin()
    report = program.run("doctor")
    assert report.code == 0
    assert "Data in order: no. The record " in report.out
    assert ".damaged-" in report.out


def test_settings_and_decks_that_can_not_be_read_are_said_and_kept(program: Program) -> None:
    (program.home / "decks").mkdir(parents=True)
    (program.home / "settings.toml").write_text("format = [")
    (program.home / "decks" / "mine.toml").write_text("x = ")
    assert program.run("start").code == 0
    report = program.run("doctor").out
    assert "settings.toml.broken-" in report
    assert "mine.toml, line 1" in report
    assert (program.home / "decks" / "mine.toml").read_text() == "x = "
    assert [file.read_text() for file in program.home.glob("settings.toml.broken-*")] == ["format = ["]


def test_a_session_goes_on_while_the_disk_is_full_and_is_whole_once_there_is_room(program: Program) -> None:
    program.begin()
    program.give("start", "--client", "R7")
    program.give("mark", "before")
    set_room_on_disk(program, 1000)
    for label in ("one", "two", "three"):
        program.give("mark", label)
    program.give("phase", "next")
    shown = program.status()
    assert (shown["session"]["marks"], shown["session"]["phase"]["name"]) == (4, "exploration")
    report = program.run("doctor")
    assert "please look whether the disk is full" in report.out + report.err
    assert "Traceback" not in report.err
    set_room_on_disk(program, resource.RLIM_INFINITY)
    program.give("mark", "after")
    program.kill()
    program.begin()
    words = [line.split("  ", 1)[1] for line in program.record()]
    assert [word for word in words if word.startswith("Mark")] == [
        f"Mark {label}" for label in ("before", "one", "two", "three", "after")
    ]
    assert program.status()["session"]["phase"]["name"] == "exploration"


def test_a_session_starts_where_no_record_can_be_kept(program: Program) -> None:
    program.home.mkdir()
    (program.home / "data").write_text("in the way")
    program.begin()
    program.give("start")
    program.give("mark", "shift")
    assert program.status()["session"]["marks"] == 1
    assert program.run("doctor").code in {0, 1}
    assert "Traceback" not in program.complaints()
