"""Corrections of a session: what stands beside what was recorded, and what is typed as a correction."""

from datetime import UTC, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.commands import CorrectMark, CorrectTimes, CorrectTurns
from partner_overlay.domain.review.course import AS_RECORDED, Corrections, Course, Stretch, Turns, corrected
from partner_overlay.domain.session import Mark
from partner_overlay.presentation.corrections import derive_corrections
from partner_overlay.presentation.corrections_view import (
    AddedMark,
    CorrectionsView,
    MarkAsRecorded,
    TakenOutMark,
    TimesAsRecorded,
    TurnsAsRecorded,
    TypedCorrection,
    TypedMark,
    TypedTimes,
    TypedTurn,
)
from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.typed_corrections import correction_of
from tests.made.sessions import minutes

BEGAN = datetime(2026, 11, 23, 14, 0, 20, tzinfo=UTC)
SHIFT, UNNAMED = Mark(minutes(12.5), "shift", "6.4"), Mark(minutes(40), "", "")
HOUR = Course(
    BEGAN,
    minutes(60),
    minutes(2),
    (
        Stretch(Phase.AGREEMENT, minutes(0), minutes(9.5)),
        Stretch(Phase.EXPLORATION, minutes(9.5), minutes(60)),
    ),
    (SHIFT, UNNAMED),
)


def seen(corrections: Corrections = AS_RECORDED, course: Course = HOUR) -> CorrectionsView:
    return derive_corrections(course, corrections, Numbering.ICF_2025, UTC, as_written)


def asked(
    typed: TypedCorrection, corrections: Corrections = AS_RECORDED, course: Course = HOUR
) -> CorrectTimes | CorrectTurns | CorrectMark:
    return correction_of(typed, course, corrections, UTC)


# What is shown


def test_what_was_recorded_stands_there_first() -> None:
    view = seen()
    assert (view.start.now, view.start.recorded) == (time(14, 0), "recorded: 14:00")
    assert (view.end.now, view.end.recorded) == (time(15, 2), "recorded: 15:02")
    assert [(turn.words, turn.minutes, turn.recorded) for turn in view.turns] == [
        ("Exploration", 9, "recorded: 9:30"),
        ("Closing", None, "recorded: it did not come"),
    ]
    assert [(mark.name, mark.minutes, mark.label, mark.competency, mark.recorded) for mark in view.marks] == [
        ("Mark 1", 12, "shift", "6.4", "recorded: 12:30 6.4 shift"),
        ("Mark 2", 40, "", "", "recorded: 40:00"),
    ]
    assert not any((view.times_corrected, view.turns_corrected, *(mark.corrected for mark in view.marks)))


def test_competencies_are_offered_by_the_numbers_that_the_coach_reads() -> None:
    offered = dict(seen().competencies)
    assert (offered[""], offered["8.8"]) == ("no competency", "8.09 closing together")


def test_what_was_corrected_stands_beside_what_was_recorded() -> None:
    corrections = Corrections(
        started_at=BEGAN - minutes(10),
        turns=Turns(minutes(20), minutes(50)),
        marks=((1, None), (2, Mark(minutes(5), "laughter", ""))),
    )
    view = seen(corrections)
    assert (view.start.now, view.start.recorded, view.times_corrected) == (time(13, 50), "recorded: 14:00", True)
    assert [turn.minutes for turn in view.turns] == [20, 50]
    assert view.turns_corrected
    assert [(mark.minutes, mark.gone, mark.corrected, mark.recorded) for mark in view.marks] == [
        (22, False, False, "recorded: 12:30 6.4 shift"),  # it keeps its time of day
        (40, True, True, "recorded: 40:00"),
        (5, False, False, ""),
    ]


def test_a_mark_that_was_added_and_taken_out_again_is_not_there() -> None:
    assert [mark.number for mark in seen(Corrections(marks=((2, None),))).marks] == [0, 1]


def test_only_an_end_can_be_corrected_too() -> None:
    assert seen(Corrections(ended_at=BEGAN + minutes(70))).times_corrected


# What is typed


def test_what_reads_the_same_keeps_its_exact_time() -> None:
    assert asked(TypedTimes(time(14, 0), time(15, 2))) == CorrectTimes(None, None)
    assert asked(TypedTurn(Phase.EXPLORATION, 9)) == CorrectTurns(Turns(minutes(9.5), None))
    assert asked(TypedMark(0, 12, "big shift", "6.4")) == CorrectMark(0, Mark(minutes(12.5), "big shift", "6.4"))


def test_another_start_leaves_the_end_and_the_other_way_round() -> None:
    began = BEGAN.replace(minute=5, second=0)
    assert asked(TypedTimes(time(14, 5), time(15, 2))) == CorrectTimes(began, None)
    ended = BEGAN.replace(hour=15, minute=10, second=0)
    assert asked(TypedTimes(time(14, 0), time(15, 10))) == CorrectTimes(None, ended)
    before = Corrections(started_at=began)
    assert asked(TypedTimes(time(14, 5), time(15, 10)), before) == CorrectTimes(began, ended)


