"""Readings of the real clocks go forward together; a start of the machine has one name."""

import time

import pytest

from partner_overlay.desktop.clock import boot_by_time, read_clock, windows_reading
from tests.fakes.windows_system import MadeWindows


def test_readings_never_go_back() -> None:
    first, second = read_clock(), read_clock()
    assert second.steady >= first.steady
    assert second.awake >= first.awake


def test_all_readings_of_one_start_have_its_name() -> None:
    assert read_clock().boot == read_clock().boot != ""


def test_the_wall_time_is_the_time_of_day() -> None:
    assert abs(read_clock().wall - time.time()) < 5


def test_time_with_sleep_is_never_less_than_time_awake() -> None:
    reading = read_clock()
    assert reading.steady >= reading.awake - 0.1


@pytest.mark.parametrize(("wall", "steady"), [(1_000_000_004.0, 1004.0), (1_000_009_002.5, 10_000.0)])
def test_the_moment_of_the_start_names_it_where_the_system_does_not(wall: float, steady: float) -> None:
    assert boot_by_time(wall, steady) == "at-999999000"


def test_another_start_has_another_name() -> None:
    assert boot_by_time(1_000_000_000.0, 500.0) != boot_by_time(1_000_000_600.0, 20.0)


def test_on_windows_time_awake_is_what_its_own_clock_says() -> None:
    windows = MadeWindows(awake_ticks=12_345_000_000)
    assert windows.system.awake() == 1234.5
    reading = windows_reading(5000.0, windows.system.awake(), 1e9, "at-1")
    assert (reading.steady, reading.awake) == (5000.0, 1234.5)


def test_where_windows_does_not_say_it_no_sleep_is_claimed() -> None:
    windows = MadeWindows(refuses={"QueryUnbiasedInterruptTime"})
    reading = windows_reading(5000.0, windows.system.awake(), 1e9, "at-1")
    assert reading.awake == reading.steady
