"""The session's time is right to a second whatever happens to the process and to the computer's clock."""

import os
from pathlib import Path

import pytest

from tests.desktop.waiting import throughout, until
from tests.end_to_end.program import Program, run, steady

STOPPED_FOR = float(os.environ.get("END_TO_END_STOPPED_FOR", "7"))  # seconds; from 5 on it is noted as away
IN_STEP = "+0"


class Stopwatch:
    """Starts a session, and knows from outside between which two values its time must lie."""

    def __init__(self, program: Program, speed: int = 1, since: int = 0) -> None:
        self._program = program
        self._speed = speed
        self._since = since
        self._before = steady()
        program.give("start", "--speed", str(speed), "--since", f"{since}s")
        self._after = steady()

    def expect_right(self) -> None:
        asked = steady()
        elapsed = self._program.status()["session"]["elapsed_seconds"]
        answered = steady()
        least = self._since + (asked - self._after) * self._speed
        most = self._since + (answered - self._before) * self._speed
        assert least - 1 <= elapsed <= most + 1


class WallClock:
    """The computer's clock as one program sees it: libfaketime sets it, and leaves the steady clocks alone."""

    def __init__(self, program: Program, folder: Path) -> None:
        self._file = folder / "clock"
        self.set(IN_STEP)
        self.env = {
            "LD_PRELOAD": run(("faketime", "-f", IN_STEP, "printenv", "LD_PRELOAD"), program.env, folder).out.strip(),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

    def set(self, offset: str) -> None:
        """Seconds beside the true time, such as `+3600`."""
        new = self._file.with_suffix(".new")
        new.write_text(offset, "ascii")
        new.replace(self._file)


@pytest.fixture
def clock(program: Program, tmp_path: Path) -> WallClock:
    return WallClock(program, tmp_path)


def clock_notes(program: Program) -> list[str]:
    return [line.split("  ", 1)[1] for line in program.record() if "clock was set" in line]


def test_a_program_that_stood_still_is_right_at_once_and_says_that_it_was_away(program: Program) -> None:
    program.begin()
    watch = Stopwatch(program, since=59)  # a second before the minutes change, so that standing still shows
    begun = steady()
    program.stop()
    throughout(lambda: True, "", seconds=STOPPED_FOR)
    program.go_on()
    stood = steady() - begun
    watch.expect_right()
    until(lambda: program.status()["session"]["away_seconds"] > 0, "the gap is noted")
    away = program.status()["session"]["away_seconds"]
    assert STOPPED_FOR - 2 <= away <= stood + 3  # counted from the look that did not come to the one that did
    watch.expect_right()
    assert any("  Away for " in line for line in program.record())


def test_the_clock_set_forward_and_back_by_an_hour_changes_nothing_but_a_note(
    program: Program, clock: WallClock
) -> None:
    program.begin(env=clock.env)
    watch = Stopwatch(program, speed=60)
    clock.set("+3600")
    watch.expect_right()
    until(lambda: len(clock_notes(program)) == 1, "the change of the clock is noted")
    watch.expect_right()
    clock.set(IN_STEP)
    watch.expect_right()
    until(lambda: len(clock_notes(program)) == 2, "the change back is noted")
    watch.expect_right()
    assert clock_notes(program) == [
        "The computer's clock was set by 60 min forward",
        "The computer's clock was set by 60 min back",
    ]
    assert program.status()["session"]["away_seconds"] == 0


@pytest.mark.parametrize("offset", ["+3600", "-3600"])
def test_the_clock_set_while_no_program_ran_changes_nothing(program: Program, clock: WallClock, offset: str) -> None:
    program.begin(env=clock.env)
    watch = Stopwatch(program)
    program.kill()
    clock.set(offset)
    program.begin(env=clock.env)
    watch.expect_right()


def test_a_pause_stops_the_sessions_time_and_nothing_else(program: Program) -> None:
    program.begin()
    program.give("start", "--speed", "60")
    program.give("pause")
    paused = program.status()["session"]["elapsed_seconds"]
    until(lambda: program.status()["session"]["paused_seconds"] >= 60, "the pause lasts")
    assert program.status()["session"]["elapsed_seconds"] == paused
    program.give("resume")
    until(lambda: program.status()["session"]["elapsed_seconds"] >= paused + 30, "the session goes on")
