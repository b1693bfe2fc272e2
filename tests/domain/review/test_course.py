"""The course of a session, and what corrections make of it; what was recorded stays as it is."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.review.course import (
    AS_RECORDED,
    Corrections,
    Course,
    Turns,
    corrected,
    joined,
    marks_by_number,
)
from partner_overlay.domain.session import Mark
from tests.made.course import THE_HOUR, mark, stretches
from tests.made.sessions import at, minutes

AGREEMENT, EXPLORATION, CLOSING = Phase
Spans = list[tuple[Phase, float, float]]

THERE_AND_BACK = Course(
    at(0),
    minutes(60),
    NO_TIME,
    stretches((AGREEMENT, 0, 9), (EXPLORATION, 9, 20), (AGREEMENT, 20, 24), (CLOSING, 24, 60)),
)


# As recorded


def test_it_ends_when_all_session_time_and_all_pauses_are_over() -> None:
    assert THE_HOUR.ended_at == at(64)


@pytest.mark.parametrize(
    ("phase", "spent", "began"),
    [(AGREEMENT, 13, minutes(0)), (EXPLORATION, 11, minutes(9)), (CLOSING, 36, minutes(24))],
)
def test_time_in_a_phase_is_that_of_all_its_stretches(phase: Phase, spent: float, began: timedelta) -> None:
    assert (THERE_AND_BACK.spent_in(phase), THERE_AND_BACK.began(phase)) == (minutes(spent), began)


def test_a_phase_that_never_came_took_no_time() -> None:
    short = Course(at(0), minutes(5), NO_TIME, stretches((AGREEMENT, 0, 5)))
    assert (short.spent_in(CLOSING), short.began(CLOSING)) == (NO_TIME, None)


@pytest.mark.parametrize(
    ("minute", "phase"),
    [(0, AGREEMENT), (8.9, AGREEMENT), (9, EXPLORATION), (20, AGREEMENT), (24, CLOSING), (60, CLOSING), (99, CLOSING)],
)
def test_at_every_moment_there_is_a_phase(minute: float, phase: Phase) -> None:
    assert THERE_AND_BACK.phase_at(minutes(minute)) is phase


@pytest.mark.parametrize(
    ("given_spans", "kept"),
    [
        ([(AGREEMENT, 0, 0), (EXPLORATION, 0, 9)], [(EXPLORATION, 0, 9)]),
        ([(AGREEMENT, 0, 9), (EXPLORATION, 9, 9), (CLOSING, 9, 12)], [(AGREEMENT, 0, 9), (CLOSING, 9, 12)]),
        ([(AGREEMENT, 0, 9), (EXPLORATION, 9, 9), (AGREEMENT, 9, 12)], [(AGREEMENT, 0, 12)]),
        ([(AGREEMENT, 0, 0), (CLOSING, 0, 0)], [(CLOSING, 0, 0)]),
        ([], []),
    ],
)
def test_stretches_without_time_go_and_neighbours_of_one_phase_are_one(given_spans: Spans, kept: Spans) -> None:
    assert joined(stretches(*given_spans)) == stretches(*kept)


# As corrected


def test_nothing_corrected_is_as_recorded() -> None:
    assert corrected(THE_HOUR, AS_RECORDED) == THE_HOUR
    assert corrected(THERE_AND_BACK, AS_RECORDED) == THERE_AND_BACK


def test_an_earlier_start_makes_the_first_phase_longer_and_all_else_keeps_its_time_of_day() -> None:
    earlier = corrected(THE_HOUR, Corrections(started_at=at(-5)))
    assert (earlier.started_at, earlier.ended_at, earlier.used) == (at(-5), at(64), minutes(65))
    assert earlier.stretches == stretches((AGREEMENT, 0, 14), (EXPLORATION, 14, 50), (CLOSING, 50, 65))
    assert [one.at for one in earlier.marks] == [minutes(10), minutes(35)]


def test_a_later_start_takes_from_the_first_phase() -> None:
    later = corrected(THE_HOUR, Corrections(started_at=at(6)))
    assert (later.started_at, later.ended_at, later.used) == (at(6), at(64), minutes(54))
    assert later.stretches == stretches((AGREEMENT, 0, 3), (EXPLORATION, 3, 39), (CLOSING, 39, 54))
    assert [one.at for one in later.marks] == [NO_TIME, minutes(24)]  # the first lay before the start


def test_a_start_after_a_whole_phase_leaves_it_out() -> None:
    later = corrected(THE_HOUR, Corrections(started_at=at(20)))
    assert later.stretches == stretches((EXPLORATION, 0, 25), (CLOSING, 25, 40))


def test_an_end_moves_the_last_phase_and_one_before_a_phase_leaves_it_out() -> None:
    assert corrected(THE_HOUR, Corrections(ended_at=at(74))).stretches[-1] == stretches((CLOSING, 45, 70))[0]
    sooner = corrected(THE_HOUR, Corrections(ended_at=at(34)))
    assert (sooner.used, sooner.stretches) == (minutes(30), stretches((AGREEMENT, 0, 9), (EXPLORATION, 9, 30)))


def test_an_end_before_the_start_leaves_no_time_rather_than_less() -> None:
    assert corrected(THE_HOUR, Corrections(ended_at=at(-10))).used == NO_TIME


@pytest.mark.parametrize(
    ("exploration", "closing", "spans"),
    [
        (12, 50, [(AGREEMENT, 0, 12), (EXPLORATION, 12, 50), (CLOSING, 50, 60)]),
        (12, None, [(AGREEMENT, 0, 12), (EXPLORATION, 12, 60)]),
        (None, 50, [(AGREEMENT, 0, 50), (CLOSING, 50, 60)]),
        (None, None, [(AGREEMENT, 0, 60)]),
        (0, 50, [(EXPLORATION, 0, 50), (CLOSING, 50, 60)]),
        (12, 99, [(AGREEMENT, 0, 12), (EXPLORATION, 12, 60)]),
        (70, 99, [(AGREEMENT, 0, 60)]),
        (0, 0, [(CLOSING, 0, 60)]),
    ],
)
def test_turns_are_what_the_coach_says(exploration: float | None, closing: float | None, spans: Spans) -> None:
    turns = Turns(*(None if minute is None else minutes(minute) for minute in (exploration, closing)))
    assert corrected(THE_HOUR, Corrections(turns=turns)).stretches == stretches(*spans)


def test_turns_are_session_times_and_stay_when_the_start_moves() -> None:
    both = corrected(THE_HOUR, Corrections(started_at=at(-5), turns=Turns(minutes(12), minutes(50))))
    assert both.stretches == stretches((AGREEMENT, 0, 12), (EXPLORATION, 12, 50), (CLOSING, 50, 65))


@pytest.mark.parametrize(
    ("number", "now", "labels"),
    [
        (0, mark(7, "better"), ["better", "second"]),
        (0, mark(40, "moved"), ["second", "moved"]),
        (0, None, ["second"]),
        (2, mark(20, "added"), ["first", "added", "second"]),
        (7, None, ["first", "second"]),
    ],
)
def test_a_mark_is_changed_taken_out_or_added(number: int, now: Mark | None, labels: list[str]) -> None:
    course = corrected(THE_HOUR, AS_RECORDED.with_mark(number, now))
    assert [one.label for one in course.marks] == labels
    assert list(course.marks) == sorted(course.marks, key=lambda one: one.at)


def test_a_mark_set_by_hand_stays_when_the_start_moves() -> None:
    corrections = Corrections(started_at=at(-5)).with_mark(0, mark(7, "by hand"))
    assert [one.at for one in corrected(THE_HOUR, corrections).marks] == [minutes(7), minutes(35)]


def test_what_is_said_of_a_mark_replaces_what_was_said_and_can_be_taken_back() -> None:
    twice = AS_RECORDED.with_mark(1, None).with_mark(0, mark(1)).with_mark(1, mark(2))
    assert twice.marks == ((0, mark(1)), (1, mark(2)))
    assert twice.without_mark(1).without_mark(0) == AS_RECORDED
    assert AS_RECORDED.without_mark(0) == AS_RECORDED


def test_every_mark_keeps_its_number() -> None:
    corrections = AS_RECORDED.with_mark(0, None).with_mark(4, mark(50, "added"))
    assert marks_by_number(THE_HOUR, corrections) == ((0, None), (1, THE_HOUR.marks[1]), (4, mark(50, "added")))


# Laws

minute_numbers = st.integers(-30, 120)
turn_pairs = st.lists(st.none() | st.integers(0, 120), min_size=2, max_size=2).map(
    lambda pair: Turns(*(None if one is None else minutes(one) for one in pair))
)
any_corrections = st.builds(
    Corrections,
    started_at=st.none() | minute_numbers.map(at),
    ended_at=st.none() | minute_numbers.map(at),
    turns=st.none() | turn_pairs,
    marks=st.dictionaries(st.integers(0, 5), st.none() | st.integers(0, 99).map(mark)).map(
        lambda marks: tuple(sorted(marks.items()))
    ),
)


@given(st.sampled_from([THE_HOUR, THERE_AND_BACK]), any_corrections)
def test_whatever_is_corrected_the_phases_lie_side_by_side(course: Course, corrections: Corrections) -> None:
    now = corrected(course, corrections)
    begins = [one.begin for one in now.stretches]
    ends = [one.end for one in now.stretches]
    assert [*begins, now.used] == [NO_TIME, *ends]
    assert now.used >= NO_TIME
    assert all(one.at >= NO_TIME for one in now.marks)
    assert list(now.marks) == sorted(now.marks, key=lambda one: one.at)
