"""Reviews for tests: what the session recorded, what the coach answered, and the service over a journal in memory."""

from datetime import datetime

from partner_overlay.application.review_service import ReviewService
from partner_overlay.application.timeline import ClockReading, Timeline
from partner_overlay.domain.facts import Fact
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.domain.review.course import corrected
from partner_overlay.domain.review.decide import decide_on_review
from partner_overlay.domain.review.evidence import Evidence, evidence_of
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.domain.review.review import EMPTY, Review, apply_to_review, review_of
from partner_overlay.presentation.review import Reviewing
from tests.fakes.journal import InMemoryJournal
from tests.fakes.reviews import RefusingReviewJournal
from tests.made.reviewed_hour import reviewed_hour
from tests.made.sessions import TWO_O_CLOCK, Conversation, at

HOUR = "reviewed"
OTHER = "s1"


def evidence_in(facts: tuple[Fact, ...] | list[Fact]) -> Evidence:
    found = evidence_of(facts)
    assert found is not None
    return found


def hour() -> Evidence:
    """The made hour that holds everything a review can show."""
    return evidence_in(reviewed_hour().facts)


def answered(evidence: Evidence, *answers: ReviewAnswer) -> Review:
    review = EMPTY
    for answer in answers:
        for fact in decide_on_review(review, evidence.course, answer, at(90)):
            review = apply_to_review(review, fact)
    return review


def reviewing(evidence: Evidence, *answers: ReviewAnswer, trouble: str = "") -> Reviewing:
    review = answered(evidence, *answers)
    return Reviewing(evidence, review, corrected(evidence.course, review.corrections), trouble)


class Records:
    """A journal of sessions with the made hour and another session in it, and the reviews of both."""

    def __init__(self) -> None:
        self.sessions = InMemoryJournal()
        self.journal = RefusingReviewJournal(self.sessions)
        self.keep(HOUR, reviewed_hour().facts)
        other = Conversation.started()
        other.lived_to(20)
        self.keep(OTHER, tuple(other.facts))
        self.now: datetime = at(90)

    def keep(self, session_id: str, facts: tuple[Fact, ...]) -> None:
        self.sessions.begin(session_id, Timeline(ClockReading(1.0, 1.0, 1.0, "boot"), TWO_O_CLOCK))
        self.sessions.append(session_id, facts, ended=True)

    def service(self, session_id: str) -> ReviewService:
        return ReviewService(self.journal, session_id, self._now)

    def _now(self) -> datetime:
        return self.now

    def written(self, session_id: str = HOUR) -> tuple[ReviewFact, ...]:
        return tuple(self.sessions.review_facts(session_id))

    def review(self, session_id: str = HOUR) -> Review:
        """What the next run of the program would find."""
        return review_of(self.written(session_id))
