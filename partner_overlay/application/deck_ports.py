"""What editing decks needs from outside: a store of decks, and the list of prompts that are never to come."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.prompts import Deck


class Origin(StrEnum):
    SHIPPED = "shipped"  # as it came with the program; never written
    OWN_COPY = "own-copy"  # the coach's own copy of a shipped one, under the same id
    OWN = "own"


@dataclass(frozen=True, slots=True)
class StoredDeck:
    """A deck as it is on disk. `file` is for words only, such as "Reading /home/…/decks/mine.toml"."""

    deck: Deck
    origin: Origin
    file: str


@dataclass(frozen=True, slots=True)
class OutsideChange:
    """Another program wrote, added or took away a deck's file. `now` is what the store would load; None: it is gone.

    When the file of an own copy is taken away, `now` is the shipped deck again.
    """

    deck_id: str
    now: StoredDeck | None


@dataclass(frozen=True, slots=True)
class BinnedDeck:
    """A deck in the bin, under a key of the store's own."""

    key: str
    deck: Deck
    binned_at: datetime


@dataclass(frozen=True, slots=True)
class ShippedUpdate:
    """The shipped deck is newer than the one that the coach's own copy was made from, or last brought up to."""

    shipped: Deck
    made_from: Deck


class DeckChangedOutside(Refusal):
    """Another program changed the file since the store last read or wrote it, so it was not written over."""


class DeckStore(Protocol):
    """Decks on disk. Every method that writes may raise a Refusal such as DeckNotWritten; then nothing has changed.

    `look` and all that writes may be called on another thread than the rest, one call at a time; what only tells
    (`troubles`, `bin`, `shipped`, `updates`) may be called meanwhile.
    """

    def load(self) -> tuple[StoredDeck, ...]:
        """All decks, shipped ones first. What can't be read is told by `troubles`."""

    def troubles(self) -> tuple[str, ...]:
        """One sentence for each file that could not be read at the last `load` or `look`."""

    def look(self) -> tuple[OutsideChange, ...]:
        """What other programs changed since the store last read or wrote; each change is told once.

        A file that can't be read now is a trouble and no change: the deck that was loaded before holds.
        """

    def save(self, deck: Deck) -> StoredDeck:
        """Write the deck into the coach's folder: a new file, the deck's own, or the first copy of a shipped one.

        An own copy that equals its shipped original needs no file: it goes, and the origin is shipped again.
        Raises DeckChangedOutside when the file is not as the store last read or wrote it (`look` tells it then).
        """

    def put_into_bin(self, deck_id: str) -> str:
        """Move the coach's file of this deck into the bin, and give its key there. Never for a shipped deck."""

    def bin(self) -> tuple[BinnedDeck, ...]:
        """What is in the bin, newest first."""

    def drop_from_bin(self, key: str) -> None:
        """This deck is saved again, so the bin need not keep it. An unknown key is no matter."""

    def shipped(self, deck_id: str) -> Deck | None:
        """The deck of this id that came with the program."""

    def updates(self) -> tuple[ShippedUpdate, ...]:
        """Own copies whose shipped original has become another since they were made."""

    def update_taken(self, deck_id: str) -> None:
        """The own copy of this deck is up to the shipped one from now on: it is offered no more."""


class NeverList(Protocol):
    """The ids of the prompts that are never to come; a running session may add to them."""

    def ids(self) -> frozenset[str]: ...

    def keep(self, ids: frozenset[str]) -> None: ...
