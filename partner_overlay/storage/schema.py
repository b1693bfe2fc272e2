"""The record's tables, their version, and the ways up from older versions."""

from collections.abc import Mapping
from dataclasses import dataclass, field

APPLICATION_ID = 0x50_41_52_54  # "PART", in the file's header: tells our record from any other SQLite file


@dataclass(frozen=True, slots=True)
class Schema:
    """`migrations` holds, for each older version, the SQL that leads to the next one."""

    version: int
    create: str
    tables: frozenset[str]
    migrations: Mapping[int, str] = field(default_factory=dict)


_SESSIONS = """
    CREATE TABLE session (
        number INTEGER PRIMARY KEY,          -- in the order in which they began
        id TEXT NOT NULL UNIQUE,
        timeline TEXT NOT NULL,              -- JSON
        started_at TEXT,                     -- from here copied from SessionStarted, for lists; NULL before it
        client TEXT,
        type_name TEXT,
        rehearsal INTEGER,
        private INTEGER,
        ended INTEGER NOT NULL DEFAULT 0,
        ended_at TEXT,                       -- copied from SessionEnded; NULL before it, or when it was undone
        corrected_start TEXT,                -- from here copied from the review, in UTC; NULL: as recorded
        corrected_end TEXT,
        reviewed INTEGER NOT NULL DEFAULT 0,
        put_off_at TEXT                      -- NULL unless the review still waits
    ) STRICT;
    CREATE INDEX session_by_client ON session (client, number);
    CREATE INDEX session_not_ended ON session (number) WHERE NOT ended;

    CREATE TABLE fact (
        seq INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
        kind TEXT NOT NULL,                  -- the name of the fact's class
        at TEXT NOT NULL,
        body TEXT NOT NULL                   -- JSON
    ) STRICT;
    CREATE INDEX fact_by_session ON fact (session, seq);
    CREATE TRIGGER facts_never_change BEFORE UPDATE ON fact
        BEGIN SELECT RAISE (ABORT, 'facts never change'); END;
"""

_REVIEWS = """
    CREATE TABLE review_fact (
        seq INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES session (number) ON DELETE CASCADE,
        kind TEXT NOT NULL,                  -- the name of the fact's class
        at TEXT NOT NULL,
        body TEXT NOT NULL                   -- JSON
    ) STRICT;
    CREATE INDEX review_fact_by_session ON review_fact (session, seq);
    CREATE INDEX review_fact_of_intention ON review_fact (seq) WHERE kind = 'IntentionChosen';
    CREATE TRIGGER review_facts_never_change BEFORE UPDATE ON review_fact
        BEGIN SELECT RAISE (ABORT, 'review facts never change'); END;
    CREATE INDEX session_by_begin ON session (ifnull(corrected_start, started_at), number) WHERE ended_at IS NOT NULL;
    CREATE INDEX session_put_off ON session (put_off_at) WHERE put_off_at IS NOT NULL;

    CREATE TABLE digest (                    -- computed from the facts of one session; gone once they change
        session INTEGER PRIMARY KEY REFERENCES session (number) ON DELETE CASCADE,
        format INTEGER NOT NULL,
        body TEXT NOT NULL                   -- JSON
    ) STRICT;
    CREATE TRIGGER digest_before_fact AFTER INSERT ON fact
        BEGIN DELETE FROM digest WHERE session = new.session; END;
    CREATE TRIGGER digest_without_fact AFTER DELETE ON fact
        BEGIN DELETE FROM digest WHERE session = old.session; END;
    CREATE TRIGGER digest_before_review_fact AFTER INSERT ON review_fact
        BEGIN DELETE FROM digest WHERE session = new.session; END;
    CREATE TRIGGER digest_without_review_fact AFTER DELETE ON review_fact
        BEGIN DELETE FROM digest WHERE session = old.session; END;
"""

_LISTED = """
    ALTER TABLE session ADD COLUMN ended_at TEXT;
    ALTER TABLE session ADD COLUMN corrected_start TEXT;
    ALTER TABLE session ADD COLUMN corrected_end TEXT;
    ALTER TABLE session ADD COLUMN reviewed INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE session ADD COLUMN put_off_at TEXT;
    UPDATE session SET ended_at = (
        SELECT at FROM fact WHERE session = number AND kind = 'SessionEnded' ORDER BY seq DESC LIMIT 1
    ) WHERE ended;
"""

SCHEMA = Schema(
    version=2,
    create=_SESSIONS + _REVIEWS,
    tables=frozenset({"session", "fact", "review_fact", "digest"}),
    migrations={1: _LISTED + _REVIEWS},
)
