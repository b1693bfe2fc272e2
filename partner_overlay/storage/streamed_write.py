"""A file for others to read, written piece by piece and still whole or not at all; what the disk refuses is told."""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.sentences import Sentence, template
from partner_overlay.storage.atomic_write import replacing

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}


class NotWritten(Refusal):
    """Nothing was written; what was there before is still there."""


def write_pieces(path: Path, pieces: Iterable[str]) -> None:
    """Puts the pieces into the file as UTF-8, each as it comes. Raises NotWritten, or what the pieces raise."""
    with written_whole(path) as file:
        for piece in pieces:
            file.write(piece.encode())


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """The file to write into. Raises NotWritten; after any error the former file is as it was, and no part is left."""
    try:
        with replacing(path) as file:
            yield file
    except OSError as error:
        raise NotWritten(_sentence(path, error)) from error


def _sentence(path: Path, error: OSError) -> Sentence:
    """Where, what, and what to do."""
    file = str(path)
    if error.errno in _NO_ROOM:
        words = template("There is no room on the disk for {file}; please free some space, or choose another place.")
        return Sentence(words, file=file)
    if error.errno == errno.EISDIR:
        return Sentence("{file} is a folder; please give the file a name.", file=file)
    if error.errno == errno.ENOENT:
        return Sentence("The folder for {file} is not there; please choose another one.", file=file)
    if error.errno in _NOT_ALLOWED:
        words = template("{file} can't be written, for this account may not write there; please choose another folder.")
        return Sentence(words, file=file)
    reason = error.strerror or os.strerror(error.errno or errno.EIO)
    return Sentence("{file} can't be written ({why}); please choose another place.", file=file, why=reason)
