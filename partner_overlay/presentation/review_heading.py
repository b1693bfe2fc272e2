"""The head of a review: with whom, when and how long, and what has to be known before reading on."""

from collections.abc import Iterator
from datetime import datetime, tzinfo

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.review.course import Course, Turns
from partner_overlay.domain.review.evidence import Evidence
from partner_overlay.domain.review.review import Review
from partner_overlay.presentation.day_words import moment_words
from partner_overlay.presentation.evidence_words import when
from partner_overlay.presentation.picture_dots import competency_words
from partner_overlay.presentation.review_view import HeadingView
from partner_overlay.presentation.time_words import MINUTE
from partner_overlay.presentation.translation import Translate


def review_heading(
    evidence: Evidence,
    review: Review,
    course: Course,
    zone: tzinfo | None,
    translate: Translate,
    *,
    numbers: Numbering,
) -> HeadingView:
    """`course` is the corrected one; times are those of `zone`, or of the machine."""
    notes = (*_of_session(evidence, numbers, translate), *_corrected(evidence, review, zone, translate))
    return HeadingView(_title(evidence, translate), _when(evidence, course, zone, translate), notes)


def _title(evidence: Evidence, translate: Translate) -> str:
    if not evidence.client:
        return translate("Review", "Session")
    return translate("Review", "Session with “{client}”").replace("{client}", evidence.client)


def _when(evidence: Evidence, course: Course, zone: tzinfo | None, translate: Translate) -> str:
    return (
        translate("Review", "{begin} to {end} · {planned} min planned, {used} used")
        .replace("{begin}", moment_words(course.started_at, zone, translate))
        .replace("{end}", clock_words(course.ended_at, zone))
        .replace("{planned}", str((evidence.ending.planned + MINUTE / 2) // MINUTE))
        .replace("{used}", str((course.used + MINUTE / 2) // MINUTE))
    )


def clock_words(moment: datetime, zone: tzinfo | None) -> str:
    """`14:05`, in this zone or the machine's."""
    return f"{moment.astimezone(zone):%H:%M}"


def _of_session(evidence: Evidence, numbers: Numbering, translate: Translate) -> Iterator[str]:
    if evidence.rehearsal:
        yield translate("Review", "This was a rehearsal. It stays out of log and trends.")
    if evidence.intention:
        practised = competency_words(evidence.intention, numbers, translate)
        yield translate("Review", "You wanted to practise: {what}").replace("{what}", practised)
    if evidence.outcome:
        yield translate("Review", "What the client wanted: {what}").replace("{what}", evidence.outcome)
    if evidence.parked:
        yield translate("Review", "Parked for next time: {what}").replace("{what}", ", ".join(evidence.parked))


def _corrected(evidence: Evidence, review: Review, zone: tzinfo | None, translate: Translate) -> Iterator[str]:
    """What is not as it was recorded, and what was."""
    recorded, corrections = evidence.course, review.corrections
    if corrections.started_at is not None or corrections.ended_at is not None:
        yield (
            translate("Review", "Times corrected; recorded were {begin} to {end}.")
            .replace("{begin}", clock_words(recorded.started_at, zone))
            .replace("{end}", clock_words(recorded.ended_at, zone))
        )
    if corrections.turns is not None:
        yield translate("Review", "Phases corrected; recorded was: {turns}.").replace(
            "{turns}", turns_words(recorded_turns(recorded), translate)
        )
    if corrections.marks:
        yield translate("Review", "Marks corrected; what was recorded stands beside them in the corrections.")


def recorded_turns(course: Course) -> Turns:
    """When exploration and closing first began."""
    return Turns(course.began(Phase.EXPLORATION), course.began(Phase.CLOSING))


def turns_words(turns: Turns, translate: Translate) -> str:
    """`exploration at 9:30, closing at 43:00`."""
    exploration = translate("Review", "exploration at {time}"), translate("Review", "no exploration")
    closing = translate("Review", "closing at {time}"), translate("Review", "no closing")
    told = (
        never if moment is None else pattern.replace("{time}", when(moment))
        for moment, (pattern, never) in ((turns.exploration, exploration), (turns.closing, closing))
    )
    return ", ".join(told)
