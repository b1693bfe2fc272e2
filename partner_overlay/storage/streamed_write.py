"""A file for others to read, written piece by piece and still whole or not at all; what the disk refuses is told."""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from partner_overlay.domain.errors import Refusal
from partner_overlay.storage.atomic_write import replacing

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}
_IN_THE_WAY = {errno.EINVAL, errno.EISDIR}


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


def _sentence(path: Path, error: OSError) -> str:
    """Where, what, and what to do."""
    if error.errno in _NO_ROOM:
        return f"There is no room on the disk for {path}; please free some space, or choose another place."
    if error.errno in _IN_THE_WAY and path.is_dir():
        return f"{path} is a folder; please give the file a name."
    if error.errno == errno.ENOENT:
        return f"The folder for {path} is not there; please choose another one."
    if error.errno in _NOT_ALLOWED:
        return f"{path} can't be written, for this account may not write there; please choose another folder."
    reason = error.strerror or os.strerror(error.errno or errno.EIO)
    return f"{path} can't be written ({reason}); please choose another place."
