"""The plan: where phases are meant to turn, and how that follows the actual start and end."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME, Plan, Shares
from tests.made.sessions import minutes

HOUR = Plan.of(minutes(60), Shares())
HALF_OPEN = Shares(0.0, 1.0)


def turns(plan: Plan) -> tuple[float, float, float]:
    """In minutes: exploration, closing, end."""
    return plan.exploration_at / minutes(1), plan.closing_at / minutes(1), plan.length / minutes(1)


@pytest.mark.parametrize(
    ("length", "exploration_at", "closing_at"), [(60, 9, 45), (30, 4.5, 22.5), (90, 13.5, 67.5), (20, 3, 15)]
)
def test_default_shares_in_minutes(length: float, exploration_at: float, closing_at: float) -> None:
    plan = Plan.of(minutes(length), Shares())
    assert plan.end_of(Phase.AGREEMENT) == plan.begin_of(Phase.EXPLORATION) == minutes(exploration_at)
    assert plan.end_of(Phase.EXPLORATION) == plan.begin_of(Phase.CLOSING) == minutes(closing_at)
    assert plan.begin_of(Phase.AGREEMENT) == NO_TIME
    assert plan.end_of(Phase.CLOSING) == minutes(length)


@pytest.mark.parametrize(
    ("phase", "expected"),
    [
        (Phase.AGREEMENT, (11.25, 56.25, 75)),
        (Phase.EXPLORATION, (9, 56.25, 75)),
        (Phase.CLOSING, (9, 45, 75)),
    ],
)
def test_extending_leaves_what_is_over_as_it_was(phase: Phase, expected: tuple[float, float, float]) -> None:
    assert turns(HOUR.extended(minutes(15), phase)) == expected


def test_wrapping_up_begins_closing_now() -> None:
    assert turns(HOUR.wrapped_up(minutes(30))) == (6, 30, 60)
    assert turns(HOUR.wrapped_up(minutes(5))) == (1, 5, 60)


def test_wrapping_up_in_closing_moves_nothing() -> None:
    assert HOUR.wrapped_up(minutes(45)) == HOUR
    assert HOUR.wrapped_up(minutes(70)) == HOUR


def test_wrapping_up_at_once_leaves_all_to_closing() -> None:
    assert turns(HOUR.wrapped_up(NO_TIME)) == (0, 0, 60)


@pytest.mark.parametrize(
    ("phase", "expected"),
    [
        (Phase.AGREEMENT, (6, 30, 40)),
        (Phase.EXPLORATION, (9, 30, 40)),
        (Phase.CLOSING, (9, 40, 40)),
    ],
)
def test_a_pause_shortens_a_session_that_has_to_end(phase: Phase, expected: tuple[float, float, float]) -> None:
    assert turns(HOUR.shortened(minutes(20), phase)) == expected


def test_closing_is_never_meant_before_exploration() -> None:
    assert turns(HOUR.shortened(minutes(50), Phase.EXPLORATION)) == (9, 9, 10)


def test_a_pause_beyond_the_end_leaves_no_length() -> None:
    assert turns(HOUR.shortened(minutes(80), Phase.EXPLORATION)) == (0, 0, 0)


@pytest.mark.parametrize(
    ("share", "minute"), [(0, 0), (0.15, 9), (0.25, 15), (0.5, 30), (0.75, 45), (0.9, 54), (1, 60)]
)
def test_a_share_is_a_moment(share: float, minute: float) -> None:
    assert HOUR.at_share(share) == minutes(minute)
    assert HOUR.share_at(minutes(minute)) == pytest.approx(share)


def test_shares_bend_with_the_phases() -> None:
    wrapped = HOUR.wrapped_up(minutes(30))
    assert wrapped.at_share(0.75) == minutes(30)
    assert wrapped.at_share(0.90) == minutes(48)
    assert wrapped.share_at(minutes(48)) == pytest.approx(0.90)


def test_phases_without_a_share_take_no_time() -> None:
    plan = Plan.of(minutes(60), HALF_OPEN)
    assert plan.at_share(0) == NO_TIME
    assert plan.at_share(0.5) == minutes(30)
    assert plan.at_share(1) == minutes(60)


def test_after_the_end_all_of_it_has_gone() -> None:
    assert HOUR.share_at(minutes(75)) == 1.0
    assert HOUR.at_share(1.2) == minutes(60)


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["extend", "wrap up", "shorten"]),
        st.floats(0, 100).map(minutes),
        st.sampled_from(Phase),
    ),
    max_size=8,
)
SHARES = st.tuples(st.floats(0, 1), st.floats(0, 1)).map(lambda two: Shares(min(two), max(two)))


def changed(plan: Plan, what: str, span: timedelta, phase: Phase) -> Plan:
    if what == "extend":
        return plan.extended(span, phase)
    return plan.wrapped_up(span) if what == "wrap up" else plan.shortened(span, phase)


@given(st.floats(1, 720).map(minutes), SHARES, CHANGES)
def test_phases_stay_in_order_whatever_changes(
    length: timedelta, shares: Shares, changes: list[tuple[str, timedelta, Phase]]
) -> None:
    plan = Plan.of(length, shares)
    for what, span, phase in changes:
        plan = changed(plan, what, span, phase)
        assert NO_TIME <= plan.exploration_at <= plan.closing_at <= plan.length


@given(SHARES, CHANGES, st.lists(st.floats(0, 1), min_size=2, max_size=2))
def test_a_later_share_is_never_an_earlier_moment(
    shares: Shares, changes: list[tuple[str, timedelta, Phase]], two: list[float]
) -> None:
    plan = Plan.of(minutes(60), shares)
    for what, span, phase in changes:
        plan = changed(plan, what, span, phase)
    earlier, later = sorted(two)
    assert NO_TIME <= plan.at_share(earlier) <= plan.at_share(later) + timedelta(microseconds=1)
    assert plan.at_share(later) <= plan.length
