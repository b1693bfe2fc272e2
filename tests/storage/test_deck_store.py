"""The store on a real disk: names, other programs, no permission, no room. What was there stays."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given

from partner_overlay.application.deck_ports import DeckChangedOutside, Origin
from partner_overlay.domain.deck_errors import DeckNotWritten
from partner_overlay.domain.errors import Refusal
from partner_overlay.storage.deck_files import read_deck, write_deck
from partner_overlay.storage.deck_names import bin_key, binned_at, file_name
from partner_overlay.storage.deck_store import DeckStore
from tests.made.decks import filled_text
from tests.made.libraries import deck

SHIPPED = deck("partnering", "a", "b")
MINE = deck("mine", "m")
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    folder = tmp_path / "shipped"
    folder.mkdir()
    write_deck(folder / "partnering.toml", SHIPPED)
    return folder


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "home" / "decks"


@pytest.fixture
def store(shipped: Path, own: Path) -> DeckStore:
    store = DeckStore(shipped, own, lambda: NOON)
    store.load()
    return store


def test_folders_are_made_when_they_are_first_needed(store: DeckStore, own: Path) -> None:
    assert not own.exists()
    store.save(MINE)
    assert [path.name for path in own.iterdir()] == ["mine.toml"]
    assert (own / "mine.toml").stat().st_mode & 0o077 == 0


def test_the_shipped_file_is_never_written(store: DeckStore, shipped: Path, own: Path) -> None:
    before = (shipped / "partnering.toml").read_bytes()
    store.save(replace(SHIPPED, title="Ours"))
    assert (shipped / "partnering.toml").read_bytes() == before
    assert read_deck(own / "partnering.toml").title == "Ours"
    assert read_deck(own / "made-from" / "partnering.toml") == SHIPPED


def test_a_deck_keeps_its_file_whatever_that_is_called(store: DeckStore, own: Path) -> None:
    own.mkdir(parents=True)
    write_deck(own / "Any Name.toml", MINE)
    store.load()
    assert store.save(replace(MINE, title="Other")).file == str(own / "Any Name.toml")
    assert [path.name for path in own.iterdir()] == ["Any Name.toml"]


def test_a_new_deck_never_takes_the_file_of_another(store: DeckStore, own: Path) -> None:
    own.mkdir(parents=True)
    write_deck(own / "new.toml", MINE)
    store.load()
    store.save(deck("new", "n"))
    assert read_deck(own / "new.toml") == MINE
    assert read_deck(own / "new-2.toml").id == "new"


def test_a_broken_file_is_told_and_neither_lost_nor_written_over(store: DeckStore, own: Path) -> None:
    store.save(MINE)
    (own / "mine.toml").write_text("format = ")
    assert store.look() == ()
    assert store.troubles() == (f"{own / 'mine.toml'}, line 1: this is not TOML.",)
    with pytest.raises(DeckChangedOutside, match=r"mine\.toml was changed by another program"):
        store.save(replace(MINE, title="Ours"))
    assert (own / "mine.toml").read_text() == "format = "
    write_deck(own / "mine.toml", replace(MINE, title="Mended"))
    assert [change.deck_id for change in store.look()] == ["mine"]
    assert store.troubles() == ()


def test_a_file_that_was_only_touched_is_no_change(store: DeckStore, own: Path) -> None:
    store.save(MINE)
    os.utime(own / "mine.toml", (1, 1))
    assert store.look() == ()
    store.save(replace(MINE, title="Ours"))


def test_a_change_without_a_trace_in_time_and_size_is_not_written_over(store: DeckStore, own: Path) -> None:
    store.save(MINE)
    store.look()
    path = own / "mine.toml"
    found, content = path.stat(), path.read_bytes()
    with path.open("r+b") as file:
        file.write(content.replace(b"Mine", b"Ours"))
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    with pytest.raises(DeckChangedOutside):
        store.save(replace(MINE, title="Hers"))
    assert [change.now and change.now.deck.title for change in store.look()] == ["Ours"]


def test_two_programs_lose_nothing(store: DeckStore, shipped: Path, own: Path) -> None:
    other = DeckStore(shipped, own)
    other.load()
    store.save(replace(SHIPPED, title="Ours"))
    with pytest.raises(DeckChangedOutside):
        other.save(replace(SHIPPED, title="Theirs"))
    assert [change.deck_id for change in other.look()] == ["partnering"]
    other.save(replace(SHIPPED, title="Theirs"))
    assert [change.now and change.now.origin for change in store.look()] == [Origin.OWN_COPY]


def test_two_files_of_one_id_are_told(store: DeckStore, own: Path) -> None:
    own.mkdir(parents=True)
    write_deck(own / "a.toml", MINE)
    write_deck(own / "b.toml", MINE)
    store.load()
    assert store.troubles() == (f"{own / 'b.toml'}: its deck has the id “mine”, as a.toml has.",)


def test_the_bin_holds_the_very_file(store: DeckStore, own: Path) -> None:
    store.save(MINE)
    before = (own / "mine.toml").read_bytes()
    key = store.put_into_bin("mine")
    assert (own / "bin" / f"{key}.toml").read_bytes() == before
    [binned] = store.bin()
    assert binned.binned_at == NOON
    assert store.bin() == (binned,)


def test_other_files_in_the_bin_are_left_alone(store: DeckStore, own: Path) -> None:
    store.save(MINE)
    key = store.put_into_bin("mine")
    (own / "bin" / "readme.toml").write_text("mine")
    (own / "bin" / f"{key}-2.toml").write_text("broken")
    assert [binned.key for binned in store.bin()] == [key]
    store.drop_from_bin("readme")
    store.drop_from_bin("../mine")
    assert (own / "bin" / "readme.toml").exists()


def test_what_has_no_file_does_not_go_into_the_bin(store: DeckStore) -> None:
    with pytest.raises(Refusal, match="The deck “partnering” has no file of your own"):
        store.put_into_bin("partnering")


def test_a_deck_too_large_to_be_read_again_is_not_written(store: DeckStore, own: Path) -> None:
    store.save(MINE)
    long = replace(MINE.prompts[0], text="x" * 1_990)
    with pytest.raises(DeckNotWritten, match="it would be larger than 4 MiB"):
        store.save(replace(MINE, prompts=tuple(replace(long, id=str(number)) for number in range(2_200))))
    assert read_deck(own / "mine.toml") == MINE


def test_a_folder_that_is_none_is_a_sentence(shipped: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    store = DeckStore(shipped, tmp_path / "file")
    assert [stored.deck.id for stored in store.load()] == ["partnering"]
    assert len(store.troubles()) == 1
    with pytest.raises(Refusal):
        store.save(MINE)


@pytest.fixture
def open_to_all(tmp_path: Path) -> Iterator[None]:
    """Other accounts can get here; pytest's folders are for their owner alone."""
    folders = [tmp_path, *tmp_path.parents][:3]
    modes = [folder.stat().st_mode for folder in folders]
    for folder in folders:
        folder.chmod(0o755)
    yield
    for folder, mode in zip(folders, modes, strict=True):
        folder.chmod(mode)


