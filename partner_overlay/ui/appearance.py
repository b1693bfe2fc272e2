"""How everything on the overlay is drawn: colours, scale, typeface and corners, chosen once per look."""

from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont

from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.colours import Colour, Scheme, Tint, Tokens, drawn_opacity, tokens_of

REGULAR = QFont.Weight.Normal
MEDIUM = QFont.Weight.Medium
SEMI_BOLD = QFont.Weight.DemiBold
SMALLEST = 12  # logical pixels at 100 %: nothing is written smaller


class Appearance(NamedTuple):
    """`scale` is 1 at 100 %; `opacity` 0 to 1; `rounded` is False where the desktop can't blend corners."""

    tokens: Tokens
    family: str
    scale: float = 1.0
    opacity: float = 1.0
    rounded: bool = True
    mirrored: bool = False

    def px(self, logical: float) -> int:
        """Logical pixels at 100 % as pixels at this scale."""
        return round(logical * self.scale)

    def font(self, size: float, weight: QFont.Weight = REGULAR, *, tabular: bool = False) -> QFont:
        """The interface's typeface; `size` in logical pixels at 100 %."""
        font = QFont(self.family)
        font.setPixelSize(max(1, self.px(max(size, SMALLEST))))
        font.setWeight(weight)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def across(self, place: QRectF, width: float) -> QRectF:
        """The place in a space of this width, on its other side where one reads from right to left."""
        if not self.mirrored:
            return place
        return QRectF(width - place.right(), place.y(), place.width(), place.height())

    @property
    def card(self) -> QColor:
        """The card's background with its opacity."""
        return painted(self.tokens.card, self.opacity)

    def phase(self, phase: Phase) -> QColor:
        """The colour of a phase."""
        return painted(self.tokens.phase(phase))


def appearance_of(
    scheme: Scheme, family: str, *, size: int, opacity: int, translucent: bool, mirrored: bool
) -> Appearance:
    """The appearance of a scheme; `size` and `opacity` in per cent, never under the opacity's floor."""
    tokens = tokens_of(scheme)
    seen = drawn_opacity(scheme, opacity) if translucent and not tokens.solid else 1.0
    return Appearance(tokens, family, size / 100, seen, translucent, mirrored)


def painted(colour: Colour, strength: float = 1.0) -> QColor:
    """The colour as Qt paints it."""
    red, green, blue = (channel / 255 for channel in colour)
    return QColor.fromRgbF(red, green, blue, strength)


def laid_over(tint: Tint) -> QColor:
    """The tint as Qt paints it."""
    return painted(tint.colour, tint.strength)
