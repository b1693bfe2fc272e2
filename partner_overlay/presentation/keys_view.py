"""What the page of keys that work everywhere shows."""

from enum import Enum, auto
from typing import NamedTuple


class NoteKind(Enum):
    REFUSED = auto()  # by the system: the key does not work
    TWICE = auto()  # another action has the same key
    CALL = auto()  # a call program has a use for it
    CARE = auto()  # other windows lose it
    DESKTOP = auto()  # the desktop chose another key


class KeyNote(NamedTuple):
    """One sentence that stands beside a key."""

    kind: NoteKind
    words: str


class KeyOffer(NamedTuple):
    """A key that was pressed and is not taken yet: so it is said, with what speaks against it; `take` takes it."""

    words: str
    notes: tuple[KeyNote, ...]
    take: str


class KeyView(NamedTuple):
    """One action. `shown` is its key as it is read, `has_key` whether there is one.

    Where nothing can be bound, `commands` are what the desktop's own settings can run instead.
    """

    name: str
    words: str
    shown: str
    has_key: bool
    notes: tuple[KeyNote, ...] = ()
    offer: KeyOffer | None = None
    commands: tuple[str, ...] = ()


class KeySection(NamedTuple):
    title: str
    keys: tuple[KeyView, ...]


class KeysView(NamedTuple):
    """`everywhere` is None where the desktop can bind no key: the switch is not shown then."""

    everywhere: bool | None
    intro: str
    state: str
    sections: tuple[KeySection, ...]
    remarks: tuple[str, ...]
    can_restore: bool
    can_undo: bool
    trouble: str = ""
