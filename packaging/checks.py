"""The checks of `test`, in their order; the first that does not pass ends the run."""

import platform
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from processes import run_in_sight, run_together
from spoken import StoppedError, say
from virtual_environment import VirtualEnvironment

NEEDS_X11 = ("tests/desktop", "tests/end_to_end")
NEEDS_UNIX = ("tests/remote", "tests/storage/test_streamed_write.py")  # Unix sockets, locks and limits
NEEDS_COMPOSITORS = ("tests/desktops",)
FIRST_HALF = (
    *("tests/domain", "tests/application", "tests/presentation", "tests/storage", "tests/command_line"),
    *("tests/packaging", "tests/desktop_powers", "tests/wiring"),
)
ROOT = Path(__file__).parents[1]
PYTEST = ("-m", "pytest", "-p", "no:cacheprovider")
BEHIND = ("nice", "-n", "10")
"""Tests on a screen tell of real time, so what runs beside them gives way to them."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name for people, and the command that passes with exit code 0.

    Those `beside` run at the same time and have to pass as well.
    """

    name: str
    command: tuple[str | Path, ...]
    beside: tuple[tuple[str | Path, ...], ...] = ()


def checks(venv: VirtualEnvironment, pytest_arguments: Sequence[str]) -> tuple[Check, ...]:
    """All checks. With arguments for pytest only some tests may run, so the coverage of all isn't asked for."""
    python = venv.python
    types, contract = (python, "-m", "mypy"), (venv.script("lint-imports"),)
    return (
        Check("format", (python, "-m", "ruff", "format", "--check")),
        Check("lint", (python, "-m", "ruff", "check")),
        *(
            (Check("types, import contract", types, (contract,)), *_some_tests(python, pytest_arguments))
            if pytest_arguments
            else (Check("types, import contract, laws", types, (contract, _laws(python))), *_all_tests(python))
        ),
    )


def on_wayland_desktops(venv: VirtualEnvironment, pytest_arguments: Sequence[str]) -> Check:
    """The tests on real Wayland compositors, for which `--desktops` asks."""
    command = (venv.python, *PYTEST, *NEEDS_COMPOSITORS, *pytest_arguments)
    return Check("Wayland desktops", command)


def _some_tests(python: Path, arguments: Sequence[str]) -> tuple[Check, ...]:
    left_out = (*NEEDS_COMPOSITORS, *(() if platform.system() == "Linux" else NEEDS_X11), *_of_another_system())
    return (Check("tests", (python, "-m", "pytest", *_but(left_out), *arguments)),)


def _laws(python: Path) -> tuple[str | Path, ...]:
    """What Hypothesis tries in the first half, without coverage, which would take as long again.

    The types take one core about as long.
    """
    modules = (file for folder in FIRST_HALF for file in sorted((ROOT / folder).rglob("test_*.py")))
    with_laws = [file.relative_to(ROOT).as_posix() for file in modules if "hypothesis" in file.read_text("utf-8")]
    return (python, *PYTEST, "-m", "hypothesis", *with_laws)


def _all_tests(python: Path) -> tuple[Check, ...]:
    """Those on a screen wait for most of their time, so the others run beside them, in two halves.

    The pure layers are covered by tests of their own and of what they are kept by: the first half, but for its laws,
    which have been tried before.
    """
    traced = ("-m", "coverage", "run", *PYTEST, "-m", "not hypothesis")
    one = (python, *traced, *FIRST_HALF, *_but(_of_another_system()))
    other = (python, *PYTEST, *_but((*NEEDS_X11, *NEEDS_COMPOSITORS, *FIRST_HALF, *_of_another_system())))
    on_screens = tuple((python, *PYTEST, folder) for folder in NEEDS_X11)
    tests = (
        Check("tests", on_screens[0], (*on_screens[1:], (*BEHIND, *one), (*BEHIND, *other)))
        if platform.system() == "Linux"
        else Check("tests", one, (other,))
    )
    report = ("-m", "coverage", "report", "--fail-under=100", "--skip-covered")
    return (
        Check("coverage so far forgotten", (python, "-m", "coverage", "erase")),
        tests,
        Check("coverage of the pure layers", (python, *report)),
    )


def pass_all(todo: Sequence[Check], checkout: Path) -> None:
    """Runs the checks in turn. Raises StoppedError, naming the first that does not pass."""
    for check in todo:
        say(f"Checking: {check.name}")
        begun = time.monotonic()
        if _run(check, checkout):
            raise StoppedError(f"This check did not pass: {check.name}. The lines above say why.")
        say(f"Passed: {check.name} ({time.monotonic() - begun:.0f} s)")
    say("All checks passed")


def _run(check: Check, checkout: Path) -> int:
    if check.beside:
        return run_together(check.command, check.beside, checkout)
    return run_in_sight(check.command, folder=checkout)


def _of_another_system() -> tuple[str, ...]:
    """What can't even be imported here."""
    return NEEDS_UNIX if platform.system() == "Windows" else ()


def _but(folders: Sequence[str]) -> tuple[str, ...]:
    """Tests on a real X server, and those that start the whole program on one, belong to Linux."""
    return tuple(f"--ignore={folder}" for folder in folders)
