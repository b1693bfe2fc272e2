"""The colours of each scheme and the arithmetic of their contrast. Pure, so that it can be proved without a screen.

Contrast is WCAG 2.2's ratio of relative luminances; the floors (7:1 for text, 3:1 for graphics) are product.md 5.
"""

from enum import StrEnum
from functools import cache
from typing import NamedTuple, assert_never

from partner_overlay.application.settings import Theme
from partner_overlay.domain.phases import Phase

TEXT_CONTRAST = 7.0
GRAPHIC_CONTRAST = 3.0


class Colour(NamedTuple):
    """Red, green and blue, 0 to 255."""

    red: float
    green: float
    blue: float


class Tint(NamedTuple):
    """A colour laid over another; `strength` is 0 to 1."""

    colour: Colour
    strength: float


WHITE = Colour(255, 255, 255)
BLACK = Colour(0, 0, 0)


class Scheme(StrEnum):
    """What a theme comes to on this desktop: two calm schemes and two of high contrast."""

    DARK = "dark"
    LIGHT = "light"
    BLACK = "black"
    WHITE = "white"


class Tokens(NamedTuple):
    """Every colour of the overlay, and (from `window` on) of the windows. `border_width` in logical pixels."""

    card: Colour
    border: Tint
    border_width: float
    glance: Colour
    sentence: Colour
    secondary: Colour
    over_time: Colour
    empty: Colour
    frame: Colour
    rule: Tint
    face: Tint
    face_hover: Tint
    face_border: Tint
    agreement: Colour
    exploration: Colour
    closing: Colour
    window: Colour
    field: Colour
    field_border: Colour
    accent: Colour
    on_accent: Colour
    solid: bool = False

    def phase(self, phase: Phase) -> Colour:
        """The colour of a phase."""
        match phase:
            case Phase.AGREEMENT:
                return self.agreement
            case Phase.EXPLORATION:
                return self.exploration
            case Phase.CLOSING:
                return self.closing
            case _:
                assert_never(phase)

    @property
    def texts(self) -> tuple[Colour, ...]:
        """Every colour that words are written in."""
        return (self.glance, self.sentence, self.secondary, self.over_time)

    @property
    def graphics(self) -> tuple[Colour, ...]:
        """Every colour that a shape with a meaning is drawn in."""
        return (self.empty, self.frame, self.agreement, self.exploration, self.closing)


def colour(hexadecimal: str) -> Colour:
    """The colour written as "#rrggbb"."""
    return Colour(*(int(hexadecimal[at : at + 2], 16) for at in (1, 3, 5)))


_DARK = Tokens(
    card=colour("#12161b"),
    border=Tint(WHITE, 0.12),
    border_width=1,
    glance=WHITE,
    sentence=colour("#d9dfe5"),
    secondary=colour("#c1cad3"),
    over_time=colour("#ffd08a"),
    empty=colour("#7f8891"),
    frame=colour("#a0a9b2"),
    rule=Tint(WHITE, 0.14),
    face=Tint(WHITE, 0.09),
    face_hover=Tint(WHITE, 0.16),
    face_border=Tint(WHITE, 0.0),
    agreement=colour("#44cbad"),
    exploration=colour("#6fb8f7"),
    closing=colour("#f2a93b"),
    window=colour("#1b2026"),
    field=colour("#12161b"),
    field_border=colour("#79828b"),
    accent=colour("#7fbef7"),
    on_accent=colour("#0c1014"),
)
_LIGHT = Tokens(
    card=colour("#fafaf8"),
    border=Tint(BLACK, 0.16),
    border_width=1,
    glance=colour("#14181d"),
    sentence=colour("#2a323a"),
    secondary=colour("#37404a"),
    over_time=colour("#573200"),
    empty=colour("#6b747d"),
    frame=colour("#66707a"),
    rule=Tint(BLACK, 0.12),
    face=Tint(BLACK, 0.06),
    face_hover=Tint(BLACK, 0.12),
    face_border=Tint(BLACK, 0.0),
    agreement=colour("#076653"),
    exploration=colour("#195f97"),
    closing=colour("#864e00"),
    window=colour("#ffffff"),
    field=colour("#ffffff"),
    field_border=colour("#858d95"),
    accent=colour("#17568c"),
    on_accent=WHITE,
)
_BLACK = Tokens(
    card=BLACK,
    border=Tint(WHITE, 1),
    border_width=2,
    glance=WHITE,
    sentence=WHITE,
    secondary=WHITE,
    over_time=colour("#ffd966"),
    empty=colour("#969696"),
    frame=WHITE,
    rule=Tint(WHITE, 1),
    face=Tint(WHITE, 0.0),
    face_hover=Tint(WHITE, 0.22),
    face_border=Tint(WHITE, 1),
    agreement=colour("#4fe3c1"),
    exploration=colour("#7cc4ff"),
    closing=colour("#ffc04d"),
    window=BLACK,
    field=BLACK,
    field_border=WHITE,
    accent=colour("#7cc4ff"),
    on_accent=BLACK,
    solid=True,
)
_WHITE = Tokens(
    card=WHITE,
    border=Tint(BLACK, 1),
    border_width=2,
    glance=BLACK,
    sentence=BLACK,
    secondary=BLACK,
    over_time=colour("#5c3500"),
    empty=colour("#404040"),
    frame=BLACK,
    rule=Tint(BLACK, 1),
    face=Tint(BLACK, 0.0),
    face_hover=Tint(BLACK, 0.12),
    face_border=Tint(BLACK, 1),
    agreement=colour("#00644f"),
    exploration=colour("#00508f"),
    closing=colour("#7a4500"),
    window=WHITE,
    field=WHITE,
    field_border=BLACK,
    accent=colour("#00508f"),
    on_accent=WHITE,
    solid=True,
)


