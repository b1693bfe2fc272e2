"""What a coach does to the list of session types: add, change, duplicate, remove, move, restore.

Each change takes all types and gives all types back (product.md 2, 3 and 7); it raises Refusal when they can't be so.
"""

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.session_type_limits import MOST_TYPES, NAME_LENGTH, sound_type
from partner_overlay.domain.session_types import (
    SHIPPED_TYPES,
    SessionType,
    SessionTypes,
    find_type,
    quoted,
    shipped_type,
    type_named,
)


def added(types: SessionTypes, new: SessionType) -> SessionTypes:
    """With this one at the end."""
    return _placed(types, len(types), new)


def changed(types: SessionTypes, name: str, new: SessionType) -> SessionTypes:
    """With this one in the place of the one of that name; it may have another name."""
    at = types.index(type_named(types, name))
    return _placed((*types[:at], *types[at + 1 :]), at, new)


def duplicated(types: SessionTypes, name: str, called: str) -> SessionTypes:
    """With a copy right behind it, under a name of its own: `60 min (2)` where the coach calls it `60 min`."""
    old = type_named(types, name)
    at = types.index(old) + 1
    taken = (*types, old._replace(name=called))
    return _placed(types, at, old._replace(name=fresh_name(taken, called)))


def removed(types: SessionTypes, name: str) -> SessionTypes:
    """Without the one of this name. The last one stays."""
    old = type_named(types, name)
    if len(types) == 1:
        raise Refusal("One session type has to stay. Change it instead, or add another one first.")
    return tuple(one for one in types if one is not old)


def moved(types: SessionTypes, name: str, place: int) -> SessionTypes:
    """With the one of this name at this place, from 0; at an end when the place lies beyond it."""
    old = type_named(types, name)
    others = [one for one in types if one is not old]
    others.insert(max(place, 0), old)
    return tuple(others)


def restored(types: SessionTypes) -> SessionTypes:
    """With the shipped ones that are missing, at the end; all others as they are."""
    for one in SHIPPED_TYPES:
        if find_type(types, one.name) is None:
            types = added(types, one)
    return types


def shipped_again(types: SessionTypes, name: str) -> SessionTypes:
    """With the one of this name as it was shipped; one of the coach's own has nothing to go back to."""
    shipped = shipped_type(name)
    if shipped is None:
        raise Refusal("{name} did not come with the program, so there is nothing to restore.", name=quoted(name))
    if find_type(types, name) is None:
        return added(types, shipped)
    return changed(types, name, shipped)


def fresh_name(types: SessionTypes, wanted: str) -> str:
    """The wanted name when it is free, or else with the first free number from 2 on behind it."""
    given, number = wanted, 2
    while find_type(types, given) is not None:
        behind = f" ({number})"
        given, number = wanted[: NAME_LENGTH - len(behind)].rstrip() + behind, number + 1
    return given


def _placed(others: SessionTypes, at: int, new: SessionType) -> SessionTypes:
    """All of them with the new one at this place, once it is found to be sound and the only one of its name."""
    if len(others) >= MOST_TYPES:
        raise Refusal("There is room for {most} session types.", most=MOST_TYPES)
    kept = sound_type(new)
    if find_type(others, kept.name) is not None:
        name = quoted(kept.name)
        raise Refusal("There is a session type {name} already. Please give this one another name.", name=name)
    return (*others[:at], kept, *others[at:])
