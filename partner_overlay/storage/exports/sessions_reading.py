"""An export in JSON, read back: the same facts that went out."""

from collections.abc import Iterator

import msgspec

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review.digest import Recorded
from partner_overlay.storage.exports.sessions_json import FORMAT, VERSION
from partner_overlay.storage.fact_bodies import Unreadable, fact_of
from partner_overlay.storage.review_fact_bodies import review_fact_of


class NotAnExport(Refusal):
    """The file holds no sessions that can be read; `sentence` says why."""


class _Head(msgspec.Struct):
    format: str
    version: int


class _Kind(msgspec.Struct):
    kind: str


class _Session(msgspec.Struct):
    id: str
    facts: list[msgspec.Raw]
    review_facts: list[msgspec.Raw]


class _Sessions(msgspec.Struct):
    sessions: list[msgspec.Raw]


def sessions_in(content: bytes, file: str) -> Iterator[Recorded]:
    """One session after the other. Raises NotAnExport, before the first when it is no export of a known version."""
    try:
        head = msgspec.json.decode(content, type=_Head)
        if head.format != FORMAT:
            raise NotAnExport("{file} holds no sessions of Partner Overlay; please choose another file.", file=file)
        if head.version > VERSION:
            raise NotAnExport("{file} was written by a newer Partner Overlay; please use that one.", file=file)
        for raw in msgspec.json.decode(content, type=_Sessions).sessions:
            yield _recorded(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, Unreadable) as error:
        raise NotAnExport(
            "{file} can't be read as sessions ({why}); please choose another file.", file=file, why=str(error)
        ) from error


def _recorded(raw: msgspec.Raw) -> Recorded:
    session = msgspec.json.decode(raw, type=_Session)
    return Recorded(
        session.id,
        tuple(fact_of(*_told(fact)) for fact in session.facts),
        tuple(review_fact_of(*_told(fact)) for fact in session.review_facts),
    )


def _told(raw: msgspec.Raw) -> tuple[str, str]:
    """Its kind, and the body that the fact is decoded from: a key that it does not know is passed over."""
    return msgspec.json.decode(raw, type=_Kind).kind, bytes(raw).decode()
