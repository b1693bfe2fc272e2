"""Days in words."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from partner_overlay.presentation.day_words import day_words, moment_words, month_short, weekday_short
from partner_overlay.presentation.translation import as_written
from tests.presentation.marking import is_marked, marked

MOMENT = datetime(2026, 3, 12, 23, 30, tzinfo=UTC)


def test_a_moment_is_told_in_the_zone_it_is_seen_from() -> None:
    assert moment_words(MOMENT, UTC, as_written) == "Thu 12 Mar 2026, 23:30"
    assert moment_words(MOMENT, timezone(timedelta(hours=2)), as_written) == "Fri 13 Mar 2026, 01:30"


def test_without_a_zone_it_is_the_machines() -> None:
    here = MOMENT.astimezone()
    assert moment_words(MOMENT, None, as_written) == moment_words(MOMENT, here.tzinfo, as_written)


@pytest.mark.parametrize("month", range(1, 13))
def test_months_are_those_of_the_calendar(month: int) -> None:
    assert month_short(month, as_written) == f"{date(2026, month, 1):%b}"


@pytest.mark.parametrize("day", range(1, 8))
def test_weekdays_are_those_of_the_calendar(day: int) -> None:
    assert weekday_short(date(2026, 3, day), as_written) == f"{date(2026, 3, day):%a}"


def test_all_of_it_can_be_translated() -> None:
    assert is_marked(day_words(MOMENT.date(), marked))
    assert is_marked(moment_words(MOMENT, UTC, marked))
