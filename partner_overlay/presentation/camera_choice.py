"""Which screen has the camera, as a choice in the menu: only where there is more than one."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from partner_overlay.presentation.menu_view import Entry, MenuView
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import Translate


class SeenScreen(NamedTuple):
    """A screen that is there: what it is known by, and what it says of itself; any of the texts may be empty."""

    key: str
    manufacturer: str
    model: str
    connector: str
    built_in: bool


def camera_choice(screens: Sequence[SeenScreen], chosen: str, translate: Translate) -> MenuView:
    """The entry with a choice for each screen, and one that lets the program find it."""
    if len(screens) < 2:
        return ()
    words = camera_words(screens, translate)
    there = chosen if any(screen.key == chosen for screen in screens) else ""
    found = Entry(translate("Menu", "Built-in or main screen"), Request(Ask.CAMERA), checked=not there)
    named = tuple(
        Entry(one, Request(Ask.CAMERA, screen.key), checked=screen.key == there)
        for screen, one in zip(screens, words, strict=True)
    )
    return (Entry(translate("Menu", "Screen with the camera"), children=(found, *named)),)


def camera_words(screens: Sequence[SeenScreen], translate: Translate) -> list[str]:
    """What each is called, two of the same kind by where they are plugged in."""
    return _told_apart(screens, [screen_words(screen, translate) for screen in screens])


def screen_words(screen: SeenScreen, translate: Translate) -> str:
    """`Dell U2723QE`; a model that says its maker itself stands alone."""
    if screen.built_in:
        return translate("Menu", "Built-in screen")
    maker, model = screen.manufacturer.strip(), screen.model.strip()
    if maker and model.casefold().startswith(maker.split()[0].casefold()):
        maker = ""
    return " ".join(filter(None, (maker, model))) or screen.connector or translate("Menu", "Screen without a name")


def _told_apart(screens: Sequence[SeenScreen], words: list[str]) -> list[str]:
    counts = Counter(words)
    return [
        one if counts[one] == 1 else f"{one} ({screen.connector})" for screen, one in zip(screens, words, strict=True)
    ]