def test_typed_again_as_it_stands_a_correction_stays() -> None:
    before = Corrections(started_at=BEGAN - minutes(10))
    assert asked(TypedTimes(time(13, 50), time(15, 2)), before) == CorrectTimes(BEGAN - minutes(10), None)


def test_an_end_before_the_start_lies_past_midnight() -> None:
    evening = Course(BEGAN.replace(hour=23, minute=30), minutes(20), minutes(0), HOUR.stretches)
    typed = asked(TypedTimes(time(23, 30), time(0, 25)), course=evening)
    assert typed == CorrectTimes(None, datetime(2026, 11, 24, 0, 25, tzinfo=UTC))
    over_midnight = Course(BEGAN.replace(hour=23, minute=30), minutes(60), minutes(0), HOUR.stretches)
    back = asked(TypedTimes(time(23, 30), time(23, 55)), course=over_midnight)
    assert back == CorrectTimes(None, datetime(2026, 11, 23, 23, 55, tzinfo=UTC))


@pytest.mark.parametrize(
    "zone", [ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York"), timezone(timedelta(hours=-3))]
)
def test_times_are_those_of_the_coachs_zone(zone: ZoneInfo | timezone) -> None:
    here = BEGAN.astimezone(zone)
    typed = TypedTimes((here + minutes(7)).time().replace(second=0), (here + minutes(62)).time().replace(second=0))
    assert correction_of(typed, HOUR, AS_RECORDED, zone) == CorrectTimes(BEGAN.replace(minute=7, second=0), None)


def test_a_day_that_changes_its_clocks_is_no_trap() -> None:
    """In Berlin, 25 October 2026 has two hours from 2 to 3 o'clock; noon lies eleven hours after the first 2."""
    berlin = ZoneInfo("Europe/Berlin")
    course = Course(datetime(2026, 10, 24, 23, 30, tzinfo=UTC), minutes(60), minutes(0), HOUR.stretches)
    typed = TypedTimes(time(12, 0), time(13, 0))
    assert correction_of(typed, course, AS_RECORDED, berlin) == CorrectTimes(
        datetime(2026, 10, 25, 11, 0, tzinfo=UTC), datetime(2026, 10, 25, 12, 0, tzinfo=UTC)
    )


def test_without_a_zone_it_is_the_machines() -> None:
    typed = TypedTimes((BEGAN.astimezone() + minutes(5)).time().replace(second=0), time(15, 2))
    times = correction_of(typed, HOUR, AS_RECORDED, None)
    assert isinstance(times, CorrectTimes)
    assert times.started_at == BEGAN.replace(minute=5, second=0)


@pytest.mark.parametrize(
    ("typed", "turns"),
    [
        (TypedTurn(Phase.EXPLORATION, 12), Turns(minutes(12), None)),
        (TypedTurn(Phase.EXPLORATION, None), Turns(None, None)),
        (TypedTurn(Phase.CLOSING, 50), Turns(minutes(9.5), minutes(50))),
        (TypedTurn(Phase.CLOSING, None), Turns(minutes(9.5), None)),
    ],
)
def test_a_phase_began_later_or_never(typed: TypedTurn, turns: Turns) -> None:
    assert asked(typed) == CorrectTurns(turns)


def test_marks_are_moved_named_taken_out_and_added() -> None:
    assert asked(TypedMark(1, 41, "", "5.1")) == CorrectMark(1, Mark(minutes(41), "", "5.1"))
    assert asked(TakenOutMark(0)) == CorrectMark(0, None)
    assert asked(AddedMark()) == CorrectMark(2, Mark(minutes(0), "", ""))
    gone = Corrections(marks=((4, None),))
    assert asked(AddedMark(), gone) == CorrectMark(5, Mark(minutes(0), "", ""))
    assert asked(AddedMark(), course=Course(BEGAN, minutes(60), minutes(0), HOUR.stretches)) == CorrectMark(
        0, Mark(minutes(0), "", "")
    )


def test_a_mark_that_was_taken_out_can_be_typed_anew() -> None:
    gone = Corrections(marks=((1, None),))
    assert asked(TypedMark(1, 7, "again", ""), gone) == CorrectMark(1, Mark(minutes(7), "again", ""))


def test_everything_goes_back_to_as_it_was_recorded() -> None:
    before = Corrections(BEGAN - minutes(5), None, Turns(None, None), ((0, None), (2, SHIFT)))
    assert asked(TimesAsRecorded(), before) == CorrectTimes(None, None)
    assert asked(TurnsAsRecorded(), before) == CorrectTurns(None)
    assert asked(MarkAsRecorded(0), before) == CorrectMark(0, SHIFT, as_recorded=True)
    assert asked(MarkAsRecorded(2), before) == CorrectMark(2, None, as_recorded=True)
    assert corrected(HOUR, AS_RECORDED) == HOUR
