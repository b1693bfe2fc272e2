"""What can be asked for in the window of settings, beside what can be asked for everywhere."""

from enum import StrEnum
from typing import Final, NamedTuple

from partner_overlay.presentation.requests import Request


class Page(StrEnum):
    """In the order in which they stand."""

    SESSION = "session"
    DECKS = "decks"
    CHECK_INS = "check-ins"
    LOOK = "look"
    SCREENS = "screens"
    KEYS = "keys"
    PRIVACY = "privacy"
    ABOUT = "about"


class SettingsAsk(StrEnum):
    UNDO = "undo"
    COPY_REPORT = "copy report"


class Chosen(NamedTuple):
    """Another value for a setting, by its name in the file; or for AUTOSTART, which stands in none."""

    key: str
    value: str


class Restore(NamedTuple):
    """The defaults of a page."""

    page: Page


class GoTo(NamedTuple):
    page: Page


class OpenFolder(NamedTuple):
    folder: str


class BringBack(NamedTuple):
    """A prompt that was put aside for good, by its id."""

    prompt: str


SettingsRequest = Request | SettingsAsk | Chosen | Restore | GoTo | OpenFolder | BringBack

AUTOSTART: Final = "autostart"
