"""The session types as a service: read late, kept as a whole, and taken up again when a hand has changed them."""

from datetime import timedelta

import pytest

from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType, SessionTypes
from tests.fakes.session_types import SessionTypesInMemory

WALK: SessionTypes = (SessionType("walk", timedelta(minutes=50)),)


def test_the_first_one_is_meant_by_no_name() -> None:
    service = SessionTypesService(SessionTypesInMemory((*WALK, *SHIPPED_TYPES)))
    assert (service.named(" ").name, service.named("MENTOR").name) == ("walk", "mentor")
    with pytest.raises(Refusal, match="There is no session type 'x'"):
        service.named("x")


def test_troubles_are_known_without_the_types_having_been_asked_for() -> None:
    store = SessionTypesInMemory(troubles=("Something.",))
    service = SessionTypesService(store)
    assert (service.troubles, service.types, service.troubles) == (("Something.",), SHIPPED_TYPES, ("Something.",))


def test_what_a_hand_has_changed_is_taken_up() -> None:
    store = SessionTypesInMemory()
    service = SessionTypesService(store)
    assert service.refresh() is False
    assert service.refresh() is False
    store.kept = WALK
    assert service.types == SHIPPED_TYPES
    assert service.refresh() is True
    assert service.types == WALK


def test_what_can_t_be_understood_just_now_changes_nothing() -> None:
    store = SessionTypesInMemory(WALK)
    service = SessionTypesService(store)
    service.refresh()
    store.kept, store.broken = SHIPPED_TYPES, True
    assert service.refresh() is False
    assert service.types == WALK


def test_what_can_t_be_written_changes_nothing() -> None:
    store = SessionTypesInMemory()
    service = SessionTypesService(store)
    store.full = True
    service.keep(SHIPPED_TYPES)
    with pytest.raises(Refusal):
        service.keep(WALK)
    assert service.types == SHIPPED_TYPES
    store.full = False
    service.keep(list(WALK))
    assert (service.types, store.kept) == (WALK, WALK)
