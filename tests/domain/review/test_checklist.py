"""The checklist holds every item of the source, in its groups and its order."""

import pytest

from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.plan import NO_TIME
from partner_overlay.domain.prompts import Behaviour, Kind
from partner_overlay.domain.review.checklist import (
    CHECKLIST,
    COACHS_PART,
    IN_THE_MOMENT,
    WHERE_NEXT,
    Group,
    Item,
    item_of,
    items_in,
)
from partner_overlay.domain.review.evidence import Evidence, Sign, Trace, evidence_of
from tests.made.reviewed_hour import reviewed_hour

GROUPS = {
    Group.MINDSET: "2.1 2.4 2.5",
    Group.EXPLICIT: "3.4 3.5 3.6 3.7 3.8 3.9 3.11 8.2 8.6 8.8",
    Group.IMPLICIT: "4.4 4.6 5.1 6.1 6.2 6.3 6.4 6.5 7.5 7.9 7.11 8.1 8.5",
}
FOLDED = {"3.4": Engagement.FIRST, "3.5": Engagement.FIRST, "3.11": Engagement.LAST}


def item(key: str) -> Item:
    found = item_of(key)
    assert found is not None
    return found


@pytest.fixture
def evidence() -> Evidence:
    evidence = evidence_of(reviewed_hour().facts)
    assert evidence is not None
    return evidence


@pytest.mark.parametrize(("group", "codes"), GROUPS.items())
def test_the_competencies_stand_in_the_sources_groups(group: Group, codes: str) -> None:
    assert [item.code for item in items_in(group)] == codes.split()


def test_there_are_26_items_4_behaviours_process_and_in_the_moment() -> None:
    assert sum(bool(item.code) for item in CHECKLIST) == 26
    assert [item.behaviour for item in items_in(Group.HOW)] == list(Behaviour)
    assert [item.key for item in items_in(Group.PROCESS)] == [COACHS_PART, WHERE_NEXT]
    assert [item.key for item in items_in(Group.MOMENT)] == [IN_THE_MOMENT]


def test_groups_come_in_their_order_and_hold_every_item_once() -> None:
    assert tuple(item for group in Group for item in items_in(group)) == CHECKLIST
    assert len({item.key for item in CHECKLIST}) == len(CHECKLIST)


def test_an_item_is_found_by_its_key_and_no_other_is_there() -> None:
    assert all(item_of(item.key) is item for item in CHECKLIST)
    assert item_of("3.9") is None
    assert item_of("c3.time-and-focus") is item("c3.time-and-focus")


@pytest.mark.parametrize("engagement", [None, *Engagement])
def test_what_belongs_to_a_first_or_a_last_session_folds_away_in_any_other(engagement: Engagement | None) -> None:
    folded = {item.code for item in CHECKLIST if item.folds(engagement)}
    assert folded == {code for code, own in FOLDED.items() if own is not engagement}


def test_the_coachs_part_is_agreed_in_agreement_and_where_next_at_any_time(evidence: Evidence) -> None:
    assert {trace.phase for trace in item(COACHS_PART).evidence(evidence)} == {Phase.AGREEMENT}
    everywhere = item(WHERE_NEXT).evidence(evidence)
    assert {trace.phase for trace in everywhere} == set(Phase)
    assert {trace.kind for trace in everywhere} == {Kind.PROCESS}


def test_in_the_moment_is_what_is_of_that_kind(evidence: Evidence) -> None:
    assert {trace.kind for trace in item(IN_THE_MOMENT).evidence(evidence)} == {Kind.MOMENT}


@pytest.mark.parametrize("behaviour", Behaviour)
def test_a_behaviour_has_what_carries_it(behaviour: Behaviour, evidence: Evidence) -> None:
    assert item(f"how.{behaviour}").evidence(evidence) == evidence.with_behaviour(behaviour) != ()


def test_a_trace_that_touches_two_competencies_stands_with_both() -> None:
    trace = Trace(NO_TIME, Phase.CLOSING, Sign.SAID, "x", competency="8.1", also=("8.6",))
    assert (trace.speaks_of("8.1"), trace.speaks_of("8.6"), trace.speaks_of("8.2")) == (True, True, False)
