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


SCHEMA = Schema(
    version=1,
    tables=frozenset({"session", "fact"}),
    create="""
        CREATE TABLE session (
            number INTEGER PRIMARY KEY,          -- in the order in which they began
            id TEXT NOT NULL UNIQUE,
            timeline TEXT NOT NULL,              -- JSON
            started_at TEXT,                     -- from here copied from SessionStarted, for lists; NULL before it
            client TEXT,
            type_name TEXT,
            rehearsal INTEGER,
            private INTEGER,
            ended INTEGER NOT NULL DEFAULT 0
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
    """,
)
