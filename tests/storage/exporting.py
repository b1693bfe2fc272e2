"""A program that writes more than it may: 200 kB a file at most, under this account. It says how it was refused."""

import os
import resource
import sys
from itertools import repeat
from pathlib import Path

from partner_overlay.storage.streamed_write import NotWritten, write_pieces

ROOM = 200_000


def main(path: Path, account: int) -> None:
    os.setegid(account if os.geteuid() == 0 else os.getegid())
    os.seteuid(account)
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM, most))
    try:
        write_pieces(path, repeat("x" * 1000))
    except NotWritten as refused:
        sys.stdout.write(refused.sentence)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
