"""Days in the zone of the machine, in programs of their own: a zone is a process's."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.storage.history_query import numbers_of

ASK = """
from datetime import date
from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.storage.history_query import numbers_of
print(*numbers_of(HistoryFilter(since=date(2026, 10, 25), until=date(2026, 10, 25)))[1])
"""


@pytest.mark.parametrize(
    ("zone", "bounds"),
    [
        ("UTC", "2026-10-25T00:00:00+00:00 2026-10-25T23:59:59.999999+00:00"),
        ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-24T22:00:00+00:00 2026-10-25T22:59:59.999999+00:00"),
        ("EST5EDT,M3.2.0,M11.1.0", "2026-10-25T04:00:00+00:00 2026-10-26T03:59:59.999999+00:00"),
    ],
)
def test_a_day_is_a_whole_one_of_the_machines_zone(zone: str, bounds: str) -> None:
    """The second one has 25 hours."""
    path = os.pathsep.join([str(Path(__file__).parents[2]), *filter(None, sys.path)])
    done = subprocess.run(
        [sys.executable, "-c", ASK],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": path, "TZ": zone},
    )  # fmt: skip
    assert done.stdout.strip() == bounds


def test_the_ends_of_the_calendar_bound_nothing_or_nearly_so() -> None:
    _, values = numbers_of(HistoryFilter(since=date.min, until=date.max))
    assert all(str(value)[:4] in {"0001", "9999"} for value in values)
