"""The two joins of the phases bar: how far each may go, and what they say of themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.plan import Shares
from partner_overlay.presentation.phase_joins import FIRST, SECOND, Joins, derive_phases, minutes_read
from partner_overlay.presentation.translation import as_written

HOUR = Joins.of(Shares(), 60)


def test_the_usual_shares_of_an_hour() -> None:
    assert (HOUR.minutes, HOUR.first, HOUR.second) == (60, 9, 45)
    assert (HOUR.at(FIRST), HOUR.at(SECOND)) == (9, 45)
    assert HOUR.shares == Shares()


@pytest.mark.parametrize(
    ("which", "minute", "expected"),
    [
        (FIRST, 12.4, (60, 12, 45)),
        (FIRST, -3, (60, 1, 45)),
        (FIRST, 59, (60, 44, 45)),
        (SECOND, 40, (60, 9, 40)),
        (SECOND, 2, (60, 9, 10)),
        (SECOND, 70, (60, 9, 59)),
    ],
)
def test_a_join_goes_to_the_nearest_minute_that_leaves_every_phase_one(
    which: int, minute: float, expected: tuple[int, float, float]
) -> None:
    assert HOUR.moved(which, minute) == expected


def test_where_there_is_no_room_a_join_stays() -> None:
    short = Joins.of(Shares(), 2)
    assert short.moved(FIRST, 1) == short


def test_from_between_two_minutes_a_step_leads_to_the_next_one() -> None:
    half = Joins.of(Shares(), 30)
    assert half.first == 4.5
    assert half.stepped(FIRST, 1).first == 5
    assert half.stepped(FIRST, -1).first == 4
    assert HOUR.stepped(SECOND, -5).second == 40


@given(st.integers(5, 480), st.integers(0, 1), st.floats(-100, 600))
def test_wherever_a_join_is_moved_each_phase_keeps_a_minute(minutes: int, which: int, minute: float) -> None:
    joins = Joins.of(Shares(), minutes).moved(which, minute)
    spans = (joins.first, joins.second - joins.first, joins.minutes - joins.second)
    assert min(spans) >= min(1, minutes * 0.15)


def test_the_bar_says_the_minutes_of_each_phase_and_where_each_join_stands() -> None:
    view = derive_phases(HOUR, as_written)
    assert [(part.word, part.minutes, part.width) for part in view.parts] == [
        ("Agreement", "9", 0.15),
        ("Exploration", "36", 0.6),
        ("Closing", "15", 0.25),
    ]
    assert [handle.words for handle in view.handles] == ["Agreement ends at 9 min", "Exploration ends at 45 min"]
    assert view.handles[0][:4] == (0.15, 9, 1, 44)
    assert not view.changed


def test_parts_of_minutes_are_read_in_halves_and_come_to_the_whole() -> None:
    view = derive_phases(Joins.of(Shares(), 45), as_written, changed=True)
    assert [part.minutes for part in view.parts] == ["7", "27", "11"]
    assert view.changed
    assert [minutes_read(minutes) for minutes in (0.5, 4.5, 4.2, 9)] == ["½", "4½", "4", "9"]
