"""Digests kept in the record, so that they are not computed again. The record's triggers drop what is stale."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from partner_overlay.domain.review.digest import SessionDigest
from partner_overlay.storage.connection import connect, transaction
from partner_overlay.storage.fact_bodies import Unreadable
from partner_overlay.storage.review_fact_bodies import DIGEST_FORMAT, digest_body, digest_from

_STATE = """
    SELECT id,
        (SELECT count(*) FROM fact WHERE session = number), (SELECT max(seq) FROM fact WHERE session = number),
        (SELECT count(*) FROM review_fact WHERE session = number),
        (SELECT max(seq) FROM review_fact WHERE session = number)
    FROM session WHERE number = ?
"""


@dataclass(frozen=True, slots=True)
class Computed:
    """`state` is what the session was in the record when it was read for this digest."""

    number: int
    state: tuple[object, ...]
    digest: SessionDigest


def kept_digests(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, SessionDigest]:
    """Those that are there, by number. One that can't be read is as good as none."""
    marks = ", ".join("?" * len(numbers))
    question = f"SELECT session, body FROM digest WHERE format = ? AND session IN ({marks})"  # noqa: S608  question marks only
    found = connection.execute(question, (DIGEST_FORMAT, *numbers)).fetchall()
    read = ((number, _read(body)) for number, body in found)
    return {number: digest for number, digest in read if digest is not None}


def state_of(connection: sqlite3.Connection, number: int) -> tuple[object, ...] | None:
    """Tells whether anything of the session has come or gone; None when there is no such session."""
    state: tuple[object, ...] | None = connection.execute(_STATE, (number,)).fetchone()
    return state


def keep_digests(path: Path, computed: Iterable[Computed]) -> None:
    """In one transaction, but none whose session has changed since. What can't be kept now is computed another time."""
    try:
        with closing(connect(path, patience=0)) as connection:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = NORMAL")  # a power cut may take it: nothing is lost
            with transaction(connection):
                for each in computed:
                    _keep(connection, each)
    except sqlite3.Error:
        return


def _keep(connection: sqlite3.Connection, computed: Computed) -> None:
    if state_of(connection, computed.number) == computed.state:
        row = (computed.number, DIGEST_FORMAT, digest_body(computed.digest))
        connection.execute("INSERT OR REPLACE INTO digest (session, format, body) VALUES (?, ?, ?)", row)


def _read(body: str) -> SessionDigest | None:
    try:
        return digest_from(body)
    except Unreadable:
        return None
