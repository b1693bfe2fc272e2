"""Decks on disk: those that came with the program, never written, and the coach's own beside their bin."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from partner_overlay.application.deck_ports import (
    BinnedDeck,
    DeckChangedOutside,
    Origin,
    OutsideChange,
    ShippedUpdate,
    StoredDeck,
)
from partner_overlay.domain.deck_errors import DeckNotWritten, DeckUnreadable, printable, quoted
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.sentences import Sentence, template
from partner_overlay.storage.deck_bin import DeckBin
from partner_overlay.storage.deck_files import read_deck, reason_of, write_deck
from partner_overlay.storage.deck_names import ENDING, file_name
from partner_overlay.storage.paths import make_folder
from partner_overlay.storage.set_aside import utc_now
from partner_overlay.storage.watched_file import WatchedFile, first_look, just_written

BIN = "bin"
MADE_FROM = "made-from"  # of each own copy, the shipped deck as it was then


class DeckStore:
    """`shipped` is only read. In `own` lie the coach's decks, and in it the bin and what copies were made from."""

    def __init__(self, shipped: Path, own: Path, now: Callable[[], datetime] = utc_now) -> None:
        self._shipped_folder = shipped
        self._own_folder = own
        self._bin = DeckBin(own / BIN, now)
        self._shipped: dict[str, WatchedFile] = {}
        self._own: dict[Path, WatchedFile] = {}
        self._made_from: dict[str, Deck] = {}
        self._troubles: tuple[str, ...] = ()

    def load(self) -> tuple[StoredDeck, ...]:
        shipped, shipped_troubles = _look_into(self._shipped_folder, {})
        self._shipped = _by_id(shipped)
        self._own = {}
        self._look_at_own(shipped_troubles)
        return tuple(self._stored(deck_id) for deck_id in dict.fromkeys((*self._shipped, *_by_id(self._own))))

    def troubles(self) -> tuple[str, ...]:
        return self._troubles

    def look(self) -> tuple[OutsideChange, ...]:
        before = _by_id(self._own)
        self._look_at_own(())
        after = _by_id(self._own)
        changed = [each for each in dict.fromkeys((*after, *before)) if _digest(before, each) != _digest(after, each)]
        return tuple(OutsideChange(deck_id, self._found(deck_id)) for deck_id in changed)

    def save(self, deck: Deck) -> StoredDeck:
        file = _by_id(self._own).get(deck.id)
        self._leave_alone_what_others_changed(deck.id, file)
        shipped = self.shipped(deck.id)
        if deck == shipped:
            self._forget_copy(deck.id, file)
        else:
            if shipped is not None and file is None:
                self._note_made_from(shipped)
            self._write(deck, file)
        return self._stored(deck.id)

    def put_into_bin(self, deck_id: str) -> str:
        file = _by_id(self._own).get(deck_id)
        if file is None:
            raise Refusal("The deck {deck} has no file of your own.", deck=quoted(deck_id))
        self._leave_alone_what_others_changed(deck_id, file)
        key = self._bin.take(file.path, deck_id)
        del self._own[file.path]
        return key

    def bin(self) -> tuple[BinnedDeck, ...]:
        return self._bin.decks()

    def drop_from_bin(self, key: str) -> None:
        self._bin.drop(key)

    def shipped(self, deck_id: str) -> Deck | None:
        found = self._shipped.get(deck_id)
        return None if found is None else found.deck

    def updates(self) -> tuple[ShippedUpdate, ...]:
        return tuple(
            ShippedUpdate(shipped, before)
            for deck_id in _by_id(self._own)
            if (shipped := self.shipped(deck_id)) is not None
            and (before := self._was_made_from(deck_id)) is not None
            and before != shipped
        )

    def update_taken(self, deck_id: str) -> None:
        shipped = self.shipped(deck_id)
        if shipped is not None:
            self._note_made_from(shipped)

    def _look_at_own(self, troubles: tuple[str, ...]) -> None:
        self._own, own_troubles = _look_into(self._own_folder, self._own)
        self._troubles = (*troubles, *own_troubles)

    def _stored(self, deck_id: str) -> StoredDeck:
        found = self._found(deck_id)
        assert found is not None
        return found

    def _found(self, deck_id: str) -> StoredDeck | None:
        own, shipped = _by_id(self._own).get(deck_id), self._shipped.get(deck_id)
        if own is not None and own.deck is not None:
            return StoredDeck(own.deck, Origin.OWN if shipped is None else Origin.OWN_COPY, str(own.path))
        if shipped is not None and shipped.deck is not None:
            return StoredDeck(shipped.deck, Origin.SHIPPED, str(shipped.path))
        return None

    def _leave_alone_what_others_changed(self, deck_id: str, file: WatchedFile | None) -> None:
        if (file is not None and not file.is_as_known()) or (file is None and self._others_brought(deck_id)):
            name = deck_id if file is None else file.path.name
            if file is not None:
                self._own[file.path] = file.to_be_read_again()
            raise DeckChangedOutside(
                "{file} was changed by another program, so it was not written over.", file=printable(name)
            )

    def _others_brought(self, deck_id: str) -> bool:
        """Whether there is a file of this deck that the store has not seen yet."""
        paths, _ = _files_in(self._own_folder)
        unseen = (first_look(path) for path in paths if path not in self._own)
        return any(file.deck is not None and file.deck.id == deck_id for file in unseen)

    def _write(self, deck: Deck, file: WatchedFile | None) -> None:
        make_folder(self._own_folder)
        path = self._new_path(deck) if file is None else file.path
        self._own[path] = just_written(path, deck, write_deck(path, deck))

    def _new_path(self, deck: Deck) -> Path:
        paths, _ = _files_in(self._own_folder)
        return self._own_folder / file_name(deck.id, [path.name for path in paths])

    def _forget_copy(self, deck_id: str, file: WatchedFile | None) -> None:
        if file is not None:
            _remove(file.path)
            del self._own[file.path]
        self._made_from.pop(deck_id, None)

    def _made_from_path(self, deck_id: str) -> Path:
        shipped = self._shipped[deck_id].path
        return self._own_folder / MADE_FROM / shipped.name

    def _note_made_from(self, shipped: Deck) -> None:
        path = self._made_from_path(shipped.id)
        make_folder(path.parent)
        write_deck(path, shipped)
        self._made_from[shipped.id] = shipped

    def _was_made_from(self, deck_id: str) -> Deck | None:
        if deck_id not in self._made_from:
            try:
                self._made_from[deck_id] = read_deck(self._made_from_path(deck_id))
            except DeckUnreadable:  # made by hand, or in a way that is not ours: then nothing is offered
                return None
        return self._made_from[deck_id]


