"""What is measured: the bare window, and the program with a session that goes on, each in a process of its own."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
CHECKOUT = FOLDER.parent.parent
COMMAND = (sys.executable, "-m", "partner_overlay")
_PATIENCE = 30.0  # seconds


class NotMeasurable(Exception):  # noqa: N818  the sentence is all there is to it
    """Something did not come up; the message says what."""


@dataclass
class Subject:
    """A running process that has painted, and says so each time, in seconds of CLOCK_MONOTONIC."""

    process: subprocess.Popen[bytes]

    def paints_since(self, moment: float) -> int:
        """How many paints came after that moment, up to now."""
        assert self.process.stdout is not None
        os.set_blocking(self.process.stdout.fileno(), False)
        return sum(float(line) > moment for line in (self.process.stdout.read() or b"").split())


@dataclass(frozen=True, slots=True)
class Homes:
    """Homes with a session in them that goes on at the next start: one running, one paused."""

    running: Path
    paused: Path

    def command(self, home: Path) -> tuple[str, ...]:
        """Starts the program there, watched."""
        return (sys.executable, str(FOLDER / "first_paint.py"), "--home", str(home), "--background")


def unwatched(home: Path) -> tuple[str, ...]:
    """Starts the program there as anybody does."""
    return (*COMMAND, "--home", str(home), "--background")


BARE = (sys.executable, str(FOLDER / "bare_window.py"))
BARE_WATCHED = (*BARE, "watched")


def environment() -> dict[str, str]:
    """The caller's, with this checkout first, and with compiled modules kept as in any ordinary start."""
    gone = ("PARTNER_OVERLAY_HOME", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    return kept | {"PYTHONPATH": str(CHECKOUT)}


@contextmanager
def started(command: Sequence[str]) -> Iterator[Subject]:
    """The process, from its first paint on; it ends with the block."""
    process = subprocess.Popen(command, env=environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        if not process.stdout.readline():
            raise NotMeasurable(f"{command[1]} has painted nothing.")
        yield Subject(process)
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()


@contextmanager
def homes() -> Iterator[Homes]:
    """Made by the program itself; gone with the block."""
    with tempfile.TemporaryDirectory(prefix="partner-overlay-bench-") as folder:
        made = Homes(Path(folder) / "running", Path(folder) / "paused")
        _make(made.running)
        _make(made.paused, ("pause",))
        yield made


@contextmanager
def copy_of(home: Path) -> Iterator[Path]:
    """The same home afresh, so that one measurement leaves nothing to the next."""
    copy = home.with_name(f"{home.name}-copy")
    shutil.copytree(home, copy, ignore=shutil.ignore_patterns("run"))
    try:
        yield copy
    finally:
        shutil.rmtree(copy)


def told(home: Path, *words: str) -> None:
    """Give the program there a command."""
    command = (*COMMAND, "--home", str(home), *words)
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=_PATIENCE, check=False)
    if done.returncode:
        raise NotMeasurable(done.stderr.strip())


def _make(home: Path, *more: Sequence[str]) -> None:
    for words in (("start", "--for", "60m", "--client", "R7", "--seed", "1"), *more, ("quit",)):
        told(home, *words)
