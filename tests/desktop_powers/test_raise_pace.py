"""Once covered, the overlay rises soon; against a rival ever more seldom; a rival that gave up is forgotten."""

from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.desktop.raise_pace import AT_ONCE, LONGEST_GAP, SHORTEST_GAP, RaisePace


def raised_each_time(times: int) -> tuple[RaisePace, list[float]]:
    """The pace after being covered again at each look, and the gaps between the looks."""
    pace, now, gaps = RaisePace(), 0.0, []
    for _ in range(times):
        now += pace.wait(now)
        pace = pace.raised(now)
        gaps.append(pace.gap)
    return pace, gaps


def test_the_first_look_is_at_once() -> None:
    assert RaisePace().wait(1000.0) == AT_ONCE


def test_a_look_waits_for_the_rest_of_the_gap() -> None:
    assert RaisePace().looked(10.0).wait(10.25) == 0.75
    assert RaisePace().looked(10.0).wait(60.0) == AT_ONCE


def test_against_a_rival_the_gap_doubles_up_to_the_longest() -> None:
    assert raised_each_time(8)[1] == [1.0, 2.0, 4.0, 8.0, 16.0, 20.0, 20.0, 20.0]


def test_a_rival_that_stays_away_is_forgotten() -> None:
    pace, _ = raised_each_time(5)
    assert pace.raised_at is not None
    assert pace.looked(pace.raised_at + pace.gap).gap == pace.gap
    assert pace.looked(pace.raised_at + pace.gap * 3 + 1).gap == SHORTEST_GAP


def test_covered_again_much_later_is_not_a_rival() -> None:
    assert RaisePace().raised(10.0).raised(60.0).gap == SHORTEST_GAP


@given(st.lists(st.tuples(st.floats(0, 100), st.booleans()), max_size=40))
def test_it_never_rises_twice_within_the_shortest_gap(steps: list[tuple[float, bool]]) -> None:
    pace, now, last = RaisePace(), 0.0, float("-inf")
    for pause, covered in steps:
        now += pause + pace.wait(now + pause)
        if covered:
            assert now - last >= SHORTEST_GAP - 1e-6
            last = now
        pace = pace.raised(now) if covered else pace.looked(now)
        assert SHORTEST_GAP <= pace.gap <= LONGEST_GAP
