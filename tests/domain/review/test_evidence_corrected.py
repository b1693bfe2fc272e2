"""The evidence as the coach has corrected it."""

from dataclasses import replace

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.course import AS_RECORDED, Corrections, Turns, corrected
from partner_overlay.domain.review.evidence import Evidence, Sign, evidence_of
from partner_overlay.domain.review.evidence_corrected import evidence_corrected
from partner_overlay.domain.session import Mark
from tests.made.reviewed_hour import reviewed_hour
from tests.made.sessions import at, minutes

_FOUND = evidence_of(reviewed_hour().facts)
assert _FOUND is not None
HOUR: Evidence = _FOUND


def marks(evidence: Evidence) -> list[tuple[float, str]]:
    every = (trace for trace in evidence.traces if trace.sign is Sign.MARKED)
    return [(trace.at / minutes(1), trace.glance) for trace in every]


def test_without_corrections_it_is_the_same() -> None:
    assert evidence_corrected(HOUR, AS_RECORDED) is HOUR


def test_a_correction_that_changes_nothing_changes_nothing() -> None:
    as_it_was = Corrections(started_at=HOUR.course.started_at)
    assert evidence_corrected(HOUR, as_it_was) == HOUR


def test_all_keeps_its_time_of_day_when_the_start_moves() -> None:
    now = evidence_corrected(HOUR, Corrections(started_at=at(-5)))
    assert now.course == corrected(HOUR.course, Corrections(started_at=at(-5)))
    assert [trace.at - minutes(5) for trace in now.traces] == [trace.at for trace in HOUR.traces]
    was, one = HOUR.check_ins[0], now.check_ins[0]
    assert was.came is not None
    assert was.answered is not None
    assert (one.planned, one.came, one.answered) == (was.planned, was.came + minutes(5), was.answered + minutes(5))
    assert now.ending.used == HOUR.ending.used + minutes(5)
    assert (now.ending.wrapped_up, HOUR.ending.wrapped_up) == (minutes(48), minutes(43))
    assert (now.ending.at_time, HOUR.ending.at_time) == (minutes(65), minutes(60))


def test_nothing_lies_outside_of_the_session() -> None:
    now = evidence_corrected(HOUR, Corrections(started_at=at(30), ended_at=at(40)))
    moments = [trace.at for trace in now.traces]
    assert moments == sorted(moments)
    assert (moments[0], moments[-1]) == (minutes(0), now.course.used)


def test_marks_are_those_that_stand_now() -> None:
    moved = Mark(minutes(30), "moved", "6.3")
    now = evidence_corrected(HOUR, Corrections(marks=((0, None), (1, moved), (7, Mark(minutes(500), "new", "")))))
    assert marks(now) == [(30, "moved"), (42, "farewell"), (62, "new")]
    assert now.about("6.3")[-1].at == minutes(30)
    assert now.about("6.3")[-1].phase is Phase.EXPLORATION


def test_corrected_turns_say_in_which_phase_all_of_it_was() -> None:
    now = evidence_corrected(HOUR, Corrections(turns=Turns(minutes(1), minutes(2))))
    assert {trace.phase for trace in now.traces if trace.at >= minutes(2)} == {Phase.CLOSING}
    recorded = evidence_corrected(HOUR, Corrections(ended_at=at(70)))
    assert [trace.phase for trace in recorded.traces] == [trace.phase for trace in HOUR.traces]


def test_what_never_came_stays_so() -> None:
    never = replace(HOUR.check_ins[0], came=None, answered=None)
    ending = replace(HOUR.ending, wrapped_up=None, at_time=None)
    now = evidence_corrected(replace(HOUR, check_ins=(never,), ending=ending), Corrections(started_at=at(-5)))
    assert (now.check_ins[0].came, now.check_ins[0].answered) == (None, None)
    assert (now.ending.wrapped_up, now.ending.at_time) == (None, None)
