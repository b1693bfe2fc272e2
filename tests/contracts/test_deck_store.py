"""What a store of decks promises, kept by the one on disk and by the fake."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest

from partner_overlay.application.deck_ports import DeckChangedOutside, DeckStore, Origin
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.prompts import Deck
from partner_overlay.storage.deck_files import write_deck
from partner_overlay.storage.deck_store import DeckStore as StoreOnDisk
from tests.fakes.deck_store import DeckStoreInMemory
from tests.made.libraries import deck

SHIPPED = deck("partnering", "a", "b")
CUES = deck("cues", "x")
MINE = deck("mine", "m")


class Others(Protocol):
    """Other programs, which write to the same files."""

    def write(self, written: Deck) -> None: ...

    def take_away(self, deck_id: str) -> None: ...

    def ship(self, shipped: Deck) -> DeckStore:
        """A later release with this deck; the store as it is after it."""


class OthersInMemory:
    def __init__(self, store: DeckStoreInMemory) -> None:
        self._store = store

    def write(self, written: Deck) -> None:
        self._store.files[written.id] = written

    def take_away(self, deck_id: str) -> None:
        del self._store.files[deck_id]

    def ship(self, shipped: Deck) -> DeckStore:
        self._store.shipped_decks[shipped.id] = shipped
        return self._store


class OthersOnDisk:
    def __init__(self, shipped: Path, own: Path) -> None:
        self._shipped = shipped
        self._own = own

    def write(self, written: Deck) -> None:
        write_deck(self._own / f"{written.id}.toml", written)

    def take_away(self, deck_id: str) -> None:
        (self._own / f"{deck_id}.toml").unlink()

    def ship(self, shipped: Deck) -> DeckStore:
        write_deck(self._shipped / f"{shipped.id}.toml", shipped)
        return StoreOnDisk(self._shipped, self._own)


Made = tuple[DeckStore, Others]


@pytest.fixture(params=["files", "in memory"])
def made(request: pytest.FixtureRequest, tmp_path: Path) -> Made:
    if request.param == "in memory":
        store = DeckStoreInMemory(MINE, shipped=(CUES, SHIPPED))
        return store, OthersInMemory(store)
    shipped, own = tmp_path / "shipped", tmp_path / "own"
    shipped.mkdir()
    own.mkdir()
    for each in (SHIPPED, CUES):
        write_deck(shipped / f"{each.id}.toml", each)
    write_deck(own / "mine.toml", MINE)
    return StoreOnDisk(shipped, own), OthersOnDisk(shipped, own)


@pytest.fixture
def store(made: Made) -> DeckStore:
    made[0].load()
    return made[0]


@pytest.fixture
def others(made: Made) -> Others:
    return made[1]


def titles(store: DeckStore) -> dict[str, Origin]:
    return {stored.deck.title: stored.origin for stored in store.load()}


def renamed(deck: Deck, title: str) -> Deck:
    return replace(deck, title=title)


def test_shipped_decks_come_first(store: DeckStore) -> None:
    assert titles(store) == {"Cues": Origin.SHIPPED, "Partnering": Origin.SHIPPED, "Mine": Origin.OWN}
    assert store.troubles() == ()
    assert all(stored.file for stored in store.load())


def test_the_coachs_deck_is_saved(store: DeckStore) -> None:
    saved = store.save(renamed(MINE, "Mine again"))
    assert (saved.deck.title, saved.origin) == ("Mine again", Origin.OWN)
    assert saved in store.load()


def test_a_new_deck_is_saved(store: DeckStore) -> None:
    assert store.save(deck("new", "n")).origin is Origin.OWN
    assert titles(store)["New"] is Origin.OWN


def test_a_shipped_deck_gets_an_own_copy(store: DeckStore) -> None:
    assert store.save(renamed(SHIPPED, "Ours")).origin is Origin.OWN_COPY
    assert titles(store) == {"Cues": Origin.SHIPPED, "Ours": Origin.OWN_COPY, "Mine": Origin.OWN}
    assert store.shipped("partnering") == SHIPPED


def test_a_copy_like_its_original_goes(store: DeckStore) -> None:
    store.save(renamed(SHIPPED, "Ours"))
    assert store.save(SHIPPED).origin is Origin.SHIPPED
    assert titles(store)["Partnering"] is Origin.SHIPPED
    assert store.save(SHIPPED).origin is Origin.SHIPPED


def test_what_the_store_did_itself_is_no_change(store: DeckStore) -> None:
    store.save(renamed(MINE, "Mine again"))
    store.save(renamed(SHIPPED, "Ours"))
    store.put_into_bin("mine")
    store.save(SHIPPED)
    assert store.look() == ()


def test_what_others_write_is_told_once(store: DeckStore, others: Others) -> None:
    others.write(renamed(MINE, "Theirs"))
    [change] = store.look()
    assert change.deck_id == "mine"
    assert change.now is not None
    assert (change.now.deck.title, change.now.origin) == ("Theirs", Origin.OWN)
    assert store.look() == ()


def test_what_others_bring_and_take_is_told(store: DeckStore, others: Others) -> None:
    others.write(deck("new", "n"))
    others.take_away("mine")
    told = {change.deck_id: change.now and change.now.origin for change in store.look()}
    assert told == {"new": Origin.OWN, "mine": None}


def test_a_copy_that_others_take_away_is_the_shipped_deck_again(store: DeckStore, others: Others) -> None:
    store.save(renamed(SHIPPED, "Ours"))
    others.take_away("partnering")
    [change] = store.look()
    assert change.now is not None
    assert (change.now.deck, change.now.origin) == (SHIPPED, Origin.SHIPPED)


CHANGES: tuple[Callable[[Others], None], ...] = (
    lambda others: others.write(renamed(MINE, "Theirs")),
    lambda others: others.take_away("mine"),
)


@pytest.mark.parametrize("change", CHANGES)
def test_what_others_changed_is_not_written_over(
    store: DeckStore, others: Others, change: Callable[[Others], None]
) -> None:
    change(others)
    for _ in range(2):
        with pytest.raises(DeckChangedOutside):
            store.save(renamed(MINE, "Ours"))
    assert [told.deck_id for told in store.look()] == ["mine"]
    assert store.save(renamed(MINE, "Ours")).deck.title == "Ours"


def test_a_deck_that_others_brought_is_not_written_over(store: DeckStore, others: Others) -> None:
    others.write(renamed(SHIPPED, "Theirs"))
    with pytest.raises(DeckChangedOutside):
        store.save(renamed(SHIPPED, "Ours"))
    [change] = store.look()
    assert change.now is not None
    assert (change.now.deck.title, change.now.origin) == ("Theirs", Origin.OWN_COPY)


def test_a_deleted_deck_lies_in_the_bin_until_it_is_dropped(store: DeckStore) -> None:
    key = store.put_into_bin("mine")
    assert "Mine" not in titles(store)
    [binned] = store.bin()
    assert (binned.key, binned.deck) == (key, MINE)
    assert store.save(binned.deck).deck == MINE
    store.drop_from_bin(key)
    store.drop_from_bin(key)
    store.drop_from_bin("never seen")
    assert store.bin() == ()


def test_the_bin_is_newest_first_and_holds_a_deck_many_times(store: DeckStore) -> None:
    keys = [store.put_into_bin("mine")]
    for title in ("Second", "Third"):
        store.save(renamed(MINE, title))
        keys.append(store.put_into_bin("mine"))
    assert [binned.deck.title for binned in store.bin()] == ["Third", "Second", "Mine"]
    assert [binned.key for binned in store.bin()] == keys[::-1]


def test_a_copy_of_a_shipped_deck_goes_into_the_bin_and_the_shipped_one_stands(store: DeckStore) -> None:
    store.save(renamed(SHIPPED, "Ours"))
    store.put_into_bin("partnering")
    assert titles(store)["Partnering"] is Origin.SHIPPED


def test_a_later_release_is_offered_until_it_is_taken(store: DeckStore, others: Others) -> None:
    store.save(renamed(SHIPPED, "Ours"))
    assert store.updates() == ()
    store = others.ship(renamed(SHIPPED, "Partnering 2"))
    store.load()
    [update] = store.updates()
    assert (update.shipped.title, update.made_from) == ("Partnering 2", SHIPPED)
    store.update_taken("partnering")
    assert store.updates() == ()


def test_a_shipped_deck_without_a_copy_has_no_update(store: DeckStore, others: Others) -> None:
    store = others.ship(renamed(SHIPPED, "Partnering 2"))
    store.load()
    assert store.updates() == ()


def test_an_unknown_deck_was_not_shipped(store: DeckStore) -> None:
    assert store.shipped("mine") is None


def test_refusing_is_a_sentence() -> None:
    assert issubclass(DeckChangedOutside, Refusal)
