"""Every sign is a shape of its own, and stands out from dark bars and light ones."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor, QImage

from partner_overlay.presentation.tray import TraySign
from partner_overlay.ui.tray.tray_signs import SIZES, drawn_sign, tray_icon


def shape(sign: TraySign, size: int, *, mirrored: bool = False) -> set[tuple[int, int]]:
    """Where it is light, whatever the colour."""
    image = drawn_sign(sign, size, mirrored=mirrored).toImage()
    return {(x, y) for x in range(size) for y in range(size) if image.pixelColor(x, y).lightnessF() > 0.3}


@pytest.mark.parametrize("size", SIZES)
def test_any_two_signs_differ_by_their_shape_alone(qapp: object, size: int) -> None:
    shapes = {sign: shape(sign, size) for sign in TraySign}
    for one, other in combinations(TraySign, 2):
        assert len(shapes[one] ^ shapes[other]) >= size * size / 25, (one, other)


@pytest.mark.parametrize("bar", ["#ffffff", "#000000"])
@pytest.mark.parametrize("sign", TraySign)
def test_each_stands_out_from_any_bar(qapp: object, sign: TraySign, bar: str) -> None:
    ground = QColor(bar).lightnessF()
    image: QImage = drawn_sign(sign, 16).toImage()
    colours = [image.pixelColor(x, y) for x in range(16) for y in range(16)]
    assert sum(one.alphaF() > 0.5 and abs(one.lightnessF() - ground) > 0.4 for one in colours) > 30


def test_the_line_runs_the_other_way_where_one_reads_from_right_to_left(qapp: object) -> None:
    assert shape(TraySign.AGREEMENT, 16, mirrored=True) == shape(TraySign.CLOSING, 16)
    assert shape(TraySign.EXPLORATION, 16, mirrored=True) == shape(TraySign.EXPLORATION, 16)


def test_the_icon_has_every_size(qapp: object) -> None:
    assert sorted(size.width() for size in tray_icon(TraySign.PAUSED).availableSizes()) == list(SIZES)
