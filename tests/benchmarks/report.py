"""The ratios that the product promises, measured in one run and set against a bare PySide6 window."""

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from statistics import median

from tests.benchmarks.first_pixel import first_pixel
from tests.benchmarks.readings import Reading, proportional_memory, read
from tests.benchmarks.subjects import (
    BARE,
    BARE_WATCHED,
    COMMAND,
    Homes,
    NotMeasurable,
    Subject,
    copy_of,
    environment,
    homes,
    unwatched,
)
from tests.benchmarks.subjects import started as start_of

SETTLED = 5.0  # seconds after which memory is read
LOOKED_OVER = 35.0  # seconds after which the one look over the record that follows each start is long done
ROW = "{:<44}{:>12}{:>12}{:>9}   {}"


def report(arguments: Sequence[str]) -> int:
    """Measure and print; 0 whatever the numbers are, 1 where nothing can be measured."""
    choices = _choices(arguments)
    try:
        with homes() as made:
            _print_heading()
            _print_starts(made, choices.runs)
            _print_memory(made, choices.memory_runs)
            _print_status(made, choices.status_runs)
            _print_idle(made, choices.seconds)
    except NotMeasurable as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 1
    return 0


def _choices(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench", description="Measure the program against a bare window.")
    parser.add_argument("--runs", type=int, default=11, help="starts of each")
    parser.add_argument("--memory-runs", type=int, default=3, help="readings of memory, of each")
    parser.add_argument("--status-runs", type=int, default=20, help="answers of status")
    parser.add_argument("--seconds", type=float, default=60.0, help="how long the idle program is watched")
    return parser.parse_args(arguments)


def _print_heading() -> None:
    _print(ROW.format("", "bare window", "program", "ratio", "promised"))


def _print_starts(made: Homes, runs: int) -> None:
    """Medians, in turn; one start of each goes before, so that both find their files in the system's memory."""
    bare: list[float] = []
    program: list[float] = []
    with first_pixel() as watch:
        for _ in range(runs + 1):
            bare.append(watch.of(BARE) * 1000)
            with copy_of(made.running) as home:
                program.append(watch.of(unwatched(home)) * 1000)
    _print_ratio("Start to first pixel, ms", median(bare[1:]), median(program[1:]), "at most 1.40")


def _print_memory(made: Homes, runs: int) -> None:
    bare, program = _interleaved(made, runs, _memory_once_settled)
    _print_ratio(f"Proportional memory after {SETTLED:g} s, MB", bare, program, "at most 1.25")


def _interleaved(made: Homes, runs: int, measure: Callable[[Subject], float]) -> tuple[float, float]:
    """Medians for the bare window and the program, measured in turn so that the machine's moods meet both."""
    bare: list[float] = []
    program: list[float] = []
    for _ in range(runs):
        with start_of(BARE_WATCHED) as subject:
            bare.append(measure(subject))
        with copy_of(made.running) as home, start_of(made.command(home)) as subject:
            program.append(measure(subject))
    return median(bare), median(program)


def _memory_once_settled(subject: Subject) -> float:
    time.sleep(SETTLED)
    return proportional_memory(subject.process.pid)


def _print_status(made: Homes, runs: int) -> None:
    """`python -c pass` takes the bare window's column."""
    nothing, status = [], []
    with copy_of(made.running) as home, start_of(made.command(home)):
        asked = (*COMMAND, "--home", str(home), "status", "--json")
        for _ in range(runs):
            nothing.append(_wall_time((sys.executable, "-c", "pass")))
            status.append(_wall_time(asked))
    _print_ratio("status --json against python -c pass, ms", median(nothing), median(status), "at most 3.00")


def _wall_time(command: Sequence[str]) -> float:
    """In ms."""
    begun = time.perf_counter()
    subprocess.run(command, env=environment(), stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - begun) * 1000


def _print_idle(made: Homes, seconds: float) -> None:
    """One after the other: side by side, each would rise above the next, as it should."""
    bare = _idle(BARE_WATCHED, seconds)
    running = _idle(made.command(made.running), seconds)
    paused = _idle(made.command(made.paused), seconds)
    idle = {"bare window": bare, "session running": running, "session paused": paused}
    _print(f"\nOver {seconds:g} s, nothing touched:")
    _print(" " * 34 + "".join(f"{name:>17}" for name in idle))
    rows: tuple[tuple[str, list[float], str], ...] = (
        ("Wake-ups a second, main thread", [one.main_wakes / seconds for one, _ in idle.values()], "at most 0.10"),
        ("Wake-ups a second, all threads", [one.all_wakes / seconds for one, _ in idle.values()], ""),
        ("Processor, % of a core", [one.cpu / seconds * 100 for one, _ in idle.values()], ""),
        ("Repaints", [float(paints) for _, paints in idle.values()], "0 or 1 (a minute passes)"),
    )
    for name, values, promised in rows:
        _print(f"{name:<34}" + "".join(f"{value:>17.3f}" for value in values) + f"   {promised}")


def _idle(command: Sequence[str], seconds: float) -> tuple[Reading, int]:
    """What a process did in that time, and how often it painted."""
    with start_of(command) as subject:
        time.sleep(LOOKED_OVER)
        begun, before = time.monotonic(), read(subject.process.pid)
        time.sleep(seconds)
        return read(subject.process.pid).since(before), subject.paints_since(begun)


def _print_ratio(name: str, bare: float, program: float, promised: str) -> None:
    _print(ROW.format(name, f"{bare:.1f}", f"{program:.1f}", f"{program / bare:.2f}", promised))


def _print(line: str) -> None:
    sys.stdout.write(line.rstrip() + "\n")
    sys.stdout.flush()
