"""The overlay grows with the desktop's text, and not where that is as usual."""

import pytest

from partner_overlay.presentation.text_size import scaled_size, text_scale


@pytest.mark.parametrize(
    ("points", "platform", "scale"),
    [
        (9.0, "xcb", 100),
        (11.0, "xcb", 100),
        (11.9, "xcb", 100),
        (13.75, "wayland", 125),
        (16.5, "xcb", 150),
        (40.0, "xcb", 300),
        (9.0, "windows", 100),
        (13.5, "windows", 150),
        (20.25, "windows", 200),
        (13.0, "cocoa", 100),
        (6.0, "windows", 100),
        (-1.0, "xcb", 100),
    ],
)
def test_the_scale_is_a_step_and_never_under_a_hundred(points: float, platform: str, scale: int) -> None:
    assert text_scale(points, platform) == scale


def test_the_coachs_own_size_is_scaled_up_to_the_largest() -> None:
    assert scaled_size(100, 100) == 100
    assert scaled_size(80, 150) == 120
    assert scaled_size(200, 200) == 300
