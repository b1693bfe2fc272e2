"""When a session was, how its time went, and its phases as they were against the plan."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from partner_overlay.domain.phases import Phase
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.review.course import Course
from partner_overlay.domain.review.evidence import Evidence
from partner_overlay.presentation.evidence_words import ending_words, when
from partner_overlay.presentation.exports.session_document import Pair, Pairs, Section
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.time_words import duration


def time_section(evidence: Evidence, tell: Telling) -> Section:
    """With whom and when as well; a supervision page says how the time went, and no more."""
    rows = (*(() if tell.supervision else _who_and_when(evidence, tell)), *_how_long(evidence, tell))
    return Section(tell("Time"), (Pairs(tuple(rows)),))


def phases_section(evidence: Evidence, tell: Telling) -> Section:
    return Section(tell("Phases"), (Pairs(tuple(_phase(evidence, phase, tell) for phase in Phase)),))


def day_of(moment: datetime, tell: Telling) -> str:
    """`2026-11-23`."""
    return f"{moment.astimezone(tell.zone):%Y-%m-%d}"


def clock_of(moment: datetime, tell: Telling) -> str:
    """`14:00`."""
    return f"{moment.astimezone(tell.zone):%H:%M}"


def day_and_clock(moment: datetime, tell: Telling) -> str:
    return f"{day_of(moment, tell)} {clock_of(moment, tell)}"


def type_words(evidence: Evidence, tell: Telling) -> str:
    """The session type, and what sort of session it was besides."""
    if evidence.rehearsal:
        return tell("{type} (rehearsal)", type=evidence.type_name)
    if evidence.private:
        return tell("{type} (private)", type=evidence.type_name)
    return evidence.type_name


def _who_and_when(evidence: Evidence, tell: Telling) -> Iterator[Pair]:
    if evidence.client:
        yield Pair(tell("Client"), evidence.client)
    yield Pair(tell("Began"), day_and_clock(evidence.course.started_at, tell))
    if evidence.ending.ended:
        yield Pair(tell("Ended"), day_and_clock(evidence.course.ended_at, tell))


def _how_long(evidence: Evidence, tell: Telling) -> Iterator[Pair]:
    yield Pair(tell("Session type"), type_words(evidence, tell))
    yield Pair(tell("Length"), ending_words(evidence.ending, tell.translate))
    if evidence.course.paused:
        yield Pair(tell("Paused"), duration(evidence.course.paused, tell.translate))
    if evidence.away:
        yield Pair(tell("Computer away"), duration(evidence.away, tell.translate))
    if evidence.intention:
        yield Pair(tell("Intention brought along"), tell.competency(evidence.intention))
    if evidence.outcome and not tell.supervision:
        yield Pair(tell("Outcome in the client's words"), evidence.outcome)


def _phase(evidence: Evidence, phase: Phase, tell: Telling) -> Pair:
    planned = _span(_meant_until(evidence, phase.before), _meant_until(evidence, phase), tell)
    return Pair(
        phase_word(phase, tell.translate),
        tell("planned {planned}; was {was}", planned=planned, was=_was(evidence.course, phase, tell)),
    )


def _meant_until(evidence: Evidence, phase: Phase | None) -> timedelta:
    """When the phase was meant to end in the session as it was planned at its end."""
    if phase is None:
        return NO_TIME
    end = evidence.ending.planned
    return end if phase.after is None else min(evidence.plan.end_of(phase), end)


def _was(course: Course, phase: Phase, tell: Telling) -> str:
    spans = ", ".join(_span(one.begin, one.end, tell) for one in course.stretches if one.phase is phase)
    return spans if course.spent_in(phase) > NO_TIME else tell("not entered")


def _span(begin: timedelta, end: timedelta, tell: Telling) -> str:
    return tell("{begin} to {end}", begin=when(begin), end=when(end))
