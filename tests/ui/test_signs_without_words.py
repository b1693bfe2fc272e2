"""A hairline and the dot say by shapes what a coach has to know; a card and a strip show that a mark was made."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QImage

from partner_overlay.application.settings import Form, Look, Theme
from partner_overlay.presentation.colours import GRAPHIC_CONTRAST, Scheme, contrast, scheme_of, tokens_of
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.overlay_window import OverlayWindow
from tests.ui.test_overlay_contrast import colour_at, rectangle

BARE = (Form.HAIRLINE, Form.PRESENCE)


def drawn(overlay: OverlayWindow, view: OverlayView, form: Form, look: Look = Look(theme=Theme.DARK)) -> QImage:  # noqa: B008  a frozen value
    overlay.render(view._replace(form=form), look)
    return overlay.grab().toImage()


@pytest.mark.parametrize("form", BARE)
def test_each_state_has_a_shape_of_its_own(form: Form, overlay: OverlayWindow, view: OverlayView) -> None:
    states = (
        view,
        view._replace(waiting=True),
        view._replace(paused=True),
        view._replace(click_through=True),
        view._replace(waiting=True, click_through=True),
        view._replace(paused=True, click_through=True),
    )
    pictures = [drawn(overlay, state, form) for state in states]
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[at + 1 :])


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.LIGHT, Theme.HIGH_CONTRAST])
def test_the_signs_of_a_hairline_stand_out(theme: Theme, overlay: OverlayWindow, view: OverlayView) -> None:
    for state in (view._replace(waiting=True), view._replace(paused=True), view._replace(click_through=True)):
        image = drawn(overlay, state, Form.HAIRLINE, Look(theme=theme))
        card = tokens_of(scheme_of(theme, Scheme.DARK)).card
        sign = rectangle(image, 385, 2, 397, 6)
        assert max(contrast(pixel, card) for pixel in sign) >= GRAPHIC_CONTRAST


def test_a_pause_is_two_bars_with_room_between(overlay: OverlayWindow, view: OverlayView) -> None:
    image = drawn(overlay, view._replace(paused=True), Form.HAIRLINE)
    dark = tokens_of(Scheme.DARK)
    lit = [contrast(colour_at(image, x, 4), dark.card) >= GRAPHIC_CONTRAST for x in range(384, 398)]
    assert sum(before is not after for before, after in pairwise(lit)) == 4


def test_the_signs_are_mirrored_with_the_line(overlay: OverlayWindow, view: OverlayView) -> None:
    from PySide6.QtCore import Qt  # noqa: PLC0415

    overlay.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = drawn(overlay, view._replace(waiting=True), Form.HAIRLINE)
    dark = tokens_of(Scheme.DARK)
    assert contrast(colour_at(image, 9, 4), dark.card) >= GRAPHIC_CONTRAST


@pytest.mark.parametrize("form", [Form.CARD, Form.STRIP])
def test_a_mark_is_seen_for_a_while(form: Form, overlay: OverlayWindow, view: OverlayView) -> None:
    before = drawn(overlay, view, form)
    assert drawn(overlay, view._replace(marked=True), form) != before
    assert drawn(overlay, view, form) == before


def test_a_mark_moves_nothing(overlay: OverlayWindow, view: OverlayView) -> None:
    overlay.render(view, Look())
    overlay.show()
    overlay.render(view._replace(marked=True), Look())
    assert not overlay.fading
    overlay.hide()
