"""What a store of session types promises, kept by the file and by the fake."""

from datetime import timedelta
from pathlib import Path

import pytest

from partner_overlay.application.ports import SessionTypesStore
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType
from partner_overlay.storage.session_types_file import SessionTypesFile
from tests.fakes.session_types import SessionTypesInMemory

OWN = (SessionType("walk", timedelta(minutes=50), check_ins=()), *SHIPPED_TYPES[:2])


@pytest.fixture(params=["file", "in memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> SessionTypesStore:
    return SessionTypesFile(tmp_path / "types.toml") if request.param == "file" else SessionTypesInMemory()


def test_without_any_of_the_coach_s_own_the_shipped_ones_hold(store: SessionTypesStore) -> None:
    assert (store.load(), store.reload(SHIPPED_TYPES), store.troubles()) == (SHIPPED_TYPES, SHIPPED_TYPES, ())


def test_what_is_saved_is_loaded(store: SessionTypesStore) -> None:
    store.save(OWN)
    assert (store.load(), store.reload(SHIPPED_TYPES), store.troubles()) == (OWN, OWN, ())


def test_the_last_save_holds(store: SessionTypesStore) -> None:
    store.save(OWN)
    store.save(OWN[1:])
    assert store.load() == OWN[1:]
