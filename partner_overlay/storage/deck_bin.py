"""The bin: deleted decks as files of their own, which restore reads."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from partner_overlay.application.deck_ports import BinnedDeck
from partner_overlay.domain.deck_errors import DeckNotWritten
from partner_overlay.storage.deck_files import reason_of
from partner_overlay.storage.deck_names import ENDING, bin_key, binned_at
from partner_overlay.storage.paths import make_folder
from partner_overlay.storage.watched_file import WatchedFile, first_look


class DeckBin:
    """Files are named by when they came; other files in the folder are left alone."""

    def __init__(self, folder: Path, now: Callable[[], datetime]) -> None:
        self._folder = folder
        self._now = now
        self._read: dict[str, WatchedFile] = {}

    def take(self, path: Path, words: str) -> str:
        """Move the file into the bin; its key. Raises Refusal with the file where it was."""
        make_folder(self._folder)
        key = bin_key(words, self._now(), self._keys())
        try:
            path.rename(self._path(key))
        except OSError as error:
            raise DeckNotWritten(str(path), reason_of(error)) from error
        return key

    def decks(self) -> tuple[BinnedDeck, ...]:
        """What can be read, newest first."""
        self._read = {key: self._look(key) for key in self._keys()}
        return tuple(
            BinnedDeck(key, file.deck, at)
            for key, file in sorted(self._read.items(), reverse=True)
            if file.deck is not None and (at := binned_at(key)) is not None
        )

    def drop(self, key: str) -> None:
        """Raises Refusal when the file can't be removed; an unknown key is no matter."""
        if key not in self._keys():
            return
        try:
            self._path(key).unlink(missing_ok=True)
        except OSError as error:
            raise DeckNotWritten(str(self._path(key)), reason_of(error)) from error

    def _keys(self) -> list[str]:
        try:
            return [path.stem for path in self._folder.iterdir() if path.suffix == ENDING and binned_at(path.stem)]
        except OSError:
            return []

    def _look(self, key: str) -> WatchedFile:
        return self._read[key].looked() if key in self._read else first_look(self._path(key))

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{ENDING}"
