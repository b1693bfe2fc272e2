"""The checks of `test`, in their order; the first that does not pass ends the run."""

import platform
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from processes import run_in_sight, run_together
from spoken import StoppedError, say
from virtual_environment import VirtualEnvironment

PURE_LAYERS = "partner_overlay/domain/*,partner_overlay/application/*,partner_overlay/presentation/*"
NEEDS_X11 = ("tests/desktop", "tests/end_to_end")


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name for people, and the command that passes with exit code 0.

    `beside` runs at the same time, where there is one, and has to pass as well.
    """

    name: str
    command: tuple[str | Path, ...]
    beside: tuple[str | Path, ...] = ()


def checks(venv: VirtualEnvironment, pytest_arguments: Sequence[str]) -> tuple[Check, ...]:
    """All checks. With arguments for pytest only some tests may run, so the coverage of all isn't asked for."""
    python = venv.python
    coverage = ("-m", "coverage", "report", "--fail-under=100", "--skip-covered", f"--include={PURE_LAYERS}")
    return (
        Check("format", (python, "-m", "ruff", "format", "--check")),
        Check("lint", (python, "-m", "ruff", "check")),
        Check("types", (python, "-m", "mypy")),
        Check("import contract", (venv.script("lint-imports"),)),
        *(_some_tests(python, pytest_arguments) if pytest_arguments else _all_tests(python)),
        *(() if pytest_arguments else (Check("coverage of the pure layers", (python, *coverage)),)),
    )


def _some_tests(python: Path, arguments: Sequence[str]) -> tuple[Check, ...]:
    left_out = () if platform.system() == "Linux" else _but(NEEDS_X11)
    return (Check("tests", (python, "-m", "pytest", *left_out, *arguments)),)


def _all_tests(python: Path) -> tuple[Check, ...]:
    """Those that start the whole program wait for most of their time, so they run beside the others."""
    most = (python, "-m", "coverage", "run", "-m", "pytest", *_but(NEEDS_X11))
    on_a_screen = (python, "-m", "pytest", "-p", "no:cacheprovider", *NEEDS_X11)
    return (Check("tests", most, on_a_screen if platform.system() == "Linux" else ()),)


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


def _but(folders: Sequence[str]) -> tuple[str, ...]:
    """Tests on a real X server, and those that start the whole program on one, belong to Linux."""
    return tuple(f"--ignore={folder}" for folder in folders)
