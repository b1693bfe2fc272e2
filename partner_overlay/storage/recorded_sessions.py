"""All that is on record of one session, read whole: its own facts and those of its review."""

import sqlite3

from partner_overlay.domain.review.digest import Recorded
from partner_overlay.storage.fact_bodies import fact_of
from partner_overlay.storage.review_fact_bodies import review_fact_of


def recorded(connection: sqlite3.Connection, number: int, session_id: str) -> Recorded | None:
    """None when there are no facts. Raises Unreadable."""
    facts = connection.execute("SELECT kind, body FROM fact WHERE session = ? ORDER BY seq", (number,)).fetchall()
    of_review = connection.execute(
        "SELECT kind, body FROM review_fact WHERE session = ? ORDER BY seq", (number,)
    ).fetchall()
    if not facts:
        return None
    return Recorded(
        session_id,
        tuple(fact_of(kind, body) for kind, body in facts),
        tuple(review_fact_of(kind, body) for kind, body in of_review),
    )
