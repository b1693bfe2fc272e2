"""The evidence as the coach has corrected it: marks, turns and times are those that stand now."""

from dataclasses import replace
from datetime import timedelta

from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.review.course import AS_RECORDED, Corrections, Course, corrected
from partner_overlay.domain.review.evidence import CheckInCourse, Evidence, Sign, Trace
from partner_overlay.domain.session import Mark


def evidence_corrected(evidence: Evidence, corrections: Corrections) -> Evidence:
    """Everything recorded keeps its time of day when the start has moved, and lies within the session."""
    if corrections == AS_RECORDED:
        return evidence
    course = corrected(evidence.course, corrections)
    mending = _Mending(course, evidence.course.started_at - course.started_at, turned=corrections.turns is not None)
    return replace(
        evidence,
        course=course,
        ending=replace(
            evidence.ending,
            used=course.used,
            wrapped_up=mending.moment(evidence.ending.wrapped_up),
            at_time=mending.moment(evidence.ending.at_time),
        ),
        traces=mending.traces(evidence.traces),
        check_ins=tuple(map(mending.check_in, evidence.check_ins)),
    )


class _Mending:
    def __init__(self, course: Course, moved: timedelta, *, turned: bool) -> None:
        self._course = course
        self._moved = moved
        self._turned = turned

    def traces(self, recorded: tuple[Trace, ...]) -> tuple[Trace, ...]:
        """The marks are those of the course, all else as recorded."""
        kept = (self._trace(trace) for trace in recorded if trace.sign is not Sign.MARKED)
        return tuple(sorted((*kept, *map(self._of_mark, self._course.marks)), key=lambda trace: trace.at))

    def check_in(self, recorded: CheckInCourse) -> CheckInCourse:
        return replace(recorded, came=self.moment(recorded.came), answered=self.moment(recorded.answered))

    def moment(self, recorded: timedelta | None) -> timedelta | None:
        return None if recorded is None else self._place(recorded)

    def _place(self, recorded: timedelta) -> timedelta:
        return min(max(recorded + self._moved, NO_TIME), self._course.used)

    def _trace(self, recorded: Trace) -> Trace:
        at = self._place(recorded.at)
        return replace(recorded, at=at, phase=self._course.phase_at(at) if self._turned else recorded.phase)

    def _of_mark(self, mark: Mark) -> Trace:
        at = min(mark.at, self._course.used)
        return Trace(at, self._course.phase_at(at), Sign.MARKED, mark.label, competency=mark.competency)
