"""What a clock promises, kept by the machine's and by the fake."""

import pytest

from partner_overlay.application.ports import Clock
from partner_overlay.desktop.clock import read_clock
from tests.fakes.clock import ManualClock


@pytest.fixture(params=["machine", "manual"])
def clock(request: pytest.FixtureRequest) -> Clock:
    if request.param == "machine":
        return read_clock
    return ManualClock()


def test_it_never_runs_back_and_stays_in_one_run_of_the_machine(clock: Clock) -> None:
    first, second = clock(), clock()
    assert second.steady >= first.steady
    assert second.awake >= first.awake
    assert second.boot == first.boot != ""


def test_the_machine_was_not_awake_longer_than_it_runs(clock: Clock) -> None:
    reading = clock()
    assert reading.awake <= reading.steady + 0.1
