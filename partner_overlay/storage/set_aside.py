"""Setting a file aside under a dated name: what can't be read is kept, never deleted."""

from datetime import UTC, datetime
from itertools import count
from pathlib import Path


def utc_now() -> datetime:
    return datetime.now(UTC)


def stamp(moment: datetime) -> str:
    """Date and time for a file's name, in UTC."""
    return moment.astimezone(UTC).strftime("%Y%m%d-%H%M%S")


def set_aside(path: Path, word: str, moment: datetime, companions: tuple[str, ...] = ()) -> Path:
    """Rename the file, and those beside it whose names end so, to `<name>.<word>-<date and time>`; the new path.

    Raises OSError; nothing is ever overwritten.
    """
    target = _free_name(path, f"{path.name}.{word}-{stamp(moment)}", ("", *companions))
    for ending in ("", *companions):
        file = path.with_name(path.name + ending)
        if file.exists() or file.is_symlink():
            file.rename(target.with_name(target.name + ending))
    return target


def _free_name(path: Path, name: str, endings: tuple[str, ...]) -> Path:
    tries = (path.with_name(name if number == 1 else f"{name}-{number}") for number in count(1))
    return next(free for free in tries if not any(free.with_name(free.name + ending).exists() for ending in endings))
