"""Arguments in, exit code out. A command for the running instance goes to it at once; all else to `command_line`.

Loads nothing heavy before it has to: `status` is answered in little more time than python itself takes to start.
"""

import os
import sys

from partner_overlay import __version__
from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.address import address_of
from partner_overlay.remote.client import NobodyThere, ask
from partner_overlay.remote.verbs import REMOTE_VERBS

_REFUSED = 1
_WRONG_USAGE = 2
_INTERRUPTED = 130  # what shells expect after Ctrl+C


class WrongUsage(Refusal):
    """The arguments themselves don't hold together."""


def run() -> int:
    """The whole program for this process's arguments; the exit code (product.md 8)."""
    try:
        code = _carry_out(sys.argv[1:])
        _flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _forget_standard_output()
        return 0
    except Refusal as refusal:
        _say(refusal.sentence + "\n", to_errors=True)
        return _WRONG_USAGE if isinstance(refusal, WrongUsage) else _REFUSED
    return code


def _carry_out(arguments: list[str]) -> int:
    home, argv = split_home(arguments)
    options = argv[: argv.index("--")] if "--" in argv else argv
    if "--version" in options:
        _say(f"partner-overlay {__version__}\n")
        return 0
    asks_help = "--help" in options or "-h" in options
    if not asks_help and (not argv or argv[0] in REMOTE_VERBS):
        code = _ask_running_instance(home, argv or ["show", "--menu"])
        if code is not None:
            return code
    from partner_overlay.command_line import main  # noqa: PLC0415  loads ten times what a client needs

    return main(argv, home)


def split_home(arguments: list[str]) -> tuple[str | None, list[str]]:
    """The home (`--home`, else PARTNER_OVERLAY_HOME, else None) and the other arguments; `--` ends the search."""
    home = os.environ.get("PARTNER_OVERLAY_HOME") or None
    rest: list[str] = []
    left = iter(arguments)
    for argument in left:
        if argument == "--home":
            home = next(left, "")
        elif argument.startswith("--home="):
            home = argument.removeprefix("--home=")
        else:
            rest.append(argument)
            if argument == "--":
                break
    if home == "":
        raise WrongUsage("--home needs a folder.")
    return home, rest + list(left)


def _ask_running_instance(home: str | None, argv: list[str]) -> int | None:
    """The exit code that the running instance gave, or None when there is none."""
    try:
        code, out, err = ask(address_of(home), argv, _say)
    except NobodyThere:
        return None
    _say(out)
    _say(err, to_errors=True)
    return code


def _say(text: str, *, to_errors: bool = False) -> None:
    """Write text, whatever the terminal's encoding; a program without a terminal (pythonw) has nowhere to write."""
    stream = sys.stderr if to_errors else sys.stdout
    if stream is not None and text:
        stream.write(text.encode(stream.encoding, "replace").decode(stream.encoding))
        stream.flush()


def _flush() -> None:
    """Here rather than at python's exit, where a reader that has left would draw a complaint."""
    if sys.stdout is not None:
        sys.stdout.flush()


def _forget_standard_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(run())
