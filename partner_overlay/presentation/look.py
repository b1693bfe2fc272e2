"""How the overlay is to look: the coach's choices of theme, size, opacity and figures."""

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"
    HIGH_CONTRAST = "high-contrast"


class Figures(StrEnum):
    LEFT = "left"
    ELAPSED = "elapsed"
    NONE = "none"


SIZES = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # per cent


@dataclass(frozen=True, slots=True)
class Look:
    """The coach's choices. `size` and `opacity` in per cent; opacity is the background's alone."""

    theme: Theme = Theme.SYSTEM
    size: int = 100
    opacity: int = 92
    figures: Figures = Figures.LEFT
    seconds: bool = False
