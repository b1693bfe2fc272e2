import sys
from pathlib import Path

import pytest

from processes import exit_code, run_in_sight, run_quietly, run_together
from spoken import StoppedError


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def test_a_quiet_step_that_works_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    run_quietly(python("print('much detail')"), "Counting")

    assert capfd.readouterr().out == ""


def test_a_quiet_step_that_does_not_work_is_named_with_what_it_printed() -> None:
    with pytest.raises(StoppedError, match=r"no room left\nCounting did not work"):
        run_quietly(python("raise SystemExit('no room left')"), "Counting")


def test_a_program_that_is_not_there_is_told_of_plainly() -> None:
    with pytest.raises(StoppedError, match="Counting did not work"):
        run_quietly(("no-such-program-anywhere",), "Counting")


def test_a_program_in_sight_gives_its_exit_code() -> None:
    assert run_in_sight(python("raise SystemExit(3)")) == 3


def test_what_a_program_beside_another_prints_comes_after_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Each waits for a file of the other's, so they do run at the same time."""
    meeting = "import pathlib as p; p.Path('{0}').touch()\nwhile not p.Path('{1}').exists(): pass\nprint('{0}')"
    assert run_together(python(meeting.format("a", "b")), [python(meeting.format("b", "a"))], tmp_path) == 0
    assert capfd.readouterr().out == "a\nb\n"


@pytest.mark.parametrize(("codes", "code"), [((0, 0), 0), ((3, 0), 3), ((0, 4), 4), ((3, 4), 3)])
def test_both_have_to_pass(codes: tuple[int, int], code: int, tmp_path: Path) -> None:
    one, other = (python(f"raise SystemExit({number})") for number in codes)
    assert run_together(one, [other], tmp_path) == code


@pytest.mark.parametrize(("returncode", "code"), [(0, 0), (3, 3), (-15, 143), (-9, 137)])
def test_a_program_ended_by_a_signal_has_the_code_that_a_shell_gives(returncode: int, code: int) -> None:
    assert exit_code(returncode) == code