def _look_into(folder: Path, known: dict[Path, WatchedFile]) -> tuple[dict[Path, WatchedFile], tuple[str, ...]]:
    """Each deck file of the folder as it is now, and what is amiss."""
    paths, trouble = _files_in(folder)
    if trouble:
        return known, (trouble,)
    files = {path: known[path].looked() if path in known else first_look(path) for path in paths}
    troubles = (file.trouble for file in files.values() if file.trouble)
    return files, (*troubles, *_same_ids(files))


def _files_in(folder: Path) -> tuple[list[Path], str]:
    try:
        return sorted(path for path in folder.iterdir() if path.suffix == ENDING and not path.name.startswith(".")), ""
    except FileNotFoundError:
        return [], ""
    except OSError as error:
        return [], Sentence("{place}: {reason}.", place=printable(str(folder)), reason=reason_of(error))


def _by_id(files: dict[Path, WatchedFile]) -> dict[str, WatchedFile]:
    """The files by their decks' ids; of two with the same id the first counts."""
    found: dict[str, WatchedFile] = {}
    for file in files.values():
        if file.deck is not None:
            found.setdefault(file.deck.id, file)
    return found


def _same_ids(files: dict[Path, WatchedFile]) -> tuple[str, ...]:
    first = _by_id(files)
    return tuple(
        _same_id(file.path, file.deck.id, other.path)
        for file in files.values()
        if file.deck is not None and (other := first[file.deck.id]) is not file
    )


def _same_id(path: Path, deck_id: str, earlier: Path) -> Sentence:
    words = template("{file}: its deck has the id {id}, as {other} has.")
    return Sentence(words, file=printable(str(path)), id=quoted(deck_id), other=printable(earlier.name))


def _digest(files: dict[str, WatchedFile], deck_id: str) -> bytes | None:
    return files[deck_id].digest if deck_id in files else None


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise DeckNotWritten(str(path), reason_of(error)) from error
