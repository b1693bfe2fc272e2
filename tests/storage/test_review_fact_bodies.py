import dataclasses
from datetime import UTC, datetime
from typing import get_args

import pytest
from hypothesis import given

from partner_overlay.domain.review.digest import SessionDigest
from partner_overlay.domain.review.facts import MarkCorrected, ReviewFact
from partner_overlay.domain.session import Mark
from partner_overlay.storage.fact_bodies import Unreadable
from partner_overlay.storage.review_fact_bodies import (
    KINDS,
    digest_body,
    digest_from,
    review_body_of,
    review_fact_of,
    review_kind_of,
)
from tests.storage.any_value import any_of


def test_every_fact_has_its_name_in_the_table() -> None:
    assert set(KINDS.values()) == set(get_args(ReviewFact))
    assert len(KINDS) == len(get_args(ReviewFact)) > 10
    assert all(dataclasses.is_dataclass(kind) for kind in KINDS.values())


@given(fact=any_of(ReviewFact))
def test_every_fact_comes_back_as_it_was(fact: ReviewFact) -> None:
    assert review_fact_of(review_kind_of(fact), review_body_of(fact)) == fact


@given(digest=any_of(SessionDigest))
def test_every_digest_comes_back_as_it_was(digest: SessionDigest) -> None:
    assert digest_from(digest_body(digest)) == digest


def test_a_mark_comes_back_whole() -> None:
    body = '{"at": "2026-11-23T14:00:00Z", "number": 1, "mark": {"at": "PT60S", "label": "x", "competency": ""}}'
    fact = review_fact_of("MarkCorrected", body)
    assert isinstance(fact, MarkCorrected)
    assert isinstance(fact.mark, Mark)
    assert fact.at == datetime(2026, 11, 23, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("SessionPaused", '{"at": "2026-11-23T14:00:00Z"}'),
        ("ReviewOpened", ""),
        ("ReviewOpened", "{}"),
        ("ReviewOpened", '{"at": 5}'),
        ("ItemRated", '{"at": "2026-11-23T14:00:00Z", "item": "3.9", "rating": "5 stars"}'),
    ],
)
def test_what_is_no_fact_of_a_review_is_unreadable(kind: str, body: str) -> None:
    with pytest.raises(Unreadable):
        review_fact_of(kind, body)


def test_what_is_no_digest_is_unreadable() -> None:
    with pytest.raises(Unreadable):
        digest_from("[]")
