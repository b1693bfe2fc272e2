"""What to tell the coach when a file or folder can't be used: where, what, and what to do."""

import errno
from pathlib import Path

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}
_IN_THE_WAY = {errno.ENOTDIR, errno.EEXIST, errno.EISDIR, errno.EINVAL, errno.ELOOP}


def sentence_of(path: Path, error: OSError) -> str:
    """One sentence for the operating system's no."""
    if error.errno in _NO_ROOM:
        return f"There is no room on the disk for {path}; please free some space."
    if error.errno in _NOT_ALLOWED:
        return f"{path} can't be used for lack of permission; please allow it, or choose another --home."
    if error.errno in _IN_THE_WAY:
        return f"{path} can't be used as something else stands in the way; please move that, or choose another --home."
    return f"{path} can't be used ({error.strerror or error}); please look at the disk, or choose another --home."
