"""A store of decks in memory, with other programs that write to it, and a disk that can refuse."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from partner_overlay.application.deck_ports import (
    BinnedDeck,
    DeckChangedOutside,
    Origin,
    OutsideChange,
    ShippedUpdate,
    StoredDeck,
)
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.prompts import Deck

_Outcome = TypeVar("_Outcome")


class DeckStoreInMemory:
    """`files` are the coach's own, `known` what the store last read or wrote of them."""

    def __init__(self, *own: Deck, shipped: tuple[Deck, ...] = ()) -> None:
        self.shipped_decks = {deck.id: deck for deck in shipped}
        self.files = {deck.id: deck for deck in own}
        self.made_from = {deck.id: self.shipped_decks[deck.id] for deck in own if deck.id in self.shipped_decks}
        self.known = dict(self.files)
        self.binned: list[BinnedDeck] = []
        self.refusing = ""
        self.unreadable: set[str] = set()
        self.saves: list[str] = []

    def load(self) -> tuple[StoredDeck, ...]:
        self.known = dict(self.files)
        ids = dict.fromkeys((*self.shipped_decks, *self.files))
        return tuple(self._stored(deck_id) for deck_id in ids)

    def troubles(self) -> tuple[str, ...]:
        return tuple(f"{deck_id}.toml can't be read." for deck_id in sorted(self.unreadable))

    def look(self) -> tuple[OutsideChange, ...]:
        changed = [
            deck_id
            for deck_id in dict.fromkeys((*self.files, *self.known))
            if self.files.get(deck_id) is not self.known.get(deck_id) and deck_id not in self.unreadable
        ]
        self.known = {deck_id: deck for deck_id, deck in self.files.items() if deck_id not in self.unreadable} | {
            deck_id: self.known[deck_id] for deck_id in self.unreadable if deck_id in self.known
        }
        return tuple(OutsideChange(deck_id, self._found(deck_id)) for deck_id in changed)

    def save(self, deck: Deck) -> StoredDeck:
        self._may_write()
        if self.files.get(deck.id) is not self.known.get(deck.id):
            raise DeckChangedOutside(f"{deck.id}.toml was changed by another program.")
        self.saves.append(deck.id)
        if deck == self.shipped_decks.get(deck.id):
            self.files.pop(deck.id, None)
            self.known.pop(deck.id, None)
        else:
            if deck.id in self.shipped_decks and deck.id not in self.files:
                self.made_from[deck.id] = self.shipped_decks[deck.id]
            self.files[deck.id] = self.known[deck.id] = deck
        return self._stored(deck.id)

    def put_into_bin(self, deck_id: str) -> str:
        self._may_write()
        key = f"{deck_id}-{len(self.binned)}"
        at = datetime(2026, 11, 23, tzinfo=UTC) + timedelta(minutes=len(self.binned))
        self.binned.insert(0, BinnedDeck(key, self.files.pop(deck_id), at))
        self.known.pop(deck_id, None)
        return key

    def bin(self) -> tuple[BinnedDeck, ...]:
        return tuple(self.binned)

    def drop_from_bin(self, key: str) -> None:
        self.binned = [binned for binned in self.binned if binned.key != key]

    def shipped(self, deck_id: str) -> Deck | None:
        return self.shipped_decks.get(deck_id)

    def updates(self) -> tuple[ShippedUpdate, ...]:
        return tuple(
            ShippedUpdate(self.shipped_decks[deck_id], before)
            for deck_id, before in self.made_from.items()
            if deck_id in self.files and before != self.shipped_decks[deck_id]
        )

    def update_taken(self, deck_id: str) -> None:
        self._may_write()
        self.made_from[deck_id] = self.shipped_decks[deck_id]

    def _may_write(self) -> None:
        if self.refusing:
            raise Refusal(self.refusing)

    def _stored(self, deck_id: str) -> StoredDeck:
        found = self._found(deck_id)
        assert found is not None
        return found

    def _found(self, deck_id: str) -> StoredDeck | None:
        own, shipped = self.files.get(deck_id), self.shipped_decks.get(deck_id)
        if own is not None:
            return StoredDeck(own, Origin.OWN if shipped is None else Origin.OWN_COPY, f"/decks/{deck_id}.toml")
        return None if shipped is None else StoredDeck(shipped, Origin.SHIPPED, f"/shipped/{deck_id}.toml")


class NeverInMemory:
    def __init__(self, *ids: str) -> None:
        self.held = frozenset(ids)

    def ids(self) -> frozenset[str]:
        return self.held

    def keep(self, ids: frozenset[str]) -> None:
        self.held = ids


class HeldAside:
    """Work waits until a test lets it be done."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, work: Callable[[], _Outcome], done: Callable[[_Outcome], None]) -> None:
        self.waiting.append(lambda: done(work()))

    def let_go(self) -> None:
        """Do what waits, not what comes up meanwhile."""
        waiting, self.waiting = self.waiting, []
        for each in waiting:
            each()
