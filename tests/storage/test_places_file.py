import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from partner_overlay.application.ports import PlaceStore
from partner_overlay.application.settings import Place
from partner_overlay.storage.places_file import PlacesFile

HERE = Place("DEL U2720Q 7XB2", 0.5, 0.02)


def test_it_is_a_place_store(tmp_path: Path) -> None:
    store: PlaceStore = PlacesFile(tmp_path / "places.toml")
    assert store.place("one") is None


def test_a_place_comes_back_in_the_next_run(tmp_path: Path) -> None:
    file = tmp_path / "data" / "places.toml"
    PlacesFile(file).remember('a "layout"\n', HERE)
    PlacesFile(file).remember("another", Place("x", 0, 1))
    again = PlacesFile(file)
    assert again.place('a "layout"\n') == HERE
    assert again.place("another") == Place("x", 0.0, 1.0)
    assert again.troubles() == ()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_last_place_holds(tmp_path: Path) -> None:
    store = PlacesFile(tmp_path / "p")
    store.remember("one", HERE)
    store.remember("one", Place("y", 1, 1))
    assert PlacesFile(tmp_path / "p").place("one") == Place("y", 1, 1)


def test_the_same_place_again_writes_nothing(tmp_path: Path) -> None:
    store = PlacesFile(tmp_path / "p")
    store.remember("one", HERE)
    (tmp_path / "p").unlink()
    store.remember("one", HERE)
    assert not (tmp_path / "p").exists()


def test_layouts_long_gone_are_forgotten(tmp_path: Path) -> None:
    store = PlacesFile(tmp_path / "p")
    for number in range(60):
        store.remember(str(number), HERE)
    again = PlacesFile(tmp_path / "p")
    assert (again.place("0"), again.place("59")) == (None, HERE)


@pytest.mark.parametrize("content", [b"place = [", b"\xff\xfe", b"[" * 100_000, b"#" * 1_100_000])
def test_a_broken_file_is_set_aside_and_said(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "places.toml"
    file.write_bytes(content)
    store = PlacesFile(file, lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert store.place("one") is None
    assert "places.toml.broken-20260102-030405" in store.troubles()[0]
    assert (tmp_path / "places.toml.broken-20260102-030405").read_bytes() == content


@pytest.mark.parametrize(
    "entry",
    [
        "place = 5",
        "place = [1, 2]",
        '[[place]]\nlayout = "one"',
        '[[place]]\nlayout = "one"\nscreen = "s"\nacross = nan\ndown = 0',
        '[[place]]\nlayout = "one"\nscreen = "s"\nacross = 0.5\ndown = 7',
        '[[place]]\nlayout = "one"\nscreen = 3\nacross = 0.5\ndown = 0.5',
    ],
)
def test_a_place_that_makes_no_sense_is_as_if_it_were_not_there(tmp_path: Path, entry: str) -> None:
    (tmp_path / "p").write_text(entry)
    store = PlacesFile(tmp_path / "p")
    assert (store.place("one"), store.troubles()) == (None, ())


def test_where_nothing_can_be_written_the_place_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    store = PlacesFile(tmp_path / "data" / "places.toml")
    store.remember("one", HERE)
    assert store.place("one") == HERE
    assert "please move that" in store.troubles()[0]


def test_a_folder_in_the_files_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    store = PlacesFile(tmp_path / "p")
    assert store.place("one") is None
    assert "please move that" in store.troubles()[0]
    store.remember("one", HERE)
    assert store.place("one") == HERE
