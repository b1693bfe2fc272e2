"""The shelf: all decks of some folders, each file read once and again only when it has changed."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

from partner_overlay.domain.deck_errors import DeckUnreadable, printable, quoted
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.sentences import Sentence, template

_Stamp: TypeAlias = tuple[int, int, int]  # modified (ns), size, inode


class _OnShelf(NamedTuple):
    """One file: the deck that was last read from it, and what is amiss with it now."""

    stamp: _Stamp | None
    deck: Deck | None
    trouble: str | None = None


class DeckShelf:
    """Folders in order: the shipped decks, then the coach's. A later deck of the same id takes the earlier's place."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._files: dict[Path, _OnShelf] = {}
        self._decks: dict[str, tuple[Path, Deck]] = {}
        self._troubles: list[str] = []

    def decks(self) -> tuple[Deck, ...]:
        """All decks as their files are now; a file that can't be read keeps the deck that was loaded before."""
        self._troubles = []
        files = {path: self._look(path) for folder in self._folders for path in self._files_in(folder)}
        self._files = files
        self._decks = self._arranged()
        return tuple(deck for _, deck in self._decks.values())

    def troubles(self) -> tuple[str, ...]:
        """What the last call of `decks` found amiss, one sentence each."""
        return tuple(self._troubles)

    def path_of(self, deck_id: str) -> Path | None:
        """The file that the deck of the last call of `decks` came from."""
        found = self._decks.get(deck_id)
        return None if found is None else found[0]

    def _files_in(self, folder: Path) -> list[Path]:
        try:
            return sorted(path for path in folder.iterdir() if path.suffix == ".toml" and not path.name.startswith("."))
        except FileNotFoundError:
            return []
        except OSError as error:
            from partner_overlay.storage.deck_files import reason_of  # noqa: PLC0415  see below

            self._troubles.append(Sentence("{place}: {reason}.", place=printable(str(folder)), reason=reason_of(error)))
            return [path for path in self._files if path.parent == folder]

    def _look(self, path: Path) -> _OnShelf:
        known = self._files.get(path)
        stamp = _stamp(path)
        if known is None or stamp is None or stamp != known.stamp:
            known = _read(path, stamp, known)
        if known.trouble is not None:
            self._troubles.append(known.trouble)
        return known

    def _arranged(self) -> dict[str, tuple[Path, Deck]]:
        arranged: dict[str, tuple[Path, Deck]] = {}
        for path, on_shelf in self._files.items():
            deck = on_shelf.deck
            if deck is None:
                continue
            earlier = arranged.get(deck.id)
            if earlier is not None and earlier[0].parent == path.parent:
                self._troubles.append(_same_id(deck.id, path, earlier[0]))
            else:
                arranged[deck.id] = (path, deck)
        return arranged


def _same_id(deck_id: str, path: Path, earlier: Path) -> str:
    words = template("{file}: its deck has the id {id}, as {other} has.")
    return Sentence(words, file=printable(str(path)), id=quoted(deck_id), other=printable(earlier.name))


def _read(path: Path, stamp: _Stamp | None, known: _OnShelf | None) -> _OnShelf:
    try:
        from partner_overlay.storage.deck_files import read_deck  # noqa: PLC0415  a start that reads no deck saves 4 ms

        return _OnShelf(stamp, read_deck(path))
    except DeckUnreadable as refusal:
        return _OnShelf(stamp, None if known is None else known.deck, refusal.sentence)


def _stamp(path: Path) -> _Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
