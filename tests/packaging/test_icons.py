"""The pictures of the program's icon are those of its drawing, and can be told from any bar that they lie on."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage

import icons


def pixels(image: QImage) -> Iterator[QColor]:
    return (image.pixelColor(x, y) for y in range(image.height()) for x in range(image.width()))


@pytest.mark.parametrize("size", icons.SIZES)
def test_each_picture_is_that_of_the_drawing(qapp: object, size: int) -> None:
    kept, drawn = QImage(str(icons.place(size))), icons.drawn(icons.DRAWING.read_bytes(), size)
    assert kept.size() == drawn.size()
    assert all(alike(*both) for both in zip(pixels(kept), pixels(drawn), strict=True))


def alike(one: QColor, other: QColor) -> bool:
    """As far as the eye can tell; what is hardly there has no colour to speak of."""
    channels = [(one.alpha(), other.alpha(), 8)]
    if one.alpha() >= 64:
        channels += [(one.red(), other.red(), 24), (one.green(), other.green(), 24), (one.blue(), other.blue(), 24)]
    return all(abs(mine - its) < far for mine, its, far in channels)


@pytest.mark.parametrize("bar", ["#ffffff", "#f6f5f4", "#1e1e1e", "#000000"])
def test_it_stands_out_from_the_bar_at_16_pixels(qapp: object, bar: str) -> None:
    ground = QColor(bar).lightnessF()
    image = QImage(str(icons.place(16)))
    seen = [one for one in pixels(image) if one.alphaF() > 0.5 and abs(one.lightnessF() - ground) > 0.3]
    assert len(seen) > 20
