"""Which screen is which, so that the overlay's place on it is found again."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

_SEPARATOR = "|"


class ScreenIdentity(NamedTuple):
    """What a screen says of itself (QScreen's own words; any of the texts may be empty). Pixels."""

    manufacturer: str
    model: str
    serial: str
    name: str
    width: int
    height: int


def screen_key(screen: ScreenIdentity) -> str:
    """The monitor itself where it has a serial number, else its connector and size."""
    if screen.serial:
        return _joined(screen.manufacturer, screen.model, screen.serial)
    return _joined(screen.name, f"{screen.width}x{screen.height}")


def screen_keys(screens: Iterable[ScreenIdentity]) -> tuple[str, ...]:
    """A key for each, in their order; screens that can't be told apart otherwise get their connector as well."""
    listed = tuple(screens)
    counts = Counter(screen_key(screen) for screen in listed)
    return tuple(
        key if counts[key := screen_key(screen)] == 1 else key + _SEPARATOR + _joined(screen.name) for screen in listed
    )


def layout_key(screens: Iterable[ScreenIdentity]) -> str:
    """One key for all the screens that are there, whatever their order."""
    return " + ".join(sorted(screen_keys(screens)))


def _joined(*parts: str) -> str:
    return _SEPARATOR.join(part.strip().replace(_SEPARATOR, " ") for part in parts)
