"""The clock time at which a session has to end, as it is typed."""

from datetime import UTC, datetime, timedelta

import pytest

from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.typed_end import TypedEnd, end_typed

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
NONE = timedelta(0)


def typed(words: str, since: int = 0, now: datetime = NOW) -> TypedEnd:
    return end_typed(words, timedelta(minutes=since), now, UTC, as_written)


@pytest.mark.parametrize("words", ["14:50", "14.50", "14h50", "1450", "14 50", " 14:50 ", "2:50 pm", "2:50p.m."])
def test_a_time_of_day_may_be_written_as_one_likes(words: str) -> None:
    assert typed(words) == TypedEnd(NOW + timedelta(minutes=50), timedelta(minutes=50), "That makes 50 min.")


def test_an_hour_alone_is_one_and_midnight_and_noon_are_told_apart() -> None:
    assert typed("15").until == NOW + timedelta(hours=1)
    assert typed("12 am").until == NOW + timedelta(hours=10)
    assert typed("12:30 pm", now=NOW - timedelta(hours=2)).until == NOW - timedelta(minutes=90)


def test_nothing_typed_is_no_end() -> None:
    assert typed("  ") == TypedEnd()


def test_a_session_that_began_a_while_ago_is_longer_by_that() -> None:
    assert typed("14:50", since=10).words == "That makes 60 min."


def test_parts_of_a_minute_are_rounded_up() -> None:
    assert typed("14:50", now=NOW + timedelta(seconds=20)).words == "That makes 50 min."


@pytest.mark.parametrize("words", ["soon", "24:00", "14:61", "13 pm", "0:10 am"])
def test_what_is_no_time_of_day_is_said(words: str) -> None:
    assert typed(words) == TypedEnd(words="A time of day looks like 14:50.", is_amiss=True)


def test_an_end_that_has_just_gone_or_lies_too_far_off_is_said() -> None:
    assert typed("13:50") == TypedEnd(words="That time is over already.", is_amiss=True)
    assert typed("04:00") == TypedEnd(words="A session lasts between one minute and twelve hours.", is_amiss=True)


def test_an_end_past_midnight_is_tomorrow() -> None:
    late = NOW + timedelta(hours=9, minutes=30)
    assert typed("0:10", now=late).length == timedelta(minutes=40)
