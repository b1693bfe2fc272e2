"""What to tell the coach when a file or folder can't be used: where, what, and what to do."""

import errno
from pathlib import Path

from partner_overlay.domain.sentences import Sentence, template

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}
_IN_THE_WAY = {errno.ENOTDIR, errno.EEXIST, errno.EISDIR, errno.EINVAL, errno.ELOOP}


def sentence_of(path: Path, error: OSError) -> Sentence:
    """One sentence for the operating system's no."""
    if error.errno in _NO_ROOM:
        return Sentence("There is no room on the disk for {file}; please free some space.", file=str(path))
    if error.errno in _NOT_ALLOWED:
        words = template("{file} can't be used for lack of permission; please allow it, or choose another --home.")
        return Sentence(words, file=str(path))
    if error.errno in _IN_THE_WAY:
        words = template(
            "{file} can't be used as something else stands in the way; please move that, or choose another --home."
        )
        return Sentence(words, file=str(path))
    words = template("{file} can't be used ({why}); please look at the disk, or choose another --home.")
    return Sentence(words, file=str(path), why=error.strerror or str(error))
