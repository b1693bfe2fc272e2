"""What can be asked for on the page of keys that work everywhere."""

from enum import StrEnum
from typing import NamedTuple


class KeysAsk(StrEnum):
    SWITCH = "switch"  # on or off
    TAKE = "take"  # the key that is offered, all the same
    LEAVE = "leave"  # that key alone
    RESTORE = "restore"  # the proposed keys
    UNDO = "undo"


class KeyPressed(NamedTuple):
    """A key for one action, by the names of `KeySettings`: a chord as it is written, or empty for none."""

    name: str
    chord: str


KeysRequest = KeysAsk | KeyPressed
