"""What is really painted keeps its contrast: measured on pixels over white, black and a busy picture."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from partner_overlay.application.settings import Look, Theme
from partner_overlay.presentation.colours import (
    Colour,
    Scheme,
    composite,
    contrast,
    drawn_opacity,
    scheme_of,
    tokens_of,
)
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.overlay_window import OverlayWindow


def plain(colour: str) -> Callable[[int, int], QImage]:
    def build(width: int, height: int) -> QImage:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        return image

    return build


def busy(width: int, height: int) -> QImage:
    """Something like a photograph at its worst: patches of every colour, the brightest beside the darkest."""
    chance = random.Random(7)
    image = plain("#808080")(width, height)
    painter = QPainter(image)
    for _ in range(900):
        patch = QColor.fromHsv(chance.randrange(360), chance.randrange(256), chance.choice((0, 40, 128, 255)))
        painter.fillRect(chance.randrange(width), chance.randrange(height), 9, 9, patch)
    painter.end()
    return image


BACKDROPS = {"white": plain("#ffffff"), "black": plain("#000000"), "busy": busy}


def seen_over(overlay: OverlayWindow, backdrop: Callable[[int, int], QImage]) -> QImage:
    image = backdrop(overlay.width(), overlay.height())
    painter = QPainter(image)
    painter.drawPixmap(QPoint(), overlay.grab())
    painter.end()
    return image


def colour_at(image: QImage, x: int, y: int) -> Colour:
    pixel = image.pixelColor(x, y)
    return Colour(pixel.red(), pixel.green(), pixel.blue())


def rectangle(image: QImage, left: int, top: int, right: int, bottom: int) -> list[Colour]:
    return [colour_at(image, x, y) for y in range(top, bottom) for x in range(left, right)]


@pytest.mark.parametrize("backdrop", BACKDROPS)
@pytest.mark.parametrize("opacity", [10, 92, 100])
@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT, Theme.HIGH_CONTRAST])
def test_words_stand_out_of_the_worst_that_is_behind_them(
    overlay: OverlayWindow, view: OverlayView, theme: Theme, opacity: int, backdrop: str
) -> None:
    overlay.render(view, Look(theme=theme, opacity=opacity))
    image = seen_over(overlay, BACKDROPS[backdrop])
    tokens = tokens_of(scheme_of(theme, Scheme.DARK))
    ground = rectangle(image, 20, 4, 380, 12)  # above the header there is nothing but the plate
    for text in tokens.texts:
        assert min(contrast(text, behind) for behind in ground) >= 7
    for shape in tokens.graphics:
        assert min(contrast(shape, behind) for behind in ground) >= 3


@pytest.mark.parametrize(
    ("region", "least"),
    [
        ((16, 20, 60, 46), 7),  # the minutes
        ((16, 76, 300, 106), 7),  # the glance
        ((16, 110, 300, 128), 7),  # the sentence
        ((300, 36, 386, 50), 6.5),  # what is ahead: thin strokes never reach the full colour on a grid of pixels
        ((16, 57, 60, 66), 3),  # the phase line
    ],
)
@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT, Theme.HIGH_CONTRAST])
@pytest.mark.parametrize("backdrop", ["white", "black"])
def test_what_is_painted_really_has_its_colour(
    *,
    overlay: OverlayWindow,
    view: OverlayView,
    theme: Theme,
    backdrop: str,
    region: tuple[int, int, int, int],
    least: float,
) -> None:
    overlay.render(view, Look(theme=theme, opacity=0))
    image = seen_over(overlay, BACKDROPS[backdrop])
    ground = colour_at(image, 200, 8)
    assert max(contrast(pixel, ground) for pixel in rectangle(image, *region)) >= least


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT])
def test_the_plate_is_as_opaque_as_was_reckoned(overlay: OverlayWindow, view: OverlayView, theme: Theme) -> None:
    overlay.render(view, Look(theme=theme, opacity=90))
    scheme = scheme_of(theme, Scheme.DARK)
    reckoned = composite(tokens_of(scheme).card, Colour(255, 255, 255), drawn_opacity(scheme, 90))
    painted = colour_at(seen_over(overlay, BACKDROPS["white"]), 200, 8)
    assert painted == pytest.approx(reckoned, abs=2)
