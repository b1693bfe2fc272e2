"""The coach's settings: what can be chosen, and what holds until something is."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from partner_overlay.domain.competency import Numbering


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


class Form(StrEnum):
    """The overlay's shapes (product.md 5)."""

    CARD = "card"
    STRIP = "strip"
    HAIRLINE = "hairline"
    PRESENCE = "presence"
    BLANK = "blank"


SIZES = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # per cent


@dataclass(frozen=True, slots=True)
class Look:
    """`size` and `opacity` in per cent; opacity is the background's alone."""

    theme: Theme = Theme.SYSTEM
    size: int = 100
    opacity: int = 92
    figures: Figures = Figures.LEFT
    seconds: bool = False
    form: Form = Form.CARD


@dataclass(frozen=True, slots=True)
class PromptSettings:
    """`change_every` in minutes, 1 to 30; 0 means only on request. `never` are ids of prompts put aside for good."""

    change_every: int = 5
    numbers: Numbering = Numbering.ICF_2019
    never: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StartSettings:
    """The last choices made at Start. `minutes` 0 takes the session type's own length."""

    type: str = "60 min"
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class ReviewSettings:
    """`at_end`: the review opens when a session ends; otherwise it waits, as a line in the menu."""

    at_end: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """All of them."""

    look: Look = Look()
    prompts: PromptSettings = PromptSettings()
    start: StartSettings = StartSettings()
    review: ReviewSettings = ReviewSettings()


class Place(NamedTuple):
    """Where the overlay stands on one screen.

    `across` is the part (0 to 1) of the free width to its left, `down` the part of the screen's height above it.
    """

    screen: str
    across: float
    down: float
