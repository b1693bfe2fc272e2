"""Other programs, started and waited for: quietly for the set-up, in plain sight for the rest."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from spoken import StoppedError


def run_quietly(command: Sequence[str | Path], doing: str, environment: Mapping[str, str] | None = None) -> None:
    """Runs a step of the set-up. What it prints is shown only when the step does not work.

    Raises StoppedError, naming the step by `doing`.
    """
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise StoppedError(f"{doing} did not work: {error}") from error
    if done.returncode:
        raise StoppedError(f"{done.stdout.rstrip()}\n{doing} did not work: the lines above say why.")


def run_in_sight(
    command: Sequence[str | Path], environment: Mapping[str, str] | None = None, folder: Path | None = None
) -> int:
    """Runs a program to its end with our own input and output, and gives its exit code as a shell would."""
    return exit_code(subprocess.run(command, env=environment, cwd=folder, check=False).returncode)


def run_together(command: Sequence[str | Path], beside: Sequence[Sequence[str | Path]], folder: Path) -> int:
    """Runs one program in sight and others beside it, whose output is shown when all are through, in their order.

    Gives the first exit code that is not 0, else 0. Those beside end with us.
    """
    with ExitStack() as kept:
        told = [kept.enter_context(tempfile.TemporaryFile()) for _ in beside]
        others = [
            subprocess.Popen(other, cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT)
            for other, out in zip(beside, told, strict=True)
        ]
        for other in others:
            kept.callback(_end, other)
        codes = [run_in_sight(command, folder=folder), *(exit_code(other.wait()) for other in others)]
        for out in told:
            out.seek(0)
            sys.stdout.write(out.read().decode(errors="replace"))
        sys.stdout.flush()
    return next((code for code in codes if code), 0)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    process.wait()


def exit_code(returncode: int) -> int:
    """What a shell would give: a program that a signal ended has 128 and the signal's number."""
    return 128 - returncode if returncode < 0 else returncode


def environment_with(**changes: str) -> dict[str, str]:
    return {**os.environ, **changes}
