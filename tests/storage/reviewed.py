"""A session and its review for the tests of what is kept of them."""

from datetime import timedelta

from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.domain.review.facts import ItemNoted
from partner_overlay.storage.review_journal import ReviewJournal
from partner_overlay.storage.session_journal import SessionJournal
from tests.storage.recorded import AT, hold

ALL = HistoryFilter()


def noted(words: str) -> ItemNoted:
    return ItemNoted(AT + timedelta(hours=2), "3.9", words)


def review(journal: SessionJournal, session_id: str, *words: str) -> ReviewJournal:
    """Record a session with a note of these words each, one after the other."""
    reviews = ReviewJournal(journal.record)
    hold(journal, session_id)
    for each in words:
        reviews.append(session_id, (noted(each),))
    return reviews
