"""What a coach does to the check-ins of one session type: each change gives the type back, or raises Refusal.

They stand in the order of their moments.
"""

from dataclasses import replace

from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS, CheckIn
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.fresh_ids import FreshIds, slug
from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.session_type_limits import LEAST_SHARE, sound_check_ins
from partner_overlay.domain.session_types import SessionType, quoted, shipped_type

_FREE = tuple(round(step / 100, 2) for step in range(5, 100, 5))  # places that a new one may take


def check_in_of(kind: SessionType, check_in_id: str) -> CheckIn:
    """The one with this id. Raises Refusal when there is none."""
    for one in kind.check_ins:
        if one.id == check_in_id:
            return one
    raise Refusal("{name} has no such check-in any more.", name=quoted(kind.name))


def check_in_changed(kind: SessionType, new: CheckIn) -> SessionType:
    """With this one in the place of the one with its id."""
    old = check_in_of(kind, new.id)
    return _with(kind, tuple(new if one is old else one for one in kind.check_ins))


def check_in_added(kind: SessionType, new: CheckIn) -> SessionType:
    """With this one too, under an id of its own."""
    taken = FreshIds(one.id for one in kind.check_ins)
    given = taken.give(new.id or slug(new.glance) or "check-in")
    return _with(kind, (*kind.check_ins, replace(new, id=given)))


def check_in_removed(kind: SessionType, check_in_id: str) -> SessionType:
    old = check_in_of(kind, check_in_id)
    return kind._replace(check_ins=tuple(one for one in kind.check_ins if one is not old))


def check_in_moved_to(kind: SessionType, check_in_id: str, share: float) -> SessionType:
    """At this share of the session, or as near to it as a check-in can be."""
    within = min(max(share, LEAST_SHARE), 1 - LEAST_SHARE)
    return check_in_changed(kind, replace(check_in_of(kind, check_in_id), share=within))


def check_ins_restored(kind: SessionType) -> SessionType:
    """With all check-ins as they were shipped with this type, or with any."""
    return kind._replace(check_ins=_shipped(kind))


def shipped_check_in(kind: SessionType, check_in_id: str) -> CheckIn | None:
    """As it was shipped with this type; None for one of the coach's own."""
    return next((one for one in _shipped(kind) if one.id == check_in_id), None)


def missing_check_ins(kind: SessionType) -> tuple[CheckIn, ...]:
    """The shipped ones that this type has no longer."""
    held = {one.id for one in kind.check_ins}
    return tuple(one for one in _shipped(kind) if one.id not in held)


def new_check_in(kind: SessionType, glance: str, sentence: str) -> CheckIn:
    """One to begin with, at the moment that is farthest from all others."""
    places = [0.0, 1.0, *(one.share for one in kind.check_ins)]
    share = max(_FREE, key=lambda free: min(abs(free - place) for place in places))
    return CheckIn("", share, "3.9", Voice.SAY, glance, sentence)


def _shipped(kind: SessionType) -> tuple[CheckIn, ...]:
    shipped = shipped_type(kind.name)
    return DEFAULT_CHECK_INS if shipped is None else shipped.check_ins


def _with(kind: SessionType, check_ins: tuple[CheckIn, ...]) -> SessionType:
    return kind._replace(check_ins=tuple(sorted(sound_check_ins(check_ins), key=lambda one: one.share)))
