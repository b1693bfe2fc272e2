"""What happened when, in session time: marks, check-ins, prompts said, topics parked."""

from collections.abc import Iterator

from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.review.evidence import CheckInCourse, Evidence, Sign, Trace
from partner_overlay.presentation.evidence_words import check_in_words, slots_filled, trace_text
from partner_overlay.presentation.exports.session_document import Happened, Happenings, Pair, Pairs, Section
from partner_overlay.presentation.exports.telling import Telling


def happening_sections(evidence: Evidence, tell: Telling) -> Iterator[Section]:
    """One for each sort of thing that happened."""
    yield from _section(tell("Said"), (_said(one, evidence, tell) for one in evidence.traces if one.sign is Sign.SAID))
    yield from _section(tell("Check-ins"), (_check_in(one, evidence, tell) for one in evidence.check_ins))
    yield from _section(tell("Marks"), (_mark(one, tell) for one in evidence.traces if one.sign is Sign.MARKED))


def said_and_when(evidence: Evidence, tell: Telling) -> Iterator[Section]:
    """All of it in one row of time."""
    told = (_in_one_row(trace, evidence, tell) for trace in evidence.traces if trace.sign is not Sign.SHOWN)
    yield from _section(tell("What was said, and when"), told)


def parked_section(evidence: Evidence, tell: Telling) -> Iterator[Section]:
    rows = (
        *(Pair(tell("From the session before"), label) for label in evidence.parked_before),
        *(Pair(tell("For next time"), label) for label in evidence.parked),
    )
    if rows:
        yield Section(tell("Parked topics"), (Pairs(rows),))


def _section(title: str, happened: Iterator[Happened]) -> Iterator[Section]:
    rows = tuple(happened)
    if rows:
        yield Section(title, (Happenings(rows),))


def _said(trace: Trace, evidence: Evidence, tell: Telling) -> Happened:
    text = trace_text(trace, evidence.outcome)
    what = tell("“{sentence}”", sentence=text) if trace.voice is Voice.SAY else text
    return Happened(trace.at, what, tell.competency(trace.competency))


def _mark(trace: Trace, tell: Telling) -> Happened:
    return Happened(trace.at, trace.glance or tell("A mark"), tell.competency(trace.competency))


def _check_in(course: CheckInCourse, evidence: Evidence, tell: Telling) -> Happened:
    """At its planned time."""
    sentence = slots_filled(course.sentence or course.glance, course.left, evidence.outcome)
    return Happened(
        course.planned,
        tell("{sentence} ({became})", sentence=sentence, became=check_in_words(course, tell.translate)),
        tell.competency(course.competency),
    )


def _in_one_row(trace: Trace, evidence: Evidence, tell: Telling) -> Happened:
    if trace.sign is Sign.MARKED:
        mark = _mark(trace, tell)
        return Happened(mark.at, tell("Mark: {label}", label=mark.what) if trace.glance else mark.what, mark.about)
    return _said(trace, evidence, tell)
