"""What a store of places promises, kept by the file and by the fake."""

from pathlib import Path

import pytest

from partner_overlay.application.ports import PlaceStore
from partner_overlay.application.settings import Place
from partner_overlay.storage.places_file import PlacesFile
from tests.fakes.places import PlacesInMemory

LEFT, RIGHT = Place("built-in", 0.25, 0.0), Place("desk", 0.75, 0.5)


@pytest.fixture(params=["file", "in memory"])
def places(request: pytest.FixtureRequest, tmp_path: Path) -> PlaceStore:
    return PlacesFile(tmp_path / "places.toml") if request.param == "file" else PlacesInMemory()


def test_no_place_is_known_at_first(places: PlaceStore) -> None:
    assert places.place("one screen") is None


def test_each_layout_has_its_own_place_and_the_last_one_holds(places: PlaceStore) -> None:
    places.remember("one screen", LEFT)
    places.remember("two screens", LEFT)
    places.remember("two screens", RIGHT)
    assert (places.place("one screen"), places.place("two screens")) == (LEFT, RIGHT)


def test_the_last_remembered_comes_first(places: PlaceStore) -> None:
    places.remember("one screen", LEFT)
    places.remember("two screens", RIGHT)
    places.remember("one screen", RIGHT)
    assert list(places.newest()) == [("one screen", RIGHT), ("two screens", RIGHT)]