def scheme_of(theme: Theme, system: Scheme) -> Scheme:
    """The scheme that a theme comes to when the desktop's own is `system`."""
    match theme:
        case Theme.SYSTEM:
            return system
        case Theme.DARK:
            return Scheme.DARK
        case Theme.LIGHT:
            return Scheme.LIGHT
        case Theme.HIGH_CONTRAST:
            return Scheme.WHITE if system in {Scheme.LIGHT, Scheme.WHITE} else Scheme.BLACK
        case _:
            assert_never(theme)


def tokens_of(scheme: Scheme) -> Tokens:
    """The colours of a scheme."""
    match scheme:
        case Scheme.DARK:
            return _DARK
        case Scheme.LIGHT:
            return _LIGHT
        case Scheme.BLACK:
            return _BLACK
        case Scheme.WHITE:
            return _WHITE
        case _:
            assert_never(scheme)


def luminance(of: Colour) -> float:
    """Relative luminance, 0 (black) to 1 (white)."""
    red, green, blue = (_linear(channel / 255) for channel in of)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def contrast(one: Colour, other: Colour) -> float:
    """The contrast of two colours, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def composite(over: Colour, backdrop: Colour, opacity: float) -> Colour:
    """What is seen when a plate of this opacity, 0 to 1, lies over a backdrop."""
    return Colour(*(top * opacity + under * (1 - opacity) for top, under in zip(over, backdrop, strict=True)))


def tinted(ground: Colour, tint: Tint) -> Colour:
    """The ground with a tint laid over it."""
    return composite(tint.colour, ground, tint.strength)


def worst_contrast(drawn: Colour, plate: Colour, opacity: float, tint: Tint | None = None) -> float:
    """The lowest contrast of what is drawn on a plate, over white, black and every colour between."""
    grounds = [composite(plate, backdrop, opacity) for backdrop in (BLACK, WHITE)]
    if tint is not None:
        grounds = [tinted(ground, tint) for ground in grounds]
    if luminance(grounds[0]) <= luminance(drawn) <= luminance(grounds[1]):
        return 1.0
    return min(contrast(drawn, ground) for ground in grounds)


@cache
def opacity_floor(scheme: Scheme) -> int:
    """The lowest opacity of the card, in whole per cent, that keeps every contrast over any background."""
    tokens = tokens_of(scheme)
    lowest = 100
    while not tokens.solid and lowest > 0 and keeps_contrast(tokens, (lowest - 1) / 100):
        lowest -= 1
    return lowest


def keeps_contrast(tokens: Tokens, opacity: float) -> bool:
    """Whether all words keep 7:1 and all shapes 3:1 at this opacity of the card, 0 to 1."""
    words = all(worst_contrast(text, tokens.card, opacity) >= TEXT_CONTRAST for text in tokens.texts)
    shapes = all(worst_contrast(shape, tokens.card, opacity) >= GRAPHIC_CONTRAST for shape in tokens.graphics)
    on_buttons = all(
        worst_contrast(tokens.glance, tokens.card, opacity, face) >= TEXT_CONTRAST
        for face in (tokens.face, tokens.face_hover)
    )
    return words and shapes and on_buttons


def drawn_opacity(scheme: Scheme, wanted: int) -> float:
    """The opacity to draw the card with, 0 to 1: as wanted (per cent), but never under the floor."""
    asked = min(wanted, 100) / 100
    tokens = tokens_of(scheme)
    if tokens.solid or not keeps_contrast(tokens, asked):
        return opacity_floor(scheme) / 100
    return asked
