"""A deck file as it was last read or written, to see whether another program has changed it since."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from partner_overlay.domain.deck_errors import DeckUnreadable
from partner_overlay.domain.prompts import Deck
from partner_overlay.storage.deck_files import deck_in, read_bytes
from partner_overlay.storage.file_stamp import Stamp, stamp_of


@dataclass(frozen=True, slots=True)
class WatchedFile:
    """`deck` and `digest` are of the last sound reading or writing; `stamp` is of the last look of any kind."""

    path: Path
    stamp: Stamp | None
    deck: Deck | None = None
    digest: bytes = b""
    trouble: str = ""

    def looked(self) -> "WatchedFile":
        """As the file is now; what can't be read keeps the deck that was read before, and says its trouble."""
        stamp = stamp_of(self.path)
        if stamp is not None and stamp == self.stamp:
            return self
        try:
            content = read_bytes(self.path)
            digest = _digest(content)
            if self.deck is not None and digest == self.digest:
                return replace(self, stamp=stamp, trouble="")
            return WatchedFile(self.path, stamp, deck_in(content, str(self.path)), digest)
        except DeckUnreadable as unreadable:
            return replace(self, stamp=stamp, trouble=unreadable.sentence)

    def is_as_known(self) -> bool:
        """Whether the file holds what was last read or written, to the byte."""
        try:
            return self.deck is not None and _digest(read_bytes(self.path)) == self.digest
        except DeckUnreadable:
            return False

    def to_be_read_again(self) -> "WatchedFile":
        return replace(self, stamp=None)


def first_look(path: Path) -> WatchedFile:
    return WatchedFile(path, None).looked()


def just_written(path: Path, deck: Deck, content: bytes) -> WatchedFile:
    """Without a stamp: someone else may have written since, which the next look is to see."""
    return WatchedFile(path, None, deck, _digest(content))


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()
