"""A coach who looks at the client's eyes, two degrees off, still sees on the phase line how far the time has gone."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import Form, Look, Theme
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.colours import GRAPHIC_CONTRAST, Scheme
from partner_overlay.presentation.overlay_view import OverlayView, Segment
from partner_overlay.ui.overlay_window import OverlayWindow
from tests.ui.conftest import FLAGS
from tests.ui.legibility.backgrounds import BACKGROUNDS
from tests.ui.legibility.seen import laid_over
from tests.ui.legibility.sight import blur_at, blurred, told_apart

BLUR = blur_at(2)
AT_THE_FLOOR = 0  # per cent: drawn as opaque as it must be
DEFAULT = Look().opacity
HALF_GONE = {Phase.AGREEMENT: (0.5, 0, 0), Phase.EXPLORATION: (1, 0.5, 0), Phase.CLOSING: (1, 1, 0.5)}
SEEN = 9  # pixels of filled and of empty that are looked at, across


def half_through(view: OverlayView, phase: Phase, form: Form) -> OverlayView:
    """Three phases of the same length, and half of this one has gone."""
    line = tuple(Segment(one, 1 / 3, filled) for one, filled in zip(Phase, HALF_GONE[phase], strict=True))
    return view._replace(form=form, phase=phase, line=line)


def fill_and_empty(line: QRect, phase: Phase) -> tuple[QRect, QRect]:
    """A piece of what has gone of this phase, and one of what has not, as high as the line."""
    third = line.width() / 3
    begin = line.x() + third * list(Phase).index(phase)
    gone, ahead = (round(begin + third * part) - SEEN // 2 for part in (0.25, 0.75))
    return QRect(gone, line.y(), SEEN, line.height()), QRect(ahead, line.y(), SEEN, line.height())


def row_by_row(seen: QImage, line: QRect, phase: Phase) -> list[float]:
    """How far filled and empty are told apart on each row of the line, from top to bottom."""
    gone, ahead = (blurred(seen, piece, BLUR) for piece in fill_and_empty(line, phase))
    return [told_apart(*rows) for rows in zip(gone, ahead, strict=True)]


def in_the_middle(rows: list[float]) -> float:
    """Where the fine line of what is ahead runs: there the two are most alike."""
    return min(rows[len(rows) // 2 - 1 : len(rows) // 2 + 1])


@pytest.fixture
def overlay(qtbot: QtBot, request: pytest.FixtureRequest) -> OverlayWindow:
    overlay = OverlayWindow(FLAGS, translucent=True, system_scheme=request.param)
    qtbot.addWidget(overlay)
    return overlay


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize(
    ("overlay", "theme", "opacity"),
    [
        (Scheme.DARK, Theme.DARK, DEFAULT),
        (Scheme.DARK, Theme.DARK, AT_THE_FLOOR),
        (Scheme.DARK, Theme.LIGHT, DEFAULT),
        (Scheme.DARK, Theme.LIGHT, AT_THE_FLOOR),
        (Scheme.DARK, Theme.HIGH_CONTRAST, DEFAULT),
        (Scheme.LIGHT, Theme.HIGH_CONTRAST, DEFAULT),
    ],
    indirect=["overlay"],
)
@pytest.mark.parametrize("form", [Form.CARD, Form.STRIP, Form.HAIRLINE])
def test_what_has_gone_is_told_from_what_is_ahead(
    *, overlay: OverlayWindow, view: OverlayView, form: Form, theme: Theme, opacity: int, phase: Phase
) -> None:
    overlay.render(half_through(view, phase, form), Look(theme=theme, opacity=opacity, form=form))
    drawn = overlay.grab()
    told = {name: in_the_middle(row_by_row(laid_over(name, drawn), overlay.parts.line, phase)) for name in BACKGROUNDS}
    assert {name: ratio for name, ratio in told.items() if ratio < GRAPHIC_CONTRAST} == {}


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT])
@pytest.mark.parametrize("overlay", [Scheme.DARK], indirect=True)
def test_at_200_per_cent_it_is_the_full_bars_height_that_tells(
    overlay: OverlayWindow, view: OverlayView, theme: Theme
) -> None:
    """Twice as large, the fine line is no longer lost in the blur: above and below it the card is seen."""
    overlay.render(half_through(view, Phase.EXPLORATION, Form.CARD), Look(theme=theme, size=200))
    drawn = overlay.grab()
    for name in ("white", "black", "coarse noise", "upright stripes moved by 0"):
        rows = row_by_row(laid_over(name, drawn), overlay.parts.line, Phase.EXPLORATION)
        assert sum(ratio >= GRAPHIC_CONTRAST for ratio in rows) > len(rows) / 2, name


def test_the_further_off_one_looks_the_less_one_sees() -> None:
    """A pixel is a minute and a half of arc at 60 cm and 96 dots an inch."""
    assert blur_at(0) == pytest.approx(0.66, abs=0.01)
    assert blur_at(2) == pytest.approx(2 * blur_at(0))


def test_the_blur_takes_stripes_that_are_too_fine_and_leaves_broad_ones() -> None:
    fine, broad = (_striped(width) for width in (1, 12))
    assert told_apart(*_light_and_dark(fine, 1)) < 1.1
    assert told_apart(*_light_and_dark(broad, 12)) > 5


def _striped(width: int) -> QImage:
    image = QImage(96, 12, QImage.Format.Format_RGB32)
    for x in range(image.width()):
        for y in range(image.height()):
            image.setPixel(x, y, 0xFFFFFFFF if x // width % 2 else 0xFF000000)
    return image


def _light_and_dark(stripes: QImage, width: int) -> tuple[list[float], list[float]]:
    """The middles of a white stripe and of the black one after it."""
    white = QRect(36 + width + width // 2, 6, 1, 1) if width > 1 else QRect(49, 6, 1, 1)
    return blurred(stripes, white, BLUR)[0], blurred(stripes, white.translated(width, 0), BLUR)[0]
