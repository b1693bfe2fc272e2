import dataclasses
from datetime import datetime, timedelta, timezone
from typing import get_args

import pytest
from hypothesis import given

from partner_overlay.application.timeline import Timeline
from partner_overlay.domain.facts import Fact, SessionPaused
from partner_overlay.storage.fact_bodies import KINDS, Unreadable, body_of, fact_of, kind_of, timeline_body, timeline_of
from tests.storage.any_value import any_of


def test_every_fact_has_its_name_in_the_table() -> None:
    assert set(KINDS.values()) == set(get_args(Fact))
    assert len(KINDS) == len(get_args(Fact)) > 30
    assert all(dataclasses.is_dataclass(kind) for kind in KINDS.values())


@given(fact=any_of(Fact))
def test_every_fact_comes_back_as_it_was(fact: Fact) -> None:
    assert fact_of(kind_of(fact), body_of(fact)) == fact


@given(timeline=any_of(Timeline))
def test_every_timeline_comes_back_as_it_was(timeline: Timeline) -> None:
    assert timeline_of(timeline_body(timeline)) == timeline


def test_microseconds_and_zone_survive() -> None:
    at = datetime(2026, 11, 23, 14, 0, 0, 1, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    back = fact_of("SessionPaused", body_of(SessionPaused(at)))
    assert (back.at.microsecond, back.at.utcoffset()) == (1, timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("SessionSung", '{"at": "2026-11-23T14:00:00Z"}'),
        ("SessionPaused", ""),
        ("SessionPaused", "{}"),
        ("SessionPaused", '{"at": 5}'),
        ("PhaseEntered", '{"at": "2026-11-23T14:00:00Z", "phase": "lunch"}'),
    ],
)
def test_what_is_no_fact_is_unreadable(kind: str, body: str) -> None:
    with pytest.raises(Unreadable):
        fact_of(kind, body)


def test_what_is_no_timeline_is_unreadable() -> None:
    with pytest.raises(Unreadable):
        timeline_of("[]")
