"""What a coach does to the session types and to the check-ins of one, and what can't be."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.domain.check_in_changes import (
    check_in_added,
    check_in_changed,
    check_in_moved_to,
    check_in_of,
    check_in_removed,
    check_ins_restored,
    missing_check_ins,
    new_check_in,
    shipped_check_in,
)
from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS, HALF_TIME
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.session_type_changes import (
    added,
    changed,
    duplicated,
    moved,
    removed,
    restored,
    shipped_again,
)
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType, SessionTypes, shipped_type, type_named

HOUR = timedelta(hours=1)
WALK = SessionType("walk", timedelta(minutes=50))
TWO = (WALK, SHIPPED_TYPES[0])


def names(types: SessionTypes) -> list[str]:
    return [one.name for one in types]


def test_one_is_found_in_whichever_case() -> None:
    assert type_named(SHIPPED_TYPES, " First Session ") is SHIPPED_TYPES[3]
    assert shipped_type("MENTOR") is SHIPPED_TYPES[5]
    assert shipped_type("walk") is None
    with pytest.raises(Refusal, match=r"no session type 'run'. The types are: walk, 60 min."):
        type_named(TWO, "run")


def test_one_is_added_at_the_end_with_its_words_tidied() -> None:
    assert added(TWO, SessionType("  team \n call ", HOUR)) == (*TWO, SessionType("team call", HOUR))


def test_one_is_changed_in_its_place_and_may_get_another_name() -> None:
    assert changed(TWO, "WALK", WALK._replace(name="run")) == (WALK._replace(name="run"), TWO[1])
    assert changed(TWO, "walk", WALK._replace(name="Walk"))[0].name == "Walk"


def test_a_copy_stands_behind_under_a_name_of_its_own() -> None:
    twice = duplicated(duplicated(TWO, "walk", "walk"), "walk", "walk")
    assert names(twice) == ["walk", "walk (3)", "walk (2)", "60 min"]
    long = SessionType("x" * 40, HOUR)
    assert duplicated((long,), long.name, long.name)[1].name == "x" * 36 + " (2)"


def test_one_is_removed_but_the_last_one_stays() -> None:
    assert removed(TWO, "walk") == TWO[1:]
    with pytest.raises(Refusal, match="One session type has to stay"):
        removed((WALK,), "walk")


@pytest.mark.parametrize(("place", "order"), [(0, [1, 0]), (-5, [1, 0]), (1, [0, 1]), (9, [0, 1])])
def test_one_is_moved_to_a_place(place: int, order: list[int]) -> None:
    assert moved(TWO, "60 min", place) == tuple(TWO[at] for at in order)


def test_shipped_ones_that_are_missing_come_back() -> None:
    mine = SHIPPED_TYPES[0]._replace(length=timedelta(minutes=55))
    assert restored((mine, WALK)) == (mine, WALK, *SHIPPED_TYPES[1:])
    assert restored(SHIPPED_TYPES) == SHIPPED_TYPES


def test_a_shipped_one_is_restored_by_itself() -> None:
    mine = SHIPPED_TYPES[0]._replace(length=timedelta(minutes=55), check_ins=())
    assert shipped_again((mine, WALK), "60 min") == (SHIPPED_TYPES[0], WALK)
    assert shipped_again((WALK,), "Mentor") == (WALK, SHIPPED_TYPES[5])
    with pytest.raises(Refusal, match="'walk' did not come with the program"):
        shipped_again(TWO, "walk")


def with_share(share: float) -> SessionType:
    return WALK._replace(check_ins=(replace(HALF_TIME, share=share),))


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (WALK._replace(name=" "), "at least one word"),
        (WALK._replace(name="x" * 41), "has room for 40 characters; this has 41"),
        (WALK._replace(name="a\x07b"), "control characters"),
        (WALK._replace(name="a\u202eb"), "hidden sign"),
        (WALK._replace(name="60 MIN"), "'60 MIN' already"),
        (WALK._replace(length=timedelta(seconds=59)), "between one minute and twelve hours"),
        (WALK._replace(length=timedelta(hours=12, minutes=1)), "between one minute and twelve hours"),
        (WALK._replace(length=timedelta(minutes=1, seconds=1)), "whole minutes"),
        (WALK._replace(shares=Shares(0.0, 0.5)), "one per cent"),
        (WALK._replace(shares=Shares(0.5, 0.5)), "one per cent"),
        (WALK._replace(shares=Shares(0.5, 0.4)), "one per cent"),
        (WALK._replace(shares=Shares(0.5, 0.995)), "one per cent"),
        (WALK._replace(shares=Shares(float("nan"), 0.9)), "one per cent"),
        (with_share(0.009), "between 1 and 99 per cent"),
        (with_share(0.991), "between 1 and 99 per cent"),
        (WALK._replace(check_ins=(HALF_TIME, HALF_TIME)), "the same id"),
        (WALK._replace(check_ins=tuple(replace(HALF_TIME, id=str(n)) for n in range(13))), "12 check-ins"),
        (WALK._replace(check_ins=(replace(HALF_TIME, competency="9.9"),)), "'9.9' is no competency"),
        (WALK._replace(check_ins=(replace(HALF_TIME, id=""),)), "The id of a check-in needs"),
        (WALK._replace(check_ins=(replace(HALF_TIME, glance=""),)), "A glance needs"),
        (WALK._replace(check_ins=(replace(HALF_TIME, glance="x" * 81),)), "A glance has room for 80"),
        (WALK._replace(check_ins=(replace(HALF_TIME, sentence=" "),)), "A sentence needs"),
        (WALK._replace(check_ins=(replace(HALF_TIME, belated_sentence="x" * 201),)), "A sentence has room for 200"),
        (WALK._replace(decks=tuple(map(str, range(41)))), "room for 40 decks"),
        (WALK._replace(decks=("",)), "The id of a deck needs"),
    ],
)
def test_what_can_t_be_is_refused(kind: SessionType, says: str) -> None:
    with pytest.raises(Refusal, match=says):
        added(SHIPPED_TYPES[:1], kind)


def test_there_is_room_for_so_many() -> None:
    many = tuple(SessionType(str(number), HOUR) for number in range(40))
    with pytest.raises(Refusal, match="room for 40"):
        added(many, WALK)


STEPS: list[Callable[[SessionTypes, str], SessionTypes]] = [
    lambda types, name: duplicated(types, name, name),
    removed,
    lambda types, name: moved(types, name, 1),
    lambda types, _: restored(types),
    shipped_again,
    lambda types, name: changed(types, name, type_named(types, name)._replace(name="mine")),
    lambda types, name: added(types, SessionType(name + "!", HOUR)),
]


@given(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 50)), max_size=30))
def test_whatever_is_done_names_stay_single_and_one_stays(
    steps: list[tuple[Callable[[SessionTypes, str], SessionTypes], int]],
) -> None:
    types: SessionTypes = SHIPPED_TYPES
    for step, at in steps:
        try:
            types = step(types, types[at % len(types)].name)
        except Refusal:
            continue
        assert types
        assert len({one.name.casefold() for one in types}) == len(types)


# Check-ins of one type


def test_a_check_in_is_reworded_in_its_place() -> None:
    kind = check_in_changed(WALK, replace(HALF_TIME, sentence=" What  now? "))
    assert kind.check_ins[1] == replace(HALF_TIME, sentence="What now?")
    with pytest.raises(Refusal, match="no such check-in"):
        check_in_of(WALK, "gone")


def test_check_ins_stand_in_the_order_of_their_moments() -> None:
    kind = check_in_moved_to(WALK, "presence", 0.7)
    assert [one.id for one in kind.check_ins] == ["half-time", "focus", "presence", "closing-opens", "closing"]
    assert check_in_moved_to(kind, "presence", 0.25) == WALK


@pytest.mark.parametrize(("share", "there"), [(-1.0, 0.01), (0.3333333333, 0.333333), (2.0, 0.99)])
def test_a_check_in_comes_as_near_as_it_can(share: float, there: float) -> None:
    assert check_in_of(check_in_moved_to(WALK, "focus", share), "focus").share == there


def test_a_new_check_in_has_an_id_of_its_own_and_stands_where_there_is_room() -> None:
    once = check_in_added(WALK, new_check_in(WALK, "What now?", "What now?"))
    twice = check_in_added(once, new_check_in(once, "What now?", "What now?"))
    assert [one.id for one in twice.check_ins if one not in WALK.check_ins] == ["what-now", "what-now-2"]
    bare = WALK._replace(check_ins=())
    assert check_in_added(bare, new_check_in(bare, "!", "?")).check_ins[0].id == "check-in"
    assert new_check_in(bare, "!", "?").share == 0.5


def test_a_check_in_is_removed_and_the_shipped_ones_come_back() -> None:
    less = check_in_removed(WALK, "focus")
    assert missing_check_ins(less) == (DEFAULT_CHECK_INS[2],)
    assert check_ins_restored(less) == WALK
    assert shipped_check_in(SHIPPED_TYPES[0], "focus") == DEFAULT_CHECK_INS[2]
    assert shipped_check_in(WALK, "own") is None
