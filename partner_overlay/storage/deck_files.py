"""Deck files on disk: read as a whole or refused in one sentence, written as a whole or not at all."""

import errno
import os
import stat
from pathlib import Path

from partner_overlay.domain.deck_errors import DeckNotWritten, DeckUnreadable
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.sentences import Sentence
from partner_overlay.storage.atomic_write import write_atomically
from partner_overlay.storage.deck_reading import deck_from_toml
from partner_overlay.storage.deck_writing import deck_to_toml

MOST_BYTES = 4 * 1024 * 1024


def read_deck(path: Path) -> Deck:
    """The deck in the file; raises DeckUnreadable, whose sentence names file, line and field."""
    return deck_in(read_bytes(path), str(path))


def read_deck_text(path: Path) -> str:
    """What the file holds, as text with plain line ends; raises DeckUnreadable."""
    return _text(read_bytes(path), str(path))


def deck_in(content: bytes, file: str) -> Deck:
    """The deck in what a file holds; raises DeckUnreadable."""
    return deck_from_toml(_text(content, file), file)


def _text(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise DeckUnreadable(file, "this is not UTF-8 text", line) from error


def read_bytes(path: Path) -> bytes:
    """What an ordinary file of at most 4 MiB holds; raises DeckUnreadable."""
    try:
        return _read(path)
    except OSError as error:
        raise DeckUnreadable(str(path), reason_of(error)) from error


def write_deck(path: Path, deck: Deck) -> bytes:
    """Puts the deck into the file, and gives what was written; raises DeckNotWritten with the former file untouched."""
    return write_text(path, deck_to_toml(deck))


def write_text(path: Path, text: str) -> bytes:
    """Puts a deck's text into the file as UTF-8; what could not be read again is not written. Raises DeckNotWritten."""
    content = text.encode()
    if len(content) > MOST_BYTES:
        raise DeckNotWritten(str(path), Sentence("it would be larger than {most} MiB", most=MOST_BYTES // 1024 // 1024))
    write_bytes(path, content)
    return content


def write_bytes(path: Path, content: bytes) -> None:
    """Puts the content into the file, all of it or nothing. Raises DeckNotWritten."""
    try:
        write_atomically(path, content)
    except OSError as error:
        raise DeckNotWritten(str(path), reason_of(error)) from error


def reason_of(error: OSError) -> str:
    """Why the operating system said no, in plain words."""
    match error.errno:
        case errno.ENOENT:
            return Sentence("there is no such file or folder")
        case errno.EACCES | errno.EPERM:
            return Sentence("this account has no permission")
        case errno.ELOOP:
            return Sentence("its link leads in a circle")
        case errno.EISDIR:
            return Sentence("it is a folder; please take a file instead")
        case errno.ENOSPC | errno.EDQUOT:
            return Sentence("the disk is full")
        case errno.EROFS:
            return Sentence("the disk can't be written to")
        case _:
            return error.strerror or Sentence("the system gave no reason")


def _read(path: Path) -> bytes:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise OSError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, Sentence("it is not an ordinary file; please take another one"))
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise OSError(errno.EFBIG, Sentence("it is larger than {most} MiB", most=MOST_BYTES // 1024 // 1024))
    return content
