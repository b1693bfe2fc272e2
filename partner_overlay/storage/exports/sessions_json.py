"""Sessions as JSON, for programs and for a later restore: every fact as it is on record, and a summary beside it.

`resources/schemas/sessions-1.schema.json` describes it. A change that readers of version 1 can't take is version 2.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import msgspec

from partner_overlay.domain.facts import Fact
from partner_overlay.domain.review.digest import Recorded
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.storage.exports.session_summary import SessionSummary, summary_of
from partner_overlay.storage.fact_bodies import body_of, kind_of
from partner_overlay.storage.review_fact_bodies import review_body_of, review_kind_of

FORMAT = "partner-overlay/sessions"
VERSION = 1


def sessions_json(every: Iterable[Recorded], exported_at: datetime) -> Iterator[str]:
    """A session a line, each asked for when the one before it is written."""
    moment = exported_at.astimezone(UTC).replace(microsecond=0).isoformat()
    yield f'{{"format":"{FORMAT}","version":{VERSION},"exported_at":"{moment}","sessions":['
    comma = "\n"
    for recorded in every:
        yield comma
        yield from session_json(recorded)
        comma = ",\n"
    yield "\n]}\n"


def session_json(recorded: Recorded) -> Iterator[str]:
    """One of them, by itself."""
    yield f'{{"id":{_text(recorded.session_id)},"summary":{_summary(summary_of(recorded))},"facts":['
    yield ",".join(map(_fact, recorded.facts))
    yield '],"review_facts":['
    yield ",".join(map(_review_fact, recorded.review_facts))
    yield "]}"


def _fact(fact: Fact) -> str:
    return _told(kind_of(fact), body_of(fact))


def _review_fact(fact: ReviewFact) -> str:
    return _told(review_kind_of(fact), review_body_of(fact))


def _told(kind: str, body: str) -> str:
    """Every fact says when, so there is something after the comma."""
    return f'{{"kind":"{kind}",{body.removeprefix("{")}'


def _summary(summary: SessionSummary | None) -> str:
    return msgspec.json.encode(summary).decode()


def _text(words: str) -> str:
    return msgspec.json.encode(words).decode()
