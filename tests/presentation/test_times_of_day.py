"""Which moment a typed time of day means: near midnight, and where clocks are set."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.presentation.times_of_day import end_meant, start_meant
from tests.made.zones import BERLIN


def here(day: int, hour: int, minute: int = 0, *, month: int = 11, fold: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=BERLIN, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("recorded", "typed", "meant"),
    [
        (here(23, 14), time(13, 55), here(23, 13, 55)),
        (here(23, 9), time(22), here(23, 22)),
        (here(24, 0, 10), time(23, 50), here(23, 23, 50)),
        (here(23, 23, 50), time(0, 10), here(24, 0, 10)),
    ],
)
def test_a_start_is_on_the_sessions_day_or_just_over_midnight(recorded: datetime, typed: time, meant: datetime) -> None:
    assert start_meant(typed, recorded, BERLIN) == meant


def test_an_end_that_is_earlier_in_the_day_than_the_start_lies_past_midnight() -> None:
    start, recorded = here(23, 23, 30), here(23, 23, 59)
    assert end_meant(time(23, 45), start, recorded, BERLIN) == here(23, 23, 45)
    assert end_meant(time(0, 20), start, recorded, BERLIN) == here(24, 0, 20)


def test_over_a_clock_that_is_put_forward_an_hour_is_missing() -> None:
    start, recorded = here(29, 1, 30, month=3), here(29, 3, 30, month=3)
    assert end_meant(time(3, 15), start, recorded, BERLIN) - start == timedelta(minutes=45)
    assert start_meant(time(1, 45), recorded, BERLIN) == here(29, 1, 45, month=3)


def test_a_time_of_day_that_comes_twice_is_the_one_nearer_to_the_record() -> None:
    start = here(25, 1, 30, month=10)
    first, second = here(25, 2, 20, month=10), here(25, 2, 20, month=10, fold=1)
    assert second - first == timedelta(hours=1)
    assert end_meant(time(2, 15), start, first, BERLIN) == first - timedelta(minutes=5)
    assert end_meant(time(2, 15), start, second, BERLIN) == second - timedelta(minutes=5)
    assert start_meant(time(2, 15), second, BERLIN) == second - timedelta(minutes=5)


def test_without_a_zone_it_is_the_machines() -> None:
    recorded = datetime(2026, 11, 23, 14, 0).astimezone()
    assert start_meant(time(14, 5), recorded, None) == recorded + timedelta(minutes=5)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 30), timezones=st.just(UTC)),  # noqa: DTZ001  bounds
    st.times().map(lambda one: one.replace(second=0, microsecond=0)),
)
def test_an_end_comes_within_a_day_of_its_start(start: datetime, typed: time) -> None:
    end = end_meant(typed, start, start + timedelta(hours=1), BERLIN)
    assert timedelta() < end - start <= timedelta(hours=26)
