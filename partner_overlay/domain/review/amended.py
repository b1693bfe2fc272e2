"""The evidence beside the coach's corrections: what was recorded keeps its time of day, marks are as they are now."""

from dataclasses import replace
from datetime import timedelta

from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.review.course import Course
from partner_overlay.domain.review.evidence import Evidence, Sign, Trace


def amended(evidence: Evidence, course: Course) -> Evidence:
    """The evidence with its session times counted from the corrected start. `course` is the corrected one."""
    if course == evidence.course:
        return evidence
    moved = evidence.course.started_at - course.started_at

    def place(at: timedelta) -> timedelta:
        return min(max(at + moved, NO_TIME), course.used)

    kept = (_placed(one, place(one.at), evidence, course) for one in evidence.traces if one.sign is not Sign.MARKED)
    return replace(
        evidence,
        traces=tuple(sorted((*kept, *_marks(course)), key=lambda trace: trace.at)),
        check_ins=tuple(
            replace(
                one,
                came=None if one.came is None else place(one.came),
                answered=None if one.answered is None else place(one.answered),
            )
            for one in evidence.check_ins
        ),
    )


def _placed(trace: Trace, at: timedelta, evidence: Evidence, course: Course) -> Trace:
    """Its phase is the one recorded, unless the coach has said when phases turned."""
    as_recorded = course.stretches == evidence.course.stretches
    return replace(trace, at=at, phase=trace.phase if as_recorded else course.phase_at(at))


def _marks(course: Course) -> tuple[Trace, ...]:
    return tuple(
        Trace(min(mark.at, course.used), course.phase_at(mark.at), Sign.MARKED, mark.label, competency=mark.competency)
        for mark in course.marks
    )
