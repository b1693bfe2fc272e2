"""What tells without reading it that a file may be another than it was."""

from pathlib import Path
from typing import TypeAlias

Stamp: TypeAlias = tuple[int, int, int]  # modified (ns), size, inode


def stamp_of(path: Path) -> Stamp | None:
    """None when there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
