"""What a request of the page of check-ins makes of the session type that it shows."""

from dataclasses import replace
from typing import assert_never

from partner_overlay.domain.check_in_changes import (
    check_in_added,
    check_in_changed,
    check_in_moved_to,
    check_in_of,
    check_in_removed,
    new_check_in,
    shipped_check_in,
)
from partner_overlay.domain.check_ins import CheckIn
from partner_overlay.domain.session_types import SessionType
from partner_overlay.presentation.check_ins_requests import (
    BroughtBack,
    CheckInChosen,
    CheckInsAsk,
    CheckInsRequest,
    CompetencyChosen,
    Field,
    MovedTo,
    TypeChosen,
    VoiceChosen,
    Written,
)
from partner_overlay.presentation.check_ins_words import new_words
from partner_overlay.presentation.shipped_words import check_in_meant
from partner_overlay.presentation.translation import Translate

Step = tuple[str, str, str]
"""What was done to which check-in of which type: the same done again is one step with what was done before."""


def after(kind: SessionType, request: CheckInsRequest, chosen: str, translate: Translate) -> SessionType:
    """The type with what was asked for; `chosen` is the id of a check-in. Raises Refusal when it can't be."""
    match request:
        case TypeChosen() | CheckInChosen():
            return kind
        case MovedTo(check_in_id, share):
            return check_in_moved_to(kind, check_in_id, share)
        case Written(check_in_id, field, words):
            kept = check_in_meant(words, translate)
            return check_in_changed(kind, _with(check_in_of(kind, check_in_id), field, kept))
        case BroughtBack(check_in_id):
            shipped = shipped_check_in(kind, check_in_id)
            return kind if shipped is None else check_in_added(kind, shipped)
        case VoiceChosen(voice):
            return check_in_changed(kind, replace(check_in_of(kind, chosen), voice=voice))
        case CompetencyChosen(code):
            return check_in_changed(kind, replace(check_in_of(kind, chosen), competency=code))
        case CheckInsAsk():
            return _done(kind, request, chosen, translate)
        case _:
            assert_never(request)


def _done(kind: SessionType, ask: CheckInsAsk, chosen: str, translate: Translate) -> SessionType:
    match ask:
        case CheckInsAsk.ADD:
            return check_in_added(kind, new_check_in(kind, *new_words(translate)))
        case CheckInsAsk.REMOVE:
            return check_in_removed(kind, chosen)
        case CheckInsAsk.AS_SHIPPED:
            shipped = shipped_check_in(kind, chosen)
            return kind if shipped is None else check_in_changed(kind, shipped)
        case CheckInsAsk.MUTE:
            old = check_in_of(kind, chosen)
            return check_in_changed(kind, replace(old, muted=not old.muted))
        case CheckInsAsk.ABOUT_TIME:
            old = check_in_of(kind, chosen)
            return check_in_changed(kind, replace(old, about_time=not old.about_time))
        case _:
            assert_never(ask)


def step_of(kind: SessionType, request: CheckInsRequest) -> Step | None:
    """Words that are typed and a check-in that is on its way go on from what they were; all else stands by itself."""
    match request:
        case MovedTo(check_in_id, _):
            return kind.name, check_in_id, "place"
        case Written(check_in_id, field, _):
            return kind.name, check_in_id, field
        case _:
            return None


def chosen_after(before: SessionType, now: SessionType, chosen: str) -> str:
    """The check-in that is chosen then: the one that is new, the one that was, or the one nearest to it."""
    new = [one.id for one in now.check_ins if one.id not in {old.id for old in before.check_ins}]
    if new:
        return new[0]
    left = [one.id for one in now.check_ins]
    if chosen in left or not left:
        return chosen if left else ""
    at = next((number for number, one in enumerate(before.check_ins) if one.id == chosen), 0)
    return left[min(at, len(left) - 1)]


def _with(old: CheckIn, field: Field, words: str) -> CheckIn:
    match field:
        case Field.GLANCE:
            return replace(old, glance=words)
        case Field.SENTENCE:
            return replace(old, sentence=words)
        case Field.BELATED_GLANCE:
            return replace(old, belated_glance=words)
        case Field.BELATED_SENTENCE:
            return replace(old, belated_sentence=words)
        case _:
            assert_never(field)
