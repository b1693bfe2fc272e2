"""The session's clock: steady through sleep, a set clock and a restart; scaled in a rehearsal."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.application.timeline import ClockReading, Timeline

TWO_O_CLOCK = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
START = ClockReading(steady=5000.0, awake=4000.0, wall=TWO_O_CLOCK.timestamp(), boot="monday")
HOUR = 3600.0
TOLD = Timeline.begun(START).at_anchor  # when the last fact was recorded: at the very start


def later(seconds: float, *, asleep: float = 0.0, set_by: float = 0.0) -> ClockReading:
    """The clocks so many seconds after the start, some of them slept through, the time of day set."""
    return ClockReading(
        START.steady + seconds, START.awake + seconds - asleep, START.wall + seconds + set_by, START.boot
    )


def after_a_restart(seconds: float, *, set_by: float = 0.0) -> ClockReading:
    """The clocks of another run of the machine, so many seconds after the start."""
    return ClockReading(12.0, 12.0, START.wall + seconds + set_by, "tuesday")


def gone(timeline: Timeline, reading: ClockReading) -> float:
    """Seconds of session time since two o'clock."""
    return (timeline.now(reading) - TWO_O_CLOCK).total_seconds()


def test_it_begins_at_the_time_of_day() -> None:
    assert Timeline.begun(START).now(START) == TWO_O_CLOCK


@pytest.mark.parametrize(
    ("reading", "seconds"),
    [
        (later(60), 60),
        (later(1800, asleep=1700), 1800),
        (later(60, set_by=HOUR), 60),
        (later(60, set_by=-HOUR), 60),
        (later(-1), 0),
        (after_a_restart(600), 600),
        (after_a_restart(600, set_by=-HOUR), 0),
    ],
)
def test_what_has_gone_by(reading: ClockReading, seconds: float) -> None:
    assert gone(Timeline.begun(START), reading) == seconds


def test_a_rehearsal_goes_faster() -> None:
    timeline = Timeline.begun(START, speed=60.0)
    assert gone(timeline, later(60)) == HOUR
    assert gone(timeline, after_a_restart(60)) == HOUR
    assert timeline.real(timedelta(hours=1)) == timedelta(minutes=1)


def test_a_clock_lost_with_the_power_does_not_turn_it_back() -> None:
    begun = Timeline.begun(START)
    told = begun.at_anchor + timedelta(minutes=20)
    restart = after_a_restart(1500, set_by=-24 * HOUR)
    assert begun.continued(restart, told).now(restart) == told


def test_the_same_run_of_the_machine_needs_no_new_tie() -> None:
    timeline = Timeline.begun(START)
    assert timeline.continued(later(600), timeline.at_anchor) is timeline


def test_after_a_restart_it_is_steady_again() -> None:
    restart = after_a_restart(600)
    timeline = Timeline.begun(START, speed=2.0).continued(restart, TOLD)
    assert gone(timeline, restart) == 1200
    set_back = replace(restart, steady=restart.steady + 60, wall=restart.wall - HOUR)
    assert gone(timeline, set_back) == 1320


SECONDS = st.floats(0, 12 * HOUR)


@given(SECONDS, SECONDS, st.floats(-HOUR, HOUR), st.sampled_from([1.0, 60.0]))
def test_session_time_never_goes_back(first: float, more: float, set_by: float, speed: float) -> None:
    timeline = Timeline.begun(START, speed)
    assert timeline.now(later(first)) <= timeline.now(later(first + more, set_by=set_by))


@given(SECONDS, SECONDS, st.sampled_from([1.0, 60.0]))
def test_a_restart_loses_no_time(before: float, after: float, speed: float) -> None:
    restart = after_a_restart(before)
    timeline = Timeline.begun(START, speed).continued(restart, TOLD)
    reading = replace(restart, steady=restart.steady + after, wall=restart.wall + after)
    assert gone(timeline, reading) == pytest.approx((before + after) * speed, abs=0.01)
