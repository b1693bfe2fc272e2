"""Contrast is computed, never judged by eye: 7:1 for words and 3:1 for shapes over any background."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.application.settings import Theme
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.colours import (
    BLACK,
    WHITE,
    Colour,
    Scheme,
    Tint,
    colour,
    composite,
    contrast,
    drawn_opacity,
    keeps_contrast,
    luminance,
    opacity_floor,
    scheme_of,
    tinted,
    tokens_of,
    worst_contrast,
)

channels = st.integers(0, 255)
colours = st.builds(Colour, channels, channels, channels)
opacities = st.integers(0, 120)
schemes = st.sampled_from(Scheme)


def test_black_and_white_are_as_far_apart_as_can_be() -> None:
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast(WHITE, WHITE) == 1


@pytest.mark.parametrize(
    ("written", "expected"), [("#777777", 4.48), ("#767676", 4.54), ("#0000ff", 8.59), ("#ff0000", 4.0)]
)
def test_contrast_on_white_is_the_one_that_wcag_gives(written: str, expected: float) -> None:
    assert contrast(colour(written), WHITE) == pytest.approx(expected, abs=0.01)


def test_luminance_goes_from_nought_to_one() -> None:
    assert luminance(BLACK) == 0
    assert luminance(WHITE) == pytest.approx(1)


def test_a_plate_that_is_half_seen_through_shows_the_middle() -> None:
    assert composite(WHITE, BLACK, 0.5) == (127.5, 127.5, 127.5)
    assert tinted(BLACK, Tint(WHITE, 0.2)) == (51, 51, 51)


@given(schemes, opacities, colours)
def test_words_keep_seven_to_one_over_any_background(scheme: Scheme, wanted: int, backdrop: Colour) -> None:
    tokens = tokens_of(scheme)
    seen = composite(tokens.card, backdrop, drawn_opacity(scheme, wanted))
    assert min(contrast(text, seen) for text in tokens.texts) >= 7
    on_faces = [tinted(seen, face) for face in (tokens.face, tokens.face_hover)]
    assert min(contrast(tokens.glance, face) for face in on_faces) >= 7


@given(schemes, opacities, colours)
def test_shapes_keep_three_to_one_over_any_background(scheme: Scheme, wanted: int, backdrop: Colour) -> None:
    tokens = tokens_of(scheme)
    seen = composite(tokens.card, backdrop, drawn_opacity(scheme, wanted))
    assert min(contrast(shape, seen) for shape in tokens.graphics) >= 3


@given(schemes, colours)
def test_the_worst_background_is_no_better_than_any_other(scheme: Scheme, backdrop: Colour) -> None:
    tokens = tokens_of(scheme)
    seen = composite(tokens.card, backdrop, 0.8)
    assert worst_contrast(tokens.glance, tokens.card, 0.8) <= contrast(tokens.glance, seen) + 1e-9


def test_words_that_some_background_swallows_have_no_contrast() -> None:
    assert worst_contrast(Colour(128, 128, 128), BLACK, 0.1) == 1


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.LIGHT])
def test_the_floor_is_the_lowest_opacity_that_serves(scheme: Scheme) -> None:
    floor = opacity_floor(scheme)
    assert floor < 92
    assert keeps_contrast(tokens_of(scheme), floor / 100)
    assert not keeps_contrast(tokens_of(scheme), (floor - 1) / 100)


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.LIGHT])
def test_less_than_the_floor_is_drawn_at_the_floor(scheme: Scheme) -> None:
    floor = opacity_floor(scheme)
    assert drawn_opacity(scheme, 0) == drawn_opacity(scheme, floor) == floor / 100
    assert drawn_opacity(scheme, 95) == 0.95
    assert drawn_opacity(scheme, 130) == 1


@pytest.mark.parametrize("scheme", [Scheme.BLACK, Scheme.WHITE])
def test_high_contrast_is_never_seen_through_and_has_thick_borders(scheme: Scheme) -> None:
    assert opacity_floor(scheme) == 100
    assert drawn_opacity(scheme, 50) == 1
    assert tokens_of(scheme).border_width == 2


@pytest.mark.parametrize("scheme", Scheme)
def test_windows_keep_contrast_too(scheme: Scheme) -> None:
    tokens = tokens_of(scheme)
    for ground in (tokens.window, tokens.field, tokens.card):
        assert contrast(tokens.glance, ground) >= 7
        assert contrast(tokens.secondary, ground) >= 7
        assert contrast(tokens.field_border, ground) >= 3
    assert contrast(tokens.on_accent, tokens.accent) >= 7


@pytest.mark.parametrize("scheme", Scheme)
def test_each_phase_has_a_colour_of_its_own_and_none_is_red(scheme: Scheme) -> None:
    three = [tokens_of(scheme).phase(phase) for phase in Phase]
    assert len(set(three)) == 3
    assert all(one != other for one, other in pairwise(three))
    assert not any(red > 2 * max(green, blue) for red, green, blue in three)


@pytest.mark.parametrize(
    ("theme", "system", "scheme"),
    [
        (Theme.SYSTEM, Scheme.LIGHT, Scheme.LIGHT),
        (Theme.SYSTEM, Scheme.BLACK, Scheme.BLACK),
        (Theme.DARK, Scheme.LIGHT, Scheme.DARK),
        (Theme.LIGHT, Scheme.DARK, Scheme.LIGHT),
        (Theme.HIGH_CONTRAST, Scheme.DARK, Scheme.BLACK),
        (Theme.HIGH_CONTRAST, Scheme.LIGHT, Scheme.WHITE),
        (Theme.HIGH_CONTRAST, Scheme.WHITE, Scheme.WHITE),
    ],
)
def test_a_theme_comes_to_a_scheme(theme: Theme, system: Scheme, scheme: Scheme) -> None:
    assert scheme_of(theme, system) is scheme
