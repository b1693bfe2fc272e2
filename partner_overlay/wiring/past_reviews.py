"""What earlier reviews say to the present: what is to be practised, and which of them were put off."""

from collections.abc import Callable
from datetime import timedelta

from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_ports import Now, ReviewJournal, WaitingReview
from partner_overlay.application.review_service import ReviewService
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review.answers import NO_INTENTION, Intention

QUIET_AFTER = timedelta(days=2)  # "later today" has passed by then: no nagging


class PastReviews:
    """A record that can't be read says nothing here; whoever opens it will be told."""

    def __init__(self, journal: ReviewJournal, now: Now, note: Callable[[str], None]) -> None:
        self._journal = journal
        self._now = now
        self._note = note

    def intention(self) -> Intention:
        """What the coach wants to practise."""
        try:
            return self._journal.last_intention()
        except JournalTrouble:
            return NO_INTENTION

    def waiting(self) -> tuple[WaitingReview, ...]:
        """Reviews that were put off not long ago, the newest first."""
        try:
            return self._journal.waiting(self._now() - QUIET_AFTER)
        except JournalTrouble:
            return ()

    def last_session(self) -> str:
        """The newest session that has a review; empty when there is none."""
        try:
            return self._journal.last_session()
        except JournalTrouble:
            return ""

    def put_off(self, session_id: str) -> None:
        """Let the review of a session that has just ended wait; why it can't is said in the menu."""
        try:
            service = ReviewService(self._journal, session_id, self._now)
        except Refusal as refusal:
            self._note(refusal.sentence)
            return
        service.put_off()
        if service.trouble:
            self._note(service.trouble)
