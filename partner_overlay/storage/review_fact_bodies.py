"""Facts of a review and digests as JSON and back. A fact's class is told by a name kept beside it."""

from collections.abc import Callable
from functools import cache
from typing import TypeVar, get_args

import msgspec

from partner_overlay.domain.review.digest import SessionDigest
from partner_overlay.domain.review.facts import ReviewFact
from partner_overlay.storage.fact_bodies import Unreadable

_Value = TypeVar("_Value")

KINDS: dict[str, type[ReviewFact]] = {kind.__name__: kind for kind in get_args(ReviewFact)}

DIGEST_FORMAT = 1
"""Stands beside each digest in the record. Raise it when digests hold or mean something else: all are made again."""


def review_kind_of(fact: ReviewFact) -> str:
    return type(fact).__name__


def review_body_of(fact: ReviewFact) -> str:
    return msgspec.json.encode(fact).decode()


def review_fact_of(kind: str, body: str) -> ReviewFact:
    """Raises Unreadable. A field that came later than the body takes its default."""
    if kind not in KINDS:
        raise Unreadable(f"{kind} is not a fact of a review")
    return _decoded(_fact_decoder(kind), body)


def digest_body(digest: SessionDigest) -> str:
    return msgspec.json.encode(digest).decode()


def digest_from(body: str) -> SessionDigest:
    """Raises Unreadable."""
    return _decoded(_digest_decoder(), body)


def _decoded(decode: Callable[[str], _Value], body: str) -> _Value:
    try:
        return decode(body)
    except msgspec.DecodeError as error:
        raise Unreadable(str(error)) from error


@cache
def _fact_decoder(kind: str) -> Callable[[str], ReviewFact]:
    return msgspec.json.Decoder(KINDS[kind]).decode


@cache
def _digest_decoder() -> Callable[[str], SessionDigest]:
    return msgspec.json.Decoder(SessionDigest).decode
