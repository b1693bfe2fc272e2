"""How long the running program is held when one of its windows opens for the first time.

    QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.first_opening WINDOW HOME

In a process of its own, for then nothing of the window is loaded. The program is settled and its start window stands
there, as when a coach looks back before a session. Written out: the longest hold, and what it took of the processor.
"""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from partner_overlay import startup
from partner_overlay.qt_loading import load_qt
from partner_overlay.storage.paths import paths_of

WINDOWS = ("history", "review", "decks")
TIMES = 5
SETTLING = 0.5  # seconds
OPENING = 2.0  # seconds that are watched


def first_opening(window: str, home: Path) -> tuple[float, float]:
    """The median of the longest holds of some processes, and of the processor's time in them; in seconds."""
    command = (sys.executable, "-m", "tests.benchmarks.first_opening", window, str(home))
    found = [subprocess.run(command, capture_output=True, text=True, check=True).stdout.split() for _ in range(TIMES)]
    return median(float(hold) for hold, _ in found), median(float(taken) for _, taken in found)


def _measured(window: str, home: Path) -> tuple[float, float]:
    load_qt()
    from partner_overlay.composition import Composition  # noqa: PLC0415  as the program does it
    from partner_overlay.presentation.requests import Ask, Request  # noqa: PLC0415

    app, choice = startup._begin_qt()
    composition = Composition(app, paths_of(str(home)), str(home), choice)
    composition.begin(background=False)
    _longest(app.processEvents, SETTLING)
    startup._settle(composition)
    _longest(app.processEvents, SETTLING)
    begun, taken = time.perf_counter(), time.thread_time()
    composition._program.ask(Request(Ask(window)))
    asked = time.perf_counter() - begun, time.thread_time() - taken
    found = max(asked, _longest(app.processEvents, OPENING))
    composition.end()
    return found


def _longest(turn: Callable[[], object], seconds: float) -> tuple[float, float]:
    longest, end = (0.0, 0.0), time.perf_counter() + seconds
    while time.perf_counter() < end:
        begun, taken = time.perf_counter(), time.thread_time()
        turn()
        longest = max(longest, (time.perf_counter() - begun, time.thread_time() - taken))
        time.sleep(0.001)
    return longest


if __name__ == "__main__":
    sys.stdout.write("{} {}\n".format(*_measured(sys.argv[1], Path(sys.argv[2]))))
