import sys

import pytest

from processes import exit_code, run_in_sight, run_quietly
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


@pytest.mark.parametrize(("returncode", "code"), [(0, 0), (3, 3), (-15, 143), (-9, 137)])
def test_a_program_ended_by_a_signal_has_the_code_that_a_shell_gives(returncode: int, code: int) -> None:
    assert exit_code(returncode) == code
