"""Phase times against the plan."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from partner_overlay.demo.made_history import MadeHistory
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.course import Stretch
from partner_overlay.presentation.phase_times import phase_row, scale_words, width_for
from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.trends_view import PhasePart
from tests.presentation.marking import is_marked, marked

MINUTE = timedelta(minutes=1)
LINE = MadeHistory(5).lines([5])[0]
DIGEST = replace(
    MadeHistory(5).digests([5])[0],
    planned=60 * MINUTE,
    used=63 * MINUTE,
    stretches=(
        Stretch(Phase.AGREEMENT, 0 * MINUTE, 8 * MINUTE),
        Stretch(Phase.EXPLORATION, 8 * MINUTE, 46 * MINUTE),
        Stretch(Phase.CLOSING, 46 * MINUTE, 63 * MINUTE),
    ),
    planned_turns=(9 * MINUTE, 45 * MINUTE),
)


def test_a_session_is_a_bar_in_minutes() -> None:
    row = phase_row(LINE, DIGEST, UTC, as_written)
    assert row.parts[1] == PhasePart(Phase.EXPLORATION, 8, 46)
    assert (row.turns, row.planned, row.used) == ((9, 45), 60, 63)


def test_the_same_is_told_in_words() -> None:
    row = phase_row(LINE, DIGEST, UTC, as_written)
    assert row.words == "Agreement 8 min, Exploration 38 min, Closing 17 min; 60 min planned, 63 min used"
    assert row.spoken == f"Mon 23 Nov 2026, 14:05, R7: {row.words}"
    assert row.label == "23 Nov 2026, R7"


def test_a_phase_that_never_came_has_a_dash() -> None:
    row = phase_row(replace(LINE, client=""), replace(DIGEST, stretches=DIGEST.stretches[:1]), UTC, as_written)
    assert row.words.startswith("Agreement 8 min, Exploration \u2013, Closing \u2013")
    assert row.label == "23 Nov 2026, \u2013"
    assert row.spoken.startswith("Mon 23 Nov 2026, 14:05: Agreement")


@pytest.mark.parametrize(("minutes", "width"), [(0, 30), (30, 30), (31, 45), (88.5, 90), (91, 105), (500, 510)])
def test_a_picture_is_wide_in_steps(minutes: float, width: int) -> None:
    assert width_for(minutes) == width


def test_the_scale_says_how_far_it_goes() -> None:
    assert scale_words(90, as_written) == "Phases, 0 to 90 min"


def test_words_can_be_translated() -> None:
    row = phase_row(LINE, DIGEST, UTC, marked)
    for words in (row.words, row.spoken, row.label, scale_words(90, marked)):
        assert is_marked(words, "R7")
