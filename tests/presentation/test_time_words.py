"""Time in words and figures, as tables; and that the figures never promise time that isn't there, as laws."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.presentation.time_words import (
    MINUTE,
    SECOND,
    clock_figures,
    clock_figures_gone,
    duration,
    minutes_down,
    minutes_up,
    nearest_minutes,
)
from tests.presentation.marking import is_marked, marked

A_MOMENT = timedelta(microseconds=1)
spans = st.timedeltas(min_value=timedelta(hours=-13), max_value=timedelta(hours=13))


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


@pytest.mark.parametrize(
    ("span", "up", "down"),
    [
        (seconds(-90), 0, 0),
        (seconds(0), 0, 0),
        (A_MOMENT, 1, 0),
        (seconds(59.9), 1, 0),
        (seconds(60), 1, 1),
        (seconds(60) + A_MOMENT, 2, 1),
        (seconds(3600), 60, 60),
    ],
)
def test_minutes_left_are_rounded_up_and_minutes_gone_down(span: timedelta, up: int, down: int) -> None:
    assert minutes_up(span) == up
    assert minutes_down(span) == down


@pytest.mark.parametrize(
    ("span", "left", "gone"),
    [
        (seconds(-1), "0:00", "0:00"),
        (seconds(0), "0:00", "0:00"),
        (seconds(4.2), "0:05", "0:04"),
        (seconds(59.5), "1:00", "0:59"),
        (seconds(600), "10:00", "10:00"),
        (seconds(2240), "37:20", "37:20"),
        (seconds(4040), "1:07:20", "1:07:20"),
        (seconds(36000), "10:00:00", "10:00:00"),
    ],
)
def test_the_clock_rounds_as_minutes_do(span: timedelta, left: str, gone: str) -> None:
    assert clock_figures(span) == left
    assert clock_figures_gone(span) == gone


@given(spans)
def test_what_is_left_and_what_has_gone_are_less_than_a_step_apart(span: timedelta) -> None:
    if span > timedelta(0):
        assert minutes_up(span) * MINUTE - MINUTE < span <= minutes_up(span) * MINUTE
        assert minutes_down(span) * MINUTE <= span < minutes_down(span) * MINUTE + MINUTE
    assert (clock_figures(span) == clock_figures_gone(span)) == (span <= timedelta(0) or not span % SECOND)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (seconds(0), "0 min"),
        (seconds(0.4), "0 min"),
        (seconds(30), "30 s"),
        (seconds(90), "1 min 30 s"),
        (seconds(2700), "45 min"),
        (seconds(3600), "60 min"),
        (seconds(4800), "80 min"),
        (seconds(7140), "119 min"),
        (seconds(7200), "2 h"),
        (seconds(8400), "2 h 20 min"),
        (seconds(3610), "60 min 10 s"),
        (seconds(43200), "12 h"),
    ],
)
def test_a_duration_says_its_units(span: timedelta, words: str) -> None:
    assert duration(span) == words


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (seconds(0), "under a minute"),
        (seconds(29.9), "under a minute"),
        (seconds(30), "1 min"),
        (seconds(89), "1 min"),
        (seconds(91), "2 min"),
        (seconds(7190), "2 h"),
    ],
)
def test_what_is_over_is_said_to_the_nearest_minute(span: timedelta, words: str) -> None:
    assert nearest_minutes(span) == words
    assert is_marked(nearest_minutes(span, marked))


@given(spans.filter(lambda span: span >= timedelta(0)))
def test_every_unit_is_translated(span: timedelta) -> None:
    assert is_marked(duration(span, marked))
