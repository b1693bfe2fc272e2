"""The stamp inside .venv: what it was made from, and so which work is left. Pure but for reading and writing it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PROJECT = "pyproject.toml"

Stamp = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Work:
    """What is left to do before the virtual environment holds what is wanted."""

    anew: bool
    locks: tuple[str, ...]
    package: bool


def origin_of(checkout: Path, python: str, locks: Sequence[str]) -> Stamp:
    """What a virtual environment made now would be made from: the Python, the place, the locks, the project."""
    digests = {name: _digest(checkout / name) for name in (*locks, PROJECT)}
    return {"python": python, "checkout": str(checkout), **digests}


def work_left(stamp: Stamp, origin: Stamp, locks: Sequence[str]) -> Work:
    """A change of Python, of place or of a lock makes all anew; a lock not yet seen or a changed project is added."""
    ground = ("python", "checkout", *(lock for lock in locks if lock in stamp))
    if any(stamp.get(part) != origin[part] for part in ground):
        return Work(anew=True, locks=tuple(locks), package=True)
    unseen = tuple(lock for lock in locks if lock not in stamp)
    return Work(anew=False, locks=unseen, package=stamp.get(PROJECT) != origin[PROJECT])


def read(file: Path) -> Stamp:
    """The stamp as it was written; an absent or damaged one is empty, and all is made anew."""
    try:
        stamp = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write(file: Path, stamp: Stamp) -> None:
    file.write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
