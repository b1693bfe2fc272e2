"""Rectangles overlap where they share pixels; touching edges share none."""

import pytest

from partner_overlay.desktop.x11_connection import Rectangle

OVERLAY = Rectangle(400, 20, 300, 100)


@pytest.mark.parametrize(
    ("other", "overlaps"),
    [
        (Rectangle(0, 0, 1280, 800), True),
        (Rectangle(699, 119, 1, 1), True),
        (Rectangle(700, 20, 10, 100), False),
        (Rectangle(400, 120, 300, 10), False),
        (Rectangle(0, 20, 400, 100), False),
        (Rectangle(400, 0, 300, 20), False),
        (Rectangle(-100, -100, 600, 600), True),
    ],
)
def test_overlap(other: Rectangle, *, overlaps: bool) -> None:
    assert OVERLAY.overlaps(other) is overlaps
    assert other.overlaps(OVERLAY) is overlaps


@pytest.mark.parametrize(
    ("other", "covers"),
    [
        (OVERLAY, True),
        (Rectangle(399, 19, 302, 102), True),
        (Rectangle(401, 20, 300, 100), False),
        (Rectangle(400, 20, 299, 100), False),
        (Rectangle(400, 20, 300, 99), False),
    ],
)
def test_covering(other: Rectangle, *, covers: bool) -> None:
    assert other.covers(OVERLAY) is covers
