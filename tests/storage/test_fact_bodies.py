import dataclasses
from datetime import UTC, datetime, timedelta, timezone
from types import UnionType
from typing import get_args, get_origin, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.application.timeline import Timeline
from partner_overlay.domain.facts import Fact, SessionPaused
from partner_overlay.storage.fact_bodies import KINDS, Unreadable, body_of, fact_of, kind_of, timeline_body, timeline_of

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
PLAIN: dict[object, st.SearchStrategy[object]] = {
    datetime: st.datetimes(timezones=st.just(UTC)),
    float: st.floats(allow_nan=False, allow_infinity=False),
    str: TEXT,
}


def any_of(kind: object) -> st.SearchStrategy[object]:
    """Every value of a type as facts use it, each field of a dataclass filled."""
    if kind in PLAIN:
        return PLAIN[kind]
    if isinstance(kind, UnionType):
        return st.one_of([any_of(part) for part in get_args(kind)])
    if get_origin(kind) is tuple:
        return st.lists(any_of(get_args(kind)[0]), max_size=3).map(tuple)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return st.builds(kind, **{name: any_of(hint) for name, hint in get_type_hints(kind).items()})
    assert isinstance(kind, type)
    return st.from_type(kind)


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
