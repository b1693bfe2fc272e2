"""A session of half an hour at its own pace, on a compositing desktop, beside a bare window that counts seconds.

    python -m tests.benchmarks.long_session [MINUTES]

Each has an X server and a compositing xfwm4 of its own, at the same time, so that the machine's moods meet both and
neither disturbs the other. The first minute is left out.
"""

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.readings import Reading, own_memory, proportional_memory, read
from tests.benchmarks.subjects import COMMAND, FOLDER, NotMeasurable, told
from tests.desktop.running import Running
from tests.desktop.screen import private_screen

BEGINNING = 60.0  # seconds that are left out
TICKING = (sys.executable, str(FOLDER / "ticking_window.py"))
ROW = "{:<40}{:>20}{:>16}{:>9}   {}"


class Course(NamedTuple):
    """What a process did after the beginning: `memory` that it wrote itself, in MB, then and at the end.

    `whole` is all its memory then, with its part of what it shares. That changes with every other process that comes
    and goes, so what has grown is told by what it wrote itself.
    """

    did: Reading
    memory: tuple[float, float]
    whole: float

    @property
    def growth(self) -> float:
        """In per cent of the whole."""
        return (self.memory[1] - self.memory[0]) / self.whole * 100


def report(minutes: float) -> None:
    """Watch both and print."""
    with tempfile.TemporaryDirectory(prefix="partner-overlay-bench-") as folder, ExitStack() as kept:
        home = Path(folder) / "home"
        bare = kept.enter_context(_on_its_own_screen(Path(folder) / "bare", TICKING))
        program = kept.enter_context(
            _on_its_own_screen(Path(folder) / "program", (*COMMAND, "--home", str(home), "--background"))
        )
        _begin(home)
        time.sleep(BEGINNING)
        before = [_state(one) for one in (bare, program)]
        time.sleep(minutes * 60)
        after = [_state(one) for one in (bare, program)]
    _print(_course(before[0], after[0]), _course(before[1], after[1]), minutes * 60)


def _course(before: "_State", after: "_State") -> Course:
    return Course(after.reading.since(before.reading), (before.own, after.own), before.whole)


class _State(NamedTuple):
    reading: Reading
    own: float
    whole: float


@contextmanager
def _on_its_own_screen(folder: Path, command: Sequence[str]) -> Iterator[Running]:
    folder.mkdir()
    with private_screen("xfwm4-compositing", folder) as screen:
        running = screen.start(*command)
        try:
            yield running
        finally:
            running.end()


def _begin(home: Path) -> None:
    """As soon as the program answers."""
    for _ in range(50):
        try:
            told(home, "start", "--for", "60m", "--client", "R7", "--seed", "1")
        except NotMeasurable:  # it is coming up
            time.sleep(0.2)
        else:
            return
    raise NotMeasurable("The program has not come up.")


def _state(running: Running) -> _State:
    return _State(read(running.pid), own_memory(running.pid), proportional_memory(running.pid))


def _print(bare: Course, program: Course, seconds: float) -> None:
    both = (bare, program)
    rows = (
        ("Wake-ups a second, main thread", [one.did.main_wakes / seconds for one in both], "at most 0.10"),
        ("Wake-ups a second, all threads", [one.did.all_wakes / seconds for one in both], ""),
        ("Processor, % of a core", [one.did.cpu / seconds * 100 for one in both], "ratio at most 1.00"),
        ("Memory at the beginning, MB", [one.whole for one in both], ""),
        ("Growth of memory, %", [one.growth for one in both], "at most 1"),
    )
    sys.stdout.write(f"Over {seconds / 60:g} min:\n")
    sys.stdout.write(ROW.format("", "ticking window", "session", "ratio", "promised").rstrip() + "\n")
    for name, (one, other), promised in rows:
        ratio = f"{other / one:.2f}" if one > 0 else ""
        sys.stdout.write(ROW.format(name, f"{one:.3f}", f"{other:.3f}", ratio, promised).rstrip() + "\n")


if __name__ == "__main__":
    report(float(sys.argv[1]) if len(sys.argv) > 1 else 30.0)
