"""Gaps between looks, as a table: what happened to the machine, and what is noticed."""

from datetime import timedelta

import pytest

from partner_overlay.application.gap_watch import Gap, GapWatch
from tests.fakes.clock import ManualClock
from tests.made.sessions import minutes

MINUTE = minutes(1)
NOTHING = timedelta(0)


@pytest.mark.parametrize(
    ("awake", "asleep", "set_by", "gap"),
    [
        pytest.param(MINUTE, NOTHING, NOTHING, Gap(), id="on time"),
        pytest.param(MINUTE + timedelta(seconds=5), NOTHING, NOTHING, Gap(), id="a little behind"),
        pytest.param(MINUTE + timedelta(seconds=6), NOTHING, NOTHING, Gap(timedelta(seconds=6)), id="stood still"),
        pytest.param(MINUTE, timedelta(seconds=2), NOTHING, Gap(), id="hardly slept"),
        pytest.param(MINUTE, minutes(20), NOTHING, Gap(minutes(20)), id="slept"),
        pytest.param(MINUTE + minutes(1), minutes(20), NOTHING, Gap(minutes(20)), id="slept and was slow to wake"),
        pytest.param(MINUTE, NOTHING, timedelta(seconds=2), Gap(), id="the clock was trimmed"),
        pytest.param(MINUTE, NOTHING, minutes(60), Gap(set_by=minutes(60)), id="set forward"),
        pytest.param(MINUTE, NOTHING, minutes(-60), Gap(set_by=minutes(-60)), id="set back"),
        pytest.param(MINUTE, minutes(5), minutes(60), Gap(minutes(5), minutes(60)), id="slept and set"),
        pytest.param(timedelta(seconds=1), NOTHING, NOTHING, Gap(), id="looked before the time"),
    ],
)
def test_what_lies_between_two_looks(awake: timedelta, asleep: timedelta, set_by: timedelta, gap: Gap) -> None:
    clock, watch = ManualClock(), GapWatch()
    watch.expect(clock(), MINUTE)
    clock.advance(awake)
    clock.sleep(asleep)
    clock.set(set_by)
    found = watch.look(clock())
    assert found.away.total_seconds() == pytest.approx(gap.away.total_seconds(), abs=0.001)
    assert found.set_by.total_seconds() == pytest.approx(gap.set_by.total_seconds(), abs=0.001)


def test_the_first_look_shows_no_gap() -> None:
    assert GapWatch().look(ManualClock()()) == Gap()


def test_a_look_that_nobody_expected_can_only_have_slept() -> None:
    clock, watch = ManualClock(), GapWatch()
    watch.look(clock())
    clock.advance(minutes(30))
    assert watch.look(clock()) == Gap()
    clock.sleep(minutes(30))
    assert watch.look(clock()) == Gap(minutes(30))


def test_an_expectation_holds_for_one_look() -> None:
    clock, watch = ManualClock(), GapWatch()
    watch.expect(clock(), MINUTE)
    clock.advance(MINUTE)
    watch.look(clock())
    clock.advance(minutes(10))
    assert watch.look(clock()) == Gap()


def test_a_look_before_the_time_leaves_the_expectation() -> None:
    clock, watch = ManualClock(), GapWatch()
    watch.expect(clock(), MINUTE)
    clock.advance(timedelta(seconds=30))
    assert watch.look(clock()) == Gap()
    clock.advance(timedelta(seconds=40))
    assert watch.look(clock()).away == timedelta(seconds=10)


def test_a_gap_is_seen_once_however_often_the_next_look_is_expected_anew() -> None:
    """Every change sets the timer anew; the time since the last look still counts."""
    clock, watch = ManualClock(), GapWatch()
    watch.look(clock())
    clock.sleep(minutes(20))
    watch.expect(clock(), MINUTE)
    assert watch.look(clock()) == Gap(minutes(20))
    assert watch.look(clock()) == Gap()


def test_clocks_of_two_runs_of_the_machine_are_not_compared() -> None:
    clock, watch = ManualClock(), GapWatch()
    watch.look(clock())
    clock.reboot(minutes(5))
    assert watch.look(clock()) == Gap()
