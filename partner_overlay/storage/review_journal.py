"""The journal of reviews in SQLite, beside that of the sessions: each fact on disk before it shows."""

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime

from partner_overlay.application.review_ports import WaitingReview
from partner_overlay.domain.review.answers import NO_INTENTION, Intention
from partner_overlay.domain.review.digest import Recorded
from partner_overlay.domain.review.facts import IntentionChosen, ReviewFact
from partner_overlay.domain.review.review import Review, Stage, review_of
from partner_overlay.domain.sentences import template
from partner_overlay.storage.record import Record
from partner_overlay.storage.recorded_sessions import recorded
from partner_overlay.storage.review_fact_bodies import review_body_of, review_fact_of, review_kind_of

_GONE = template("it was deleted, and its review with it")


class ReviewJournal:
    """On the record's own thread."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def recorded(self, session_id: str) -> Recorded | None:
        with self._record.reading() as connection:
            found = connection.execute("SELECT number FROM session WHERE id = ?", (session_id,)).fetchone()
            return found and recorded(connection, found[0], session_id)

    def append(self, session_id: str, facts: Sequence[ReviewFact]) -> None:
        with self._record.writing() as connection:
            number = self._record.number(connection, session_id, _GONE)
            rows = [(number, review_kind_of(fact), fact.at.isoformat(), review_body_of(fact)) for fact in facts]
            connection.executemany("INSERT INTO review_fact (session, kind, at, body) VALUES (?, ?, ?, ?)", rows)
            _copy(connection, number, _review(connection, number))

    def last_intention(self) -> Intention:
        with self._record.reading() as connection:
            found = connection.execute(
                "SELECT review_fact.kind, review_fact.body FROM review_fact JOIN session ON number = session"
                " WHERE kind = 'IntentionChosen' AND NOT rehearsal ORDER BY seq DESC LIMIT 1"
            ).fetchone()
            chosen = found and review_fact_of(*found)
            return Intention(chosen.competency, chosen.words) if isinstance(chosen, IntentionChosen) else NO_INTENTION

    def waiting(self, since: datetime) -> tuple[WaitingReview, ...]:
        with self._record.reading() as connection:
            found = connection.execute(
                "SELECT id, client, ifnull(corrected_start, started_at), put_off_at FROM session"
                " WHERE put_off_at >= ? ORDER BY put_off_at DESC, number DESC",
                (in_utc(since),),
            ).fetchall()
        return tuple(
            WaitingReview(session_id, client, datetime.fromisoformat(started_at), datetime.fromisoformat(put_off_at))
            for session_id, client, started_at, put_off_at in found
        )

    def last_session(self) -> str:
        with self._record.reading() as connection:
            found = connection.execute(
                "SELECT id FROM session WHERE ended_at IS NOT NULL AND NOT private"
                " ORDER BY ifnull(corrected_start, started_at) DESC, number DESC LIMIT 1"
            ).fetchone()
        return found[0] if found else ""


def in_utc(moment: datetime) -> str:
    """So that moments compare as their texts do."""
    return moment.astimezone(UTC).isoformat()


def _review(connection: sqlite3.Connection, number: int) -> Review:
    found = connection.execute("SELECT kind, body FROM review_fact WHERE session = ? ORDER BY seq", (number,))
    return review_of(review_fact_of(kind, body) for kind, body in found)


def _copy(connection: sqlite3.Connection, number: int, review: Review) -> None:
    """What lists need of a review stands with its session."""
    start, end = review.corrections.started_at, review.corrections.ended_at
    put_off_at = review.stage_since if review.stage is Stage.PUT_OFF else None
    columns = (start and in_utc(start), end and in_utc(end), review.reviewed, put_off_at and in_utc(put_off_at))
    connection.execute(
        "UPDATE session SET corrected_start = ?, corrected_end = ?, reviewed = ?, put_off_at = ? WHERE number = ?",
        (*columns, number),
    )
