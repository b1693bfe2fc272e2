"""Our frozen dataclasses are what the standard library's are."""

import copy
import dataclasses
import pickle
from functools import partial
from typing import Any

import pytest

from partner_overlay.domain.facts import CommandGiven, SessionPaused, SessionResumed
from partner_overlay.lean_dataclass import dataclass as ours
from tests.made.sessions import TWO_O_CLOCK


@dataclasses.dataclass(frozen=True, slots=True)
class Standard:
    name: str
    parts: tuple[int, ...] = (1, 2)


@ours(frozen=True, slots=True)
class Ours:
    name: str
    parts: tuple[int, ...] = (1, 2)


@ours(frozen=True, slots=True)
class Counted:
    """With a value that is made for each."""

    counts: dict[str, int] = dataclasses.field(default_factory=dict)
    name: str = ""


@ours(frozen=True, slots=True)
class Empty:
    """No fields at all."""


class Narrower(Ours):
    """Of the same shape, and another thing."""

    __slots__ = ()


Make = Any
BOTH = pytest.mark.parametrize("make", [Standard, Ours])


@BOTH
def test_equal_when_all_is_equal(make: Make) -> None:
    assert make("a") == make("a", (1, 2))
    assert hash(make("a")) == hash(make("a", (1, 2)))
    assert make("a") != make("b")
    assert make("a") != make("a", (1,))
    assert make("a") != ("a", (1, 2))
    assert len({make("a"), make("a"), make("b")}) == 2


def test_things_of_different_kinds_are_never_equal() -> None:
    things: list[object] = [
        *(Ours("a"), Standard("a"), Narrower("a"), Empty()),
        *(SessionPaused(TWO_O_CLOCK), SessionResumed(TWO_O_CLOCK), CommandGiven(TWO_O_CLOCK, "a")),
    ]
    assert [[one == other for other in things] for one in things] == [
        [at == place for at in range(len(things))] for place in range(len(things))
    ]


@BOTH
def test_nothing_in_it_changes(make: Make) -> None:
    value = make("a")
    for change in (
        partial(setattr, value, "name", "b"),
        partial(setattr, value, "parts", (1, 2)),
        partial(delattr, value, "name"),
    ):
        with pytest.raises(dataclasses.FrozenInstanceError):
            change()
    assert value == make("a")


def test_each_has_a_value_of_its_own_where_none_is_given() -> None:
    one, other = Counted(), Counted(name="b")
    one.counts["a"] = 1
    assert (one, other) == (Counted({"a": 1}), Counted({}, "b"))


@BOTH
def test_it_is_made_of_what_it_names_and_of_nothing_else(make: Make) -> None:
    assert make(parts=(), name="a") == make("a", ())
    for wrong in (partial(make), partial(make, "a", (), 1), partial(make, "a", more=1)):
        with pytest.raises(TypeError):
            wrong()


@BOTH
def test_it_has_no_room_for_more(make: Make) -> None:
    with pytest.raises((AttributeError, TypeError)):
        make("a").more = 1


@BOTH
def test_it_says_what_it_is(make: Make) -> None:
    assert repr(make("a")) == f"{make.__name__}(name='a', parts=(1, 2))"


@BOTH
def test_what_takes_dataclasses_takes_it(make: Make) -> None:
    assert dataclasses.replace(make("a"), parts=()) == make("a", ())
    assert [field.name for field in dataclasses.fields(make)] == ["name", "parts"]
    assert dataclasses.asdict(make("a")) == {"name": "a", "parts": (1, 2)}
    match make("a"):
        case Standard(name, parts) | Ours(name, parts):
            assert (name, parts) == ("a", (1, 2))
        case _:
            pytest.fail("it does not match by place")


@BOTH
def test_copies_are_equal(make: Make) -> None:
    value = make("a")
    assert copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == value
