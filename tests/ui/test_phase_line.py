"""The phase line says by shape and by colour what has passed and what is ahead."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.overlay_view import Segment
from partner_overlay.ui.appearance import Appearance, appearance_of, painted
from partner_overlay.ui.phase_line import draw_phase_line

LINE = (
    Segment(Phase.AGREEMENT, 0.2, 1),
    Segment(Phase.EXPLORATION, 0.6, 0.5),
    Segment(Phase.CLOSING, 0.2, 0),
)
THICK = 6


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return appearance_of(Scheme.DARK, "Sans", size=100, opacity=100, translucent=True, mirrored=False)


def drawn(line: tuple[Segment, ...], appearance: Appearance) -> QImage:
    image = QImage(400, THICK, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    draw_phase_line(painter, QRectF(0, 0, 400, THICK), line, appearance)
    painter.end()
    return image


def thickness(image: QImage, x: int) -> int:
    return sum(image.pixelColor(x, y).lightness() > 60 for y in range(THICK))


def test_what_has_passed_is_thick_and_in_the_phases_colour(appearance: Appearance) -> None:
    image = drawn(LINE, appearance)
    for x, phase in ((40, Phase.AGREEMENT), (150, Phase.EXPLORATION)):
        assert thickness(image, x) == THICK
        assert image.pixelColor(x, 3).rgb() == appearance.phase(phase).rgb()


def test_what_is_ahead_is_a_fine_grey_line(appearance: Appearance) -> None:
    image = drawn(LINE, appearance)
    for x in (280, 370):
        assert thickness(image, x) == 1
        assert image.pixelColor(x, 2).rgb() == painted(appearance.tokens.empty).rgb()


def test_phases_are_parted_by_gaps(appearance: Appearance) -> None:
    image = drawn(LINE, appearance)
    gaps = [x for x in range(400) if thickness(image, x) == 0]
    assert len(gaps) == pytest.approx(6, abs=2)


def test_a_phase_that_has_just_begun_can_be_seen(appearance: Appearance) -> None:
    begun = (LINE[0]._replace(filled=0.001), *LINE[1:])
    assert thickness(drawn(begun, appearance), 3) == THICK


def test_read_from_the_right_it_fills_from_the_right(appearance: Appearance) -> None:
    image = drawn(LINE, appearance._replace(mirrored=True))
    assert thickness(image, 360) == THICK
    assert thickness(image, 40) == 1
