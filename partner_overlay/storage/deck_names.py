"""Names of deck files that every file system takes, whatever the deck is called."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import count

from partner_overlay.domain.fresh_ids import slug

ENDING = ".toml"

_TAKEN_BY_WINDOWS = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.ASCII)
_LONGEST = 100  # bytes, well under what file systems hold
_STAMP = "%Y%m%dT%H%M%S%f"
_KEY = re.compile(r"(?P<stamp>\d{8}T\d{12})-[\w-]+", re.ASCII | re.DOTALL)


def file_name(words: str, taken: Iterable[str]) -> str:
    """A name for the deck that none of the taken ones is, not even in other case."""
    stem = _stem(words)
    others = {name.casefold() for name in taken}
    names = (f"{stem}{ENDING}" if number == 1 else f"{stem}-{number}{ENDING}" for number in count(1))
    return next(name for name in names if name.casefold() not in others)


def bin_key(words: str, moment: datetime, taken: Iterable[str]) -> str:
    """A name in the bin, which says when it was put there; names sort by time."""
    others = set(taken)
    stamp, stem = moment.astimezone(UTC).strftime(_STAMP), _ascii(_stem(words))
    keys = (f"{stamp}-{stem}" if number == 1 else f"{stamp}-{stem}-{number}" for number in count(1))
    return next(key for key in keys if key not in others)


def binned_at(key: str) -> datetime | None:
    """When this was put into the bin; None for what is no name of ours."""
    found = _KEY.fullmatch(key)
    try:
        return datetime.strptime(found["stamp"], _STAMP).replace(tzinfo=UTC) if found else None
    except ValueError:
        return None


def _stem(words: str) -> str:
    stem = slug(words).encode()[:_LONGEST].decode(errors="ignore").strip("-") or "deck"
    return f"{stem}-deck" if _TAKEN_BY_WINDOWS.fullmatch(stem) else stem


def _ascii(stem: str) -> str:
    return "".join(re.findall(r"[\w-]", stem, re.ASCII)).strip("-") or "deck"
