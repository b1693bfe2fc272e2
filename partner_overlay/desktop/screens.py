"""Which screen is which, so that the overlay's place on it is found again."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

_SEPARATOR: Final = "|"
_LONGEST: Final = 45  # characters of one part: what a screen says of itself may be anything
_BUILT_IN: Final = re.compile(r"(eDP|LVDS|DSI)(?![a-z])|built-in", re.IGNORECASE)  # connectors of panels; macOS's word


class ScreenIdentity(NamedTuple):
    """What a screen says of itself (QScreen's own words; any of the texts may be empty). The monitor's own pixels."""

    manufacturer: str
    model: str
    serial: str
    name: str
    width: int
    height: int


def screen_key(screen: ScreenIdentity) -> str:
    """The monitor itself where it has a serial number, else its kind and connector, else connector and size.

    The size is the same however the screen is turned, and to the nearest ten: a scale leaves a pixel or two open.
    """
    if screen.serial.strip():
        return _joined(screen.manufacturer, screen.model, screen.serial)
    if screen.model.strip():
        return _joined(screen.manufacturer, screen.model, screen.name)
    long, short = sorted((screen.width, screen.height), reverse=True)
    return _joined(screen.name, f"{round(long, -1)}x{round(short, -1)}")


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


def is_built_in(screen: ScreenIdentity) -> bool:
    """Whether it is a laptop's own screen, as far as its connector or its name tells."""
    return _BUILT_IN.match(screen.name) is not None or _BUILT_IN.match(screen.model) is not None


def _joined(*parts: str) -> str:
    return _SEPARATOR.join(_plain(part) for part in parts)


def _plain(part: str) -> str:
    printable = "".join(character if character.isprintable() else " " for character in part)
    return printable.strip().replace(_SEPARATOR, " ")[:_LONGEST]
