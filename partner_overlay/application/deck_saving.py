"""Bringing decks to disk: pieces of work for the store, which may be done on another thread, and what came of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias, TypeVar, assert_never

from partner_overlay.application.deck_ports import DeckStore, StoredDeck
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.prompts import Deck

_Outcome = TypeVar("_Outcome")


class Aside(Protocol):
    """Does work where it holds nobody up, and then hands its outcome back on the thread that asked."""

    def __call__(self, work: Callable[[], _Outcome], done: Callable[[_Outcome], None]) -> None: ...


def at_once(work: Callable[[], _Outcome], done: Callable[[_Outcome], None]) -> None:
    """Here and now: for a program without a window, and for the end of one."""
    done(work())


@dataclass(frozen=True, slots=True)
class SaveDeck:
    """`own_into_bin`: the coach's own file goes into the bin first. `bin_key`: what the bin need not keep after."""

    deck: Deck
    own_into_bin: bool = False
    bin_key: str = ""

    @property
    def deck_id(self) -> str:
        return self.deck.id


@dataclass(frozen=True, slots=True)
class BinDeck:
    deck_id: str


@dataclass(frozen=True, slots=True)
class NoteUpdate:
    """The own copy is up to its shipped deck."""

    deck_id: str


Task: TypeAlias = SaveDeck | BinDeck | NoteUpdate


@dataclass(frozen=True, slots=True)
class Saved:
    """`deck` is the value that was given to be saved; `bin_key` is of the own file that went into the bin."""

    deck: Deck
    stored: StoredDeck
    bin_key: str = ""


@dataclass(frozen=True, slots=True)
class Binned:
    deck_id: str
    bin_key: str


@dataclass(frozen=True, slots=True)
class Noted:
    deck_id: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing of it was done, and why."""

    deck_id: str
    refusal: Refusal


Outcome: TypeAlias = Saved | Binned | Noted | Refused


def carry_out(store: DeckStore, tasks: Sequence[Task]) -> tuple[Outcome, ...]:
    """Each task by itself: what one is refused does not keep the others from being done."""
    return tuple(_outcome(store, task) for task in tasks)


def _outcome(store: DeckStore, task: Task) -> Outcome:
    try:
        return _done(store, task)
    except Refusal as refusal:
        return Refused(task.deck_id, refusal)


def _done(store: DeckStore, task: Task) -> Outcome:
    match task:
        case SaveDeck(deck, own_into_bin, bin_key):
            new_key = store.put_into_bin(deck.id) if own_into_bin else ""
            stored = store.save(deck)
            if bin_key:
                store.drop_from_bin(bin_key)
            return Saved(deck, stored, new_key)
        case BinDeck(deck_id):
            return Binned(deck_id, store.put_into_bin(deck_id))
        case NoteUpdate(deck_id):
            store.update_taken(deck_id)
            return Noted(deck_id)
        case _:
            assert_never(task)
