"""Durations and times of day as a person types them."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.command_line.durations import parse_clock_time, parse_duration

AFTERNOON = datetime(2026, 11, 23, 14, 0, 30, 5, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("90s", timedelta(seconds=90)),
        ("30m", timedelta(minutes=30)),
        ("1h20m", timedelta(hours=1, minutes=20)),
        ("2h", timedelta(hours=2)),
        ("1h5s", timedelta(hours=1, seconds=5)),
        ("45", timedelta(minutes=45)),
        ("0", timedelta(0)),
        (" 30M ", timedelta(minutes=30)),
        ("99999", timedelta(minutes=99999)),
    ],
)
def test_durations(text: str, duration: timedelta) -> None:
    assert parse_duration(text) == duration


@pytest.mark.parametrize(
    "text",
    ["", "  ", "m", "h", "1.5h", "-5", "-5m", "20m1h", "1h20", "1 h", "ten", "123456", "½", "٣m", "5m\n5", "1e3"],
)
def test_what_is_no_duration_is_answered_with_examples(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a duration.* a bare number is minutes"):
        parse_duration(text)


@given(st.text(max_size=12))
def test_whatever_is_typed_gives_a_duration_or_is_refused(text: str) -> None:
    with suppress(ValueError):
        assert parse_duration(text) >= timedelta(0)


@pytest.mark.parametrize(
    ("text", "day", "hour", "minute"),
    [("14:50", 23, 14, 50), (" 15:00 ", 23, 15, 0), ("9:05", 24, 9, 5), ("14:00", 24, 14, 0), ("00:00", 24, 0, 0)],
)
def test_a_time_of_day_is_the_next_one_on_the_clock_there(text: str, day: int, hour: int, minute: int) -> None:
    found = parse_clock_time(text, AFTERNOON)
    assert found == datetime(2026, 11, day, hour, minute, tzinfo=AFTERNOON.tzinfo)
    assert found.astimezone(UTC).hour == (hour - 1) % 24


@pytest.mark.parametrize("text", ["", "14", "25:00", "14:60", "14.50", "2pm", "14:50:00"])
def test_what_is_no_time_of_day_is_answered_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a time of day\. Example: 14:50\."):
        parse_clock_time(text, AFTERNOON)
