"""The verbs of dev.py: run, test, bench, strings and desktop-entry."""

import os
import platform
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import desktop_entry
import needs
import strings
import virtual_environment
from checks import checks, on_wayland_desktops, pass_all
from private_screen import has_screen, screen_at_hand
from processes import run_in_sight
from spoken import StoppedError, say
from system import provide
from virtual_environment import VirtualEnvironment

CHECKOUT = Path(__file__).resolve().parent.parent
USAGE = """usage: python3 packaging/dev.py run   [-- ARGUMENTS of partner-overlay]
       python3 packaging/dev.py test  [--desktops] [-- ARGUMENTS of pytest]
       python3 packaging/dev.py bench [-- ARGUMENTS of the benchmarks]
       python3 packaging/dev.py strings
       python3 packaging/dev.py desktop-entry"""


def obey(arguments: Sequence[str]) -> int:
    """Does what the command line asks and gives the exit code: 1 when stopped, 2 for a wrong usage."""
    name, own = _name_and_own(arguments)
    verb = VERBS.get(name)
    if verb is None or (own and own[0] != "--"):
        print(USAGE, file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, _end_in_order)
    try:
        return verb(own[1:])
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
    """Runs every check and every test but those on Wayland desktops, which need many packages."""
    venv = _set_up(virtual_environment.TEST_LOCKS, (*needs.SCREEN, *needs.TESTS))
    pass_all(checks(venv, arguments), CHECKOUT)
    return 0


def test_on_desktops(arguments: Sequence[str]) -> int:
    """Runs every check and every test."""
    if platform.system() != "Linux":
        raise StoppedError("Wayland desktops are on Linux only. Please start this without --desktops.")
    venv = _set_up(virtual_environment.TEST_LOCKS, (*needs.SCREEN, *needs.TESTS, *needs.DESKTOPS))
    pass_all((*checks(venv, arguments), on_wayland_desktops(venv, arguments)), CHECKOUT)
    return 0


def bench(arguments: Sequence[str]) -> int:
    """Measures the program against a bare window."""
    venv = _set_up(virtual_environment.RUN_LOCKS, ())
    say("Measuring")
    with screen_at_hand() as environment:
        environment["PYTHONPATH"] = str(CHECKOUT)
        return run_in_sight((venv.python, CHECKOUT / "tests/benchmarks/run.py", *arguments), environment)


def enter_desktop(_arguments: Sequence[str]) -> int:
    """Puts the program among the others that this account's desktop can start."""
    if platform.system() != "Linux":
        raise StoppedError("Only desktops on Linux have such entries.")
    venv = _set_up(virtual_environment.RUN_LOCKS, ())
    files = desktop_entry.install(CHECKOUT, venv.script("partner-overlay"), desktop_entry.data_folder(os.environ))
    say(f"Partner Overlay is among this desktop's programs now: {files[0]}, and {len(files) - 1} icons")
    return 0


def update_strings(arguments: Sequence[str]) -> int:
    """Brings the .ts files up to the words that stand in the code."""
    if arguments:
        print(USAGE, file=sys.stderr)
        return 2
    strings.update(_set_up(virtual_environment.RUN_LOCKS, ()))
    say(f"The words are in {strings.translations_folder(CHECKOUT)}")
    return 0


VERBS: Mapping[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "test --desktops": test_on_desktops,
    "bench": bench,
    "desktop-entry": enter_desktop,
    "strings": update_strings,
}


def _name_and_own(arguments: Sequence[str]) -> tuple[str, Sequence[str]]:
    """A verb with what belongs to its name, and the rest."""
    length = 2 if arguments[1:2] == ["--desktops"] else 1
    return " ".join(arguments[:length]), arguments[length:]


def _set_up(locks: Sequence[str], more: Sequence[needs.Need]) -> VirtualEnvironment:
    screen = () if has_screen(platform.system(), os.environ) else needs.SCREEN
    provide(dict.fromkeys((*needs.VIRTUAL_ENVIRONMENT, *needs.QT, *screen, *more)))
    venv = VirtualEnvironment(CHECKOUT)
    virtual_environment.prepare(venv, locks)
    strings.compile_changed(venv)
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