@pytest.mark.parametrize(("trouble", "reason"), [("full", "File too large"), ("read-only", "permission")])
def test_no_room_and_no_permission_are_sentences_and_lose_nothing(
    trouble: str, reason: str, shipped: Path, own: Path, open_to_all: None
) -> None:
    own.mkdir(parents=True)
    write_deck(own / "mine.toml", MINE)
    own.chmod(0o555)
    (own / "mine.toml").chmod(0o444)
    path = os.pathsep.join([str(CHECKOUT), *filter(None, sys.path)])
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("deck_saving.py")), trouble, str(shipped), str(own)],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    own.chmod(0o755)
    assert (done.returncode, done.stderr) == (0, "")
    sentences = done.stdout.splitlines()
    assert sentences
    assert all(reason in sentence for sentence in sentences)
    assert [path.name for path in own.iterdir() if path.is_file()] == ["mine.toml"]
    assert read_deck(own / "mine.toml") == MINE


@given(filled_text)
def test_any_deck_has_a_file_name_that_every_system_takes(words: str) -> None:
    name = file_name(words, ())
    assert name.endswith(".toml")
    assert not name.startswith((".", "-"))
    assert not set(name) & set('/\\:*?"<>|\0')
    assert len(name.encode()) <= 120
    assert file_name(words, [name]) != name


def test_names_that_differ_in_case_alone_are_the_same_file_to_some_systems() -> None:
    assert file_name("mine", ["MINE.TOML"]) == "mine-2.toml"


def test_names_that_windows_keeps_for_itself_are_not_used() -> None:
    assert file_name("CON", ()) == "con-deck.toml"
    assert file_name("lpt1", ()) == "lpt1-deck.toml"
    assert file_name("../..", ()) == "deck.toml"


@given(filled_text)
def test_a_key_says_when(words: str) -> None:
    key = bin_key(words, NOON, ())
    assert binned_at(key) == NOON
    assert binned_at(bin_key(words, NOON, [key])) == NOON
    assert bin_key(words, NOON, [key]) != key


def test_what_is_no_key_has_no_time() -> None:
    assert binned_at("readme") is None
    assert binned_at("20261399T000000000000-x") is None
