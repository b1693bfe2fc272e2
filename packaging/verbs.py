"""The three verbs of dev.py: run, test and bench."""

import os
import platform
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import needs
import virtual_environment
from checks import checks, pass_all
from private_screen import has_screen, screen_at_hand
from processes import run_in_sight
from spoken import StoppedError, say
from system import provide
from virtual_environment import VirtualEnvironment

CHECKOUT = Path(__file__).resolve().parent.parent
USAGE = """usage: python3 packaging/dev.py run   [-- ARGUMENTS of partner-overlay]
       python3 packaging/dev.py test  [-- ARGUMENTS of pytest]
       python3 packaging/dev.py bench [-- ARGUMENTS of the benchmarks]"""


def obey(arguments: Sequence[str]) -> int:
    """Does what the command line asks and gives the exit code: 1 when stopped, 2 for a wrong usage."""
    verb = VERBS.get(arguments[0]) if arguments else None
    if verb is None or (len(arguments) > 1 and arguments[1] != "--"):
        print(USAGE, file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, _end_in_order)
    try:
        return verb(arguments[2:])
    except StoppedError as stopped:
        print(stopped, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def run(arguments: Sequence[str]) -> int:
    """Starts the program; with nowhere to show it and nothing asked of it, takes its pictures instead."""
    venv = _set_up(virtual_environment.RUN_LOCKS, ())
    if not arguments and not has_screen(platform.system(), os.environ):
        return _take_pictures(venv, CHECKOUT / "screenshots")
    say("Starting Partner Overlay")
    with screen_at_hand() as environment:
        return run_in_sight((venv.python, "-m", "partner_overlay", *arguments), environment)


def test(arguments: Sequence[str]) -> int:
    """Runs every check and every test."""
    venv = _set_up(virtual_environment.TEST_LOCKS, (*needs.SCREEN, *needs.TESTS))
    pass_all(checks(venv, arguments), CHECKOUT)
    return 0


def bench(arguments: Sequence[str]) -> int:
    """Measures the program against a bare window."""
    venv = _set_up(virtual_environment.RUN_LOCKS, ())
    say("Measuring")
    with screen_at_hand() as environment:
        environment["PYTHONPATH"] = str(CHECKOUT)
        return run_in_sight((venv.python, CHECKOUT / "tests/benchmarks/run.py", *arguments), environment)


VERBS: Mapping[str, Callable[[Sequence[str]], int]] = {"run": run, "test": test, "bench": bench}


def _set_up(locks: Sequence[str], more: Sequence[needs.Need]) -> VirtualEnvironment:
    screen = () if has_screen(platform.system(), os.environ) else needs.SCREEN
    provide(dict.fromkeys((*needs.VIRTUAL_ENVIRONMENT, *needs.QT, *screen, *more)))
    venv = VirtualEnvironment(CHECKOUT)
    virtual_environment.prepare(venv, locks)
    return venv


def _take_pictures(venv: VirtualEnvironment, folder: Path) -> int:
    say("No screen here: taking pictures of a rehearsed session on a private one")
    with screen_at_hand() as environment:
        command = (venv.python, "-m", "partner_overlay", "demo", "--screenshots", folder)
        code = run_in_sight(command, environment)
    if code == 0:
        say(f"{len(list(folder.glob('**/*.png')))} pictures are in {folder}")
    return code


def _end_in_order(_signal: int, _frame: object) -> None:
    """Leaves as by exit, so that a private screen is ended too."""
    sys.exit(128 + signal.SIGTERM)
