"""What a file is called before the coach calls it otherwise."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from partner_overlay.application.review_ports import HistoryFilter, HistoryLine
from partner_overlay.presentation.exports.file_names import in_a_name, name_of
from partner_overlay.presentation.translation import as_written
from tests.made.sessions import TWO_O_CLOCK

LINE = HistoryLine(1, "s1", TWO_O_CLOCK, timedelta(hours=1), "R7", "60 min", False, False, False)
ALL = HistoryFilter()


def name(*lines: HistoryLine, wanted: HistoryFilter = ALL, supervision: bool = False) -> str:
    return name_of(lines, wanted, as_written, supervision=supervision, zone=UTC)


def test_one_session_goes_by_its_day_and_client() -> None:
    assert name(LINE) == "2026-11-23 R7"
    assert name(replace(LINE, client="")) == "2026-11-23 60 min"


def test_many_go_by_the_client_that_was_filtered_for() -> None:
    assert name() == name(LINE, LINE) == "Sessions"
    assert name(wanted=HistoryFilter(client="R7")) == "Sessions R7"


def test_a_supervision_page_tells_nothing() -> None:
    assert name(LINE, supervision=True) == "Supervision page"
    assert name(LINE, LINE, supervision=True) == "Supervision pages"
    assert name(wanted=HistoryFilter(client="R7"), supervision=True) == "Supervision pages"


@pytest.mark.parametrize(
    ("words", "kept"),
    [("A/B", "A-B"), ("..\\x", "-x"), ('a:"b"?', "a-b-"), ("a\nb", "a-b"), ("x" * 200, "x" * 80), (" .a. ", "a")],
)
def test_a_name_holds_what_every_system_takes(words: str, kept: str) -> None:
    assert in_a_name(words) == kept
