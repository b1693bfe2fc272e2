"""The checks of `test`, in their order; the first that does not pass ends the run."""

import platform
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from processes import run_in_sight
from spoken import StoppedError, say
from virtual_environment import VirtualEnvironment

PURE_LAYERS = "partner_overlay/domain/*,partner_overlay/application/*,partner_overlay/presentation/*"
NEEDS_X11 = ("tests/desktop", "tests/end_to_end")


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name for people, and the command that passes with exit code 0."""

    name: str
    command: tuple[str | Path, ...]


def checks(venv: VirtualEnvironment, pytest_arguments: Sequence[str]) -> tuple[Check, ...]:
    """All checks. With arguments for pytest only some tests may run, so the coverage of all isn't asked for."""
    python = venv.python
    tests = ("-m", "coverage", "run", "-m", "pytest", *_left_out(platform.system()), *pytest_arguments)
    coverage = ("-m", "coverage", "report", "--fail-under=100", "--skip-covered", f"--include={PURE_LAYERS}")
    return (
        Check("format", (python, "-m", "ruff", "format", "--check")),
        Check("lint", (python, "-m", "ruff", "check")),
        Check("types", (python, "-m", "mypy")),
        Check("import contract", (venv.script("lint-imports"),)),
        Check("tests", (python, *tests)),
        *(() if pytest_arguments else (Check("coverage of the pure layers", (python, *coverage)),)),
    )


def pass_all(todo: Sequence[Check], checkout: Path) -> None:
    """Runs the checks in turn. Raises StoppedError, naming the first that does not pass."""
    for check in todo:
        say(f"Checking: {check.name}")
        begun = time.monotonic()
        if run_in_sight(check.command, folder=checkout):
            raise StoppedError(f"This check did not pass: {check.name}. The lines above say why.")
        say(f"Passed: {check.name} ({time.monotonic() - begun:.0f} s)")
    say("All checks passed")


def _left_out(system: str) -> tuple[str, ...]:
    """Tests on a real X server, and those that start the whole program on one, belong to Linux."""
    return () if system == "Linux" else tuple(f"--ignore={folder}" for folder in NEEDS_X11)
