"""The coach's settings: what can be chosen, and what holds until something is."""

from enum import StrEnum
from typing import NamedTuple, Self

from partner_overlay.domain.competency import Numbering
from partner_overlay.lean_dataclass import dataclass


class Theme(StrEnum):
    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"
    HIGH_CONTRAST = "high-contrast"


class Figures(StrEnum):
    """What the large figures say."""

    LEFT = "left"
    ELAPSED = "elapsed"
    NONE = "none"


class Motion(StrEnum):
    """Whether words may fade when they change."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"


class Language(StrEnum):
    """The language of the program's own words. Decks have theirs."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"


class Form(StrEnum):
    """The overlay's shapes (product.md 5)."""

    CARD = "card"
    STRIP = "strip"
    HAIRLINE = "hairline"
    PRESENCE = "presence"
    BLANK = "blank"


LASTING_FORMS = (Form.CARD, Form.STRIP, Form.HAIRLINE)
"""Those that can be chosen for good. Presence and blank lie over them, and a start never begins in one."""


SETTLES = (0, 10, 20, 30, 60)  # seconds
SIZES = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # per cent


@dataclass(frozen=True, slots=True)
class Look:
    """`size` and `opacity` in per cent; opacity is the background's alone.

    As a setting `form` is one of LASTING_FORMS; as the overlay looks now it may be any. `tray`: an icon in the tray,
    where the desktop has one.
    """

    theme: Theme = Theme.SYSTEM
    size: int = 100
    opacity: int = 92
    figures: Figures = Figures.LEFT
    seconds: bool = False
    form: Form = Form.CARD
    motion: Motion = Motion.SYSTEM
    language: Language = Language.SYSTEM
    tray: bool = True


@dataclass(frozen=True, slots=True)
class PromptSettings:
    """`change_every` in minutes, 1 to 30; 0 means only on request. `never` are ids of prompts put aside for good."""

    change_every: int = 5
    numbers: Numbering = Numbering.ICF_2019
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StartSettings:
    """The last choices made at Start. `minutes` 0 takes the session type's own length.

    `settle`: seconds of quiet with a card before a session begins, 0 for none. `welcomed`: the first run is over.
    """

    type: str = "60 min"
    minutes: int = 0
    settle: int = 0
    welcomed: bool = False


@dataclass(frozen=True, slots=True)
class ReviewSettings:
    """`at_end`: the review opens when a session ends; otherwise it waits, as a line in the menu."""

    at_end: bool = True


class ScreenSettings(NamedTuple):
    """`camera`: the key of the screen that has the camera (empty: the built-in one, or else the primary one).

    `keep_off_shared`: where the desktop can, the overlay is left out of screen sharing.
    """

    camera: str = ""
    keep_off_shared: bool = False


class KeySettings(NamedTuple):
    """`everywhere`: the keys below work in whichever window the coach is. Each is a chord, or empty for none."""

    everywhere: bool = False
    show_or_hide: str = "Ctrl+Alt+Shift+O"
    next_prompt: str = "Ctrl+Alt+Shift+N"
    said: str = "Ctrl+Alt+Shift+Y"
    next_phase: str = "Ctrl+Alt+Shift+P"
    mark: str = "Ctrl+Alt+Shift+M"
    just_be_here: str = "Ctrl+Alt+Shift+Q"
    blank: str = "Ctrl+Alt+Shift+B"
    pause: str = ""
    start_or_end: str = "Ctrl+Alt+Shift+S"
    click_through: str = ""

    def with_chord(self, name: str, chord: str) -> Self:
        """These, with another chord (or none) for one of them."""
        return type(self)(**{**self._asdict(), name: chord})


class AccessSettings(NamedTuple):
    """`announce`: check-ins and changes of phase are handed to the screen reader, which may be heard in the call.

    `text`: the letters of the windows, in per cent of what the desktop asks for; the overlay has its own size.
    """

    announce: bool = False
    text: int = 100


@dataclass(frozen=True, slots=True)
class Settings:
    """All of them."""

    look: Look = Look()
    prompts: PromptSettings = PromptSettings()
    start: StartSettings = StartSettings()
    review: ReviewSettings = ReviewSettings()
    screens: ScreenSettings = ScreenSettings()
    keys: KeySettings = KeySettings()
    access: AccessSettings = AccessSettings()


class Place(NamedTuple):
    """Where the overlay stands on one screen.

    `across` is the part (0 to 1) of the free width to its left, `down` the part of the screen's height above it.
    """

    screen: str
    across: float
    down: float
