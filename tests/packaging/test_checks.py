import platform
import sys
from pathlib import Path

import pytest

from checks import ROOT, Check, checks, on_wayland_desktops, pass_all
from spoken import StoppedError
from virtual_environment import VirtualEnvironment

ANYWHERE = VirtualEnvironment(Path("anywhere"))
PASSES = (sys.executable, "-c", "pass")
DOES_NOT_PASS = (sys.executable, "-c", "raise SystemExit(3)")


def names(pytest_arguments: tuple[str, ...] = ()) -> list[str]:
    return [check.name for check in checks(ANYWHERE, pytest_arguments)]


def test_the_checks_go_from_the_quickest_answer_to_the_slowest() -> None:
    assert names()[:3] == ["format", "lint", "types, import contract, laws"]
    assert names()[-1] == "coverage of the pure layers"


def test_some_of_the_tests_are_not_asked_for_the_coverage_of_all() -> None:
    assert names(("-k", "rotation"))[-1] == "tests"


def test_arguments_reach_pytest_as_they_are() -> None:
    tests = checks(ANYWHERE, ("-k", "a b"))[-1]

    assert tests.command[-2:] == ("-k", "a b")


def test_every_test_runs_and_none_twice() -> None:
    """Each command names the folders that it runs, or leaves out all that the others name."""
    tests = next(check for check in checks(ANYWHERE, ()) if check.name == "tests")
    named: list[str] = []
    left_out: list[str] = []
    for command in (tests.command, *tests.beside):
        named += [str(word) for word in command if str(word).startswith("tests/")]
        left_out += [str(word).removeprefix("--ignore=") for word in command if str(word).startswith("--ignore=")]

    elsewhere = (
        {"tests/desktops"} if sys.platform == "linux" else {"tests/desktops", "tests/desktop", "tests/end_to_end"}
    )
    assert len(named) == len(set(named)) > 0
    assert set(left_out) >= set(named) | elsewhere


def test_every_law_of_the_first_half_is_tried_without_coverage_and_none_with_it() -> None:
    every = checks(ANYWHERE, ())
    laws = next(check for check in every if "laws" in check.name).beside[-1]
    (traced,) = [
        command for check in every for command in (check.command, *check.beside) if "not hypothesis" in command
    ]
    tried = {str(word) for word in laws if str(word).startswith("tests/")}

    assert "coverage" in traced
    assert "coverage" not in laws
    assert laws[laws.index("hypothesis") - 1] == "-m"
    assert tried >= {"tests/domain/review/test_evidence_laws.py", "tests/storage/test_settings_file.py"}
    assert all((ROOT / module).is_file() for module in tried)


def left_out(tests: Check) -> set[str]:
    commands = (tests.command, *tests.beside)
    return {str(word) for command in commands for word in command if str(word).startswith("--ignore=")}


@pytest.mark.parametrize("arguments", [(), ("-k", "rotation")])
def test_on_windows_what_can_not_be_imported_there_is_left_out(
    arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    tests = next(check for check in checks(ANYWHERE, arguments) if check.name == "tests")

    assert {"--ignore=tests/desktop", "--ignore=tests/remote"} <= left_out(tests)


def test_on_macos_only_the_x_server_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    tests = next(check for check in checks(ANYWHERE, ()) if check.name == "tests")

    assert "--ignore=tests/desktop" in left_out(tests)
    assert "--ignore=tests/remote" not in left_out(tests)


@pytest.mark.parametrize("pytest_arguments", [(), ("-k", "rotation")])
def test_wayland_desktops_are_tested_only_when_asked_for(pytest_arguments: tuple[str, ...]) -> None:
    tests = next(check for check in checks(ANYWHERE, pytest_arguments) if check.name == "tests")
    asked_for = on_wayland_desktops(ANYWHERE, pytest_arguments)

    assert "--ignore=tests/desktops" in left_out(tests)
    assert not any("tests/desktops" in command for command in (tests.command, *tests.beside))
    assert asked_for.command[-1 - len(pytest_arguments)] == "tests/desktops"


def test_a_check_passes_when_all_that_runs_beside_it_does_too(tmp_path: Path) -> None:
    pass_all((Check("all", PASSES, (PASSES, PASSES)),), tmp_path)
    with pytest.raises(StoppedError, match="all"):
        pass_all((Check("all", PASSES, (PASSES, DOES_NOT_PASS)),), tmp_path)


def test_the_first_check_that_does_not_pass_is_named_and_ends_the_run(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    todo = (Check("one", PASSES), Check("two", DOES_NOT_PASS), Check("three", PASSES))

    with pytest.raises(StoppedError, match="two"):
        pass_all(todo, tmp_path)

    said = capfd.readouterr().out
    assert "Passed: one" in said
    assert "three" not in said


def test_when_all_pass_it_says_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pass_all((Check("one", PASSES), Check("two", PASSES)), tmp_path)

    assert capfd.readouterr().out.endswith("All checks passed\n")
