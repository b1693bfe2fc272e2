"""What a program may want to know of a session without replaying its facts. Times as corrected, in whole seconds."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.review.answers import Rating
from partner_overlay.domain.review.digest import Recorded
from partner_overlay.domain.review.evidence import Evidence, Sign, evidence_of
from partner_overlay.domain.review.evidence_corrected import evidence_corrected
from partner_overlay.domain.review.review import Review, review_of

_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class PhaseSummary:
    phase: Phase
    begin_seconds: int
    end_seconds: int


@dataclass(frozen=True, slots=True)
class Sighting:
    """Something said, offered or marked. `competency` is a 2019 number, or empty."""

    at_seconds: int
    sign: Sign
    competency: str


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """`ended_at` is None for a session without an end. `ratings` and `notes` go by the keys of the checklist."""

    client: str
    type: str
    rehearsal: bool
    private: bool
    engagement: Engagement | None
    started_at: datetime
    ended_at: datetime | None
    planned_seconds: int
    used_seconds: int
    paused_seconds: int
    away_seconds: int
    phases: tuple[PhaseSummary, ...]
    evidence: tuple[Sighting, ...]
    reviewed: bool
    ratings: dict[str, Rating]
    notes: dict[str, str]


def summary_of(recorded: Recorded) -> SessionSummary | None:
    """None for a session whose start was undone."""
    evidence = evidence_of(recorded.facts)
    if evidence is None:
        return None
    review = review_of(recorded.review_facts)
    return _summary(evidence_corrected(evidence, review.corrections), review)


def _summary(evidence: Evidence, review: Review) -> SessionSummary:
    course = evidence.course
    return SessionSummary(
        client=evidence.client,
        type=evidence.type_name,
        rehearsal=evidence.rehearsal,
        private=evidence.private,
        engagement=evidence.engagement,
        started_at=course.started_at,
        ended_at=course.ended_at if evidence.ending.ended else None,
        planned_seconds=_seconds(evidence.ending.planned),
        used_seconds=_seconds(course.used),
        paused_seconds=_seconds(course.paused),
        away_seconds=_seconds(evidence.away),
        phases=tuple(PhaseSummary(one.phase, _seconds(one.begin), _seconds(one.end)) for one in course.stretches),
        evidence=tuple(
            Sighting(_seconds(one.at), one.sign, one.competency)
            for one in evidence.traces
            if one.sign is not Sign.SHOWN
        ),
        reviewed=review.reviewed,
        ratings=dict(sorted(review.ratings.items())),
        notes=dict(sorted(review.notes.items())),
    )


def _seconds(span: timedelta) -> int:
    return span // _SECOND
