"""What is left of a picture in the corner of the eye.

The smallest angle that the eye resolves grows with the angle E by which it looks past a thing, as MAR0 (1 + E / E2):
Levi, Klein and Aitsebaomo 1985, and Strasburger, Rentschler and Jüttner 2011, with an E2 of two degrees and more for
acuity. MAR0 is one minute of arc, which is normal sight; of E2 we take the lower end. The blur is a Gaussian as wide as
that angle: of stripes that are just too fine to be resolved it leaves less than a hundredth. It is reckoned in light.
"""

import math

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from partner_overlay.presentation.colours import Colour, luminance

_SHARPEST = 1 / 60  # degrees
_E2 = 2.0  # degrees
_DISTANCE = 600.0  # mm between eye and screen
_PIXEL = 25.4 / 96  # mm
_LIGHT = [luminance(Colour(level, level, level)) for level in range(256)]


def blur_at(eccentricity: float) -> float:
    """The Gaussian's standard deviation in pixels, so many degrees beside where one looks."""
    degrees_a_pixel = math.degrees(math.atan(_PIXEL / _DISTANCE))
    return _SHARPEST * (1 + eccentricity / _E2) / degrees_a_pixel


def blurred(seen: QImage, place: QRect, blur: float) -> list[list[float]]:
    """The luminance of each pixel of the place, row by row, as it comes through the blur."""
    reach = math.ceil(3 * blur)
    weights = [math.exp(-((step / blur) ** 2) / 2) for step in range(-reach, reach + 1)]
    weights = [weight / sum(weights) for weight in weights]
    wide = range(place.left() - reach, place.right() + reach + 1)
    light = {y: [_light(seen, x, y) for x in wide] for y in range(place.top() - reach, place.bottom() + reach + 1)}
    rows = []
    for y in range(place.top(), place.bottom() + 1):
        column = [
            sum(weight * light[y + step][at] for step, weight in enumerate(weights, -reach)) for at in range(len(wide))
        ]
        rows.append([sum(map(_times, weights, column[at : at + len(weights)])) for at in range(place.width())])
    return rows


def _times(weight: float, light: float) -> float:
    return weight * light


def _light(seen: QImage, x: int, y: int) -> float:
    """Beyond the picture's edge its last pixels go on."""
    pixel = seen.pixel(min(max(x, 0), seen.width() - 1), min(max(y, 0), seen.height() - 1))
    red, green, blue = (_LIGHT[pixel >> shift & 255] for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def told_apart(one: list[float], other: list[float]) -> float:
    """The contrast of two rows of light where they are most alike; 1 where they meet."""
    darker, lighter = sorted((one, other))
    gap = max(darker), min(lighter)
    return max(1.0, (gap[1] + 0.05) / (gap[0] + 0.05))
