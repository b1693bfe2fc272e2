"""Homes that can't be used, records that can't be read or written, a screen that isn't there: said plainly, survived."""

import resource
from collections.abc import Callable
from pathlib import Path

from tests.desktop.waiting import until
from tests.end_to_end.program import Answer, Program, run

MakeProgram = Callable[[Path], Program]


def expect_plain(answer: Answer, code: int = 1) -> None:
    assert (answer.code, answer.out) == (code, ""), answer
    assert answer.err.count("\n") == 1, answer.err
    assert "Traceback" not in answer.err


def test_a_home_that_is_a_file_is_refused_plainly(program_at: MakeProgram, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("not a folder")
    program = program_at(home)
    for words in (("start",), ("--background",), ("session", "list")):
        expect_plain(program.run(*words))
    expect_plain(program.run("status"), 3)


def test_a_home_where_nothing_can_be_made_is_refused_plainly(program_at: MakeProgram) -> None:
    program = program_at(Path("/proc/partner-overlay"))
    program.home = Path("/proc/partner-overlay")
    command = ("start", "--for", "60m")
    answer = program.run(*command)
    expect_plain(answer)
