"""Where the overlay stands, as geometry: always wholly on its screen, and back at its place when the screen is."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, QSizeF

from partner_overlay.application.settings import SIZES, Place
from partner_overlay.ui.placement import (
    SNAP,
    ScreenShape,
    at_top_edge,
    clamped,
    fitting,
    place_on,
    remembered,
    screen_at,
    snapped,
    under_camera,
)

CARD = QSize(400, 205)
UNKNOWN = QSizeF(0, 0)


def a_screen(
    *, x: int = 0, y: int = 0, width: int = 1920, height: int = 1080, panel: int = 0, size: QSizeF = UNKNOWN
) -> ScreenShape:
    whole = QRect(x, y, width, height)
    return ScreenShape("one", whole, whole.adjusted(0, panel, 0, 0), size)


coordinates = st.integers(-6000, 6000)
points = st.builds(QPoint, coordinates, coordinates)
screens = st.builds(
    a_screen,
    x=coordinates,
    y=coordinates,
    width=st.integers(500, 5000),
    height=st.integers(400, 3000),
    panel=st.integers(0, 60),
    size=st.builds(QSizeF, st.floats(0, 3000), st.floats(0, 3000)),
)
sizes = st.builds(QSize, st.integers(1, 480), st.integers(1, 320))
parts = st.floats(-1, 2)


@given(points, sizes, screens)
def test_what_fits_is_always_wholly_on_the_screen(place: QPoint, size: QSize, screen: ScreenShape) -> None:
    found = [
        clamped(place, size, screen.available),
        snapped(place, size, screen),
        under_camera(size, screen),
        at_top_edge(size, screen),
    ]
    assert all(screen.available.contains(QRect(one, size)) for one in found)


@given(parts, parts, sizes, screens)
def test_any_remembered_place_is_wholly_on_the_screen(
    across: float, down: float, size: QSize, screen: ScreenShape
) -> None:
    found = place_on(screen, Place("one", across, down), size)
    assert screen.available.contains(QRect(found, size))


@given(points, sizes, screens)
def test_a_remembered_place_comes_back(place: QPoint, size: QSize, screen: ScreenShape) -> None:
    stood = clamped(place, size, screen.available)
    back = place_on(screen, remembered(stood, size, screen), size)
    assert (back - stood).manhattanLength() <= 1


@given(points, sizes, screens)
def test_snapping_twice_is_snapping_once(place: QPoint, size: QSize, screen: ScreenShape) -> None:
    assume(screen.available.width() > size.width() + 4 * SNAP)
    assume(screen.available.height() > size.height() + 4 * SNAP)
    once = snapped(place, size, screen)
    assert snapped(once, size, screen) == once


def test_what_does_not_fit_shows_its_beginning() -> None:
    assert clamped(QPoint(50, 50), QSize(900, 900), QRect(10, 20, 800, 600)) == QPoint(10, 20)


def test_the_right_edge_stays_the_right_edge_in_another_resolution() -> None:
    large, small = a_screen(width=3840, height=2160), a_screen(width=1280, height=720)
    place = remembered(QPoint(3840 - 400, 0), CARD, large)
    assert place_on(small, place, CARD) == QPoint(1280 - 400, 0)


def test_the_middle_stays_the_middle_for_another_size() -> None:
    screen = a_screen()
    place = remembered(under_camera(CARD, screen), CARD, screen)
    wide = QSize(800, 410)
    assert place_on(screen, place, wide).x() == (1920 - 800) // 2


def test_what_is_as_wide_as_the_screen_is_remembered_in_the_middle() -> None:
    assert remembered(QPoint(0, 0), QSize(1920, 50), a_screen()).across == 0.5


@pytest.mark.parametrize(
    ("screen", "top"),
    [
        (a_screen(size=QSizeF(527, 296)), 44),  # 24 inch: 3.65 pixels a millimetre, 12 mm below the first row
        (a_screen(size=UNKNOWN), 45),  # says nothing: 96 dpi
        (a_screen(size=QSizeF(16, 9)), 45),  # says nonsense
        (a_screen(size=QSizeF(16000, 9000)), 45),
        (a_screen(width=3840, height=2160, size=QSizeF(600, 340)), 76),
        (a_screen(panel=60), 68),  # a panel lies there: 8 pixels below it
    ],
)
def test_under_the_camera_is_twenty_millimetres_below_the_lens(screen: ScreenShape, top: int) -> None:
    place = under_camera(CARD, screen)
    assert place.y() == top
    assert place.x() == (screen.whole.width() - 400) // 2


def test_the_hairline_lies_at_the_top_edge() -> None:
    assert at_top_edge(QSize(400, 8), a_screen(panel=30)) == QPoint(760, 30)


@pytest.mark.parametrize(
    ("dropped", "lands"),
    [
        (QPoint(9, 500), QPoint(0, 500)),
        (QPoint(1515, 500), QPoint(1520, 500)),
        (QPoint(300, 870), QPoint(300, 875)),
        (QPoint(300, 11), QPoint(300, 0)),
        (QPoint(300, 13), QPoint(300, 13)),
        (QPoint(766, 500), QPoint(760, 500)),
        (QPoint(750, 52), QPoint(760, 45)),
        (QPoint(766, 8), QPoint(760, 0)),
        (QPoint(-300, -300), QPoint(0, 0)),
        (QPoint(600, 400), QPoint(600, 400)),
    ],
)
def test_a_drag_snaps_to_edges_and_under_the_camera(dropped: QPoint, lands: QPoint) -> None:
    assert snapped(dropped, CARD, a_screen()) == lands


def test_the_pointers_screen_is_the_one_that_holds_it_or_the_nearest() -> None:
    left, right = a_screen(x=-1920), a_screen()
    assert screen_at(QPoint(-5, 10), [left, right]) is left
    assert screen_at(QPoint(5, 10), [left, right]) is right
    assert screen_at(QPoint(9000, 9000), [left, right]) is right
    assert screen_at(QPoint(0, 0), []) is None


@pytest.mark.parametrize(
    ("size", "resting", "room", "fits"),
    [
        (100, CARD, QSize(1920, 1080), 100),
        (100, CARD, CARD, 100),
        (100, CARD, QSize(399, 400), 90),
        (300, QSize(1200, 615), QSize(1024, 768), 250),
        (300, QSize(1200, 615), QSize(1920, 500), 200),
        (100, CARD, QSize(100, 100), 80),
    ],
)
def test_where_there_is_too_little_room_it_is_smaller(size: int, resting: QSize, room: QSize, fits: int) -> None:
    assert fitting(size, resting, room) == fits


@given(st.sampled_from(SIZES), st.integers(320, 4000), st.integers(200, 3000))
def test_it_is_as_large_as_there_is_room_and_no_larger_than_chosen(size: int, width: int, height: int) -> None:
    room = QSize(width, height)
    fits = fitting(size, CARD * (size / 100), room)
    larger = [step for step in SIZES if fits < step <= size]
    assert fits <= size
    assert all(room.width() < 4 * step + 1 or room.height() < 2.05 * step + 1 for step in larger)  # whole pixels
