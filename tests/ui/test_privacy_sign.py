"""The sign for a shared screen: one when the overlay is left out, another when it is not, none without the wish."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from partner_overlay.application.settings import Form, Look
from partner_overlay.presentation.overlay_view import OverlayView, Privacy
from partner_overlay.ui.overlay_window import OverlayWindow
from tests.ui.conftest import PaintCounter

SIGNED, BARE = (Form.CARD, Form.STRIP), (Form.HAIRLINE, Form.PRESENCE)
ALL = tuple(Privacy)


def pictures(overlay: OverlayWindow, view: OverlayView, look: Look) -> list[QImage]:
    """One for each way to stand."""
    taken = []
    for privacy in ALL:
        overlay.render(view._replace(privacy=privacy), look)
        taken.append(overlay.grab().toImage())
    return taken


def changed(one: QImage, other: QImage) -> QRect:
    """The smallest rectangle that holds every pixel in which the two differ."""
    assert one.size() == other.size()
    found = QRect()
    for x in range(one.width()):
        for y in range(one.height()):
            if one.pixel(x, y) != other.pixel(x, y):
                found = found.united(QRect(x, y, 1, 1))
    return found


@pytest.mark.parametrize("form", SIGNED)
def test_hidden_seen_and_not_asked_look_different_in_shape(
    form: Form, overlay: OverlayWindow, view: OverlayView, look: Look
) -> None:
    """In grey too, so that colour alone says nothing."""
    grey = [
        image.convertToFormat(QImage.Format.Format_Grayscale8)
        for image in pictures(overlay, view._replace(form=form), look)
    ]
    assert all(one != other for at, one in enumerate(grey) for other in grey[:at])


@pytest.mark.parametrize("form", BARE)
def test_hairline_and_dot_stay_as_they_are(form: Form, overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    one, *others = pictures(overlay, view._replace(form=form), look)
    assert all(other == one for other in others)


@pytest.mark.parametrize("form", BARE)
def test_where_there_is_no_sign_nothing_is_drawn_anew_for_it(
    form: Form, overlay: OverlayWindow, view: OverlayView, look: Look, settle: Callable[[OverlayWindow], PaintCounter]
) -> None:
    bare = view._replace(form=form)
    overlay.render(bare, look)
    counter = settle(overlay)
    overlay.render(bare._replace(privacy=Privacy.SEEN), look)
    QApplication.processEvents()
    assert counter.paints == 0
    overlay.hide()


@pytest.mark.parametrize("form", SIGNED)
def test_the_two_signs_stand_in_one_small_place_at_the_end_of_the_header(
    form: Form, overlay: OverlayWindow, view: OverlayView, look: Look
) -> None:
    taken = dict(zip(ALL, pictures(overlay, view._replace(form=form), look), strict=True))
    place = changed(taken[Privacy.HIDDEN], taken[Privacy.SEEN])
    assert place.width() <= 16
    assert place.height() <= 16
    assert place.left() > overlay.width() - 40
    assert place.bottom() < 50


def test_where_one_reads_from_right_to_left_it_stands_at_the_other_end(
    overlay: OverlayWindow, view: OverlayView, look: Look
) -> None:
    overlay.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    taken = dict(zip(ALL, pictures(overlay, view, look), strict=True))
    place = changed(taken[Privacy.HIDDEN], taken[Privacy.SEEN])
    assert place.left() >= 16
    assert place.right() < 40


def test_it_shares_its_place_with_no_word(overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    """Long words ahead give way: where the sign stands, nothing but the sign is drawn."""
    long = "allmählich Zeit für den gemeinsamen Abschluss"
    with_words, without = (
        dict(zip(ALL, pictures(overlay, view._replace(ahead=ahead), look), strict=True)) for ahead in (long, "")
    )
    place = changed(with_words[Privacy.HIDDEN], with_words[Privacy.SEEN])
    assert with_words[Privacy.HIDDEN].copy(place) == without[Privacy.HIDDEN].copy(place)


def test_the_card_keeps_its_size(overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    sizes = set()
    for privacy in ALL:
        overlay.render(view._replace(privacy=privacy), look)
        sizes.add((overlay.width(), overlay.height()))
    assert len(sizes) == 1


def test_made_anew_it_is_another_native_window_of_the_other_kind(
    overlay: OverlayWindow, view: OverlayView, look: Look, qapp: QApplication
) -> None:
    overlay.render(view, look)
    overlay.show()
    first = int(overlay.winId())
    assert overlay.windowHandle().format().alphaBufferSize() > 0
    place = overlay.pos()
    overlay.hide()
    overlay.make_anew(translucent=False)
    overlay.show()
    qapp.processEvents()
    assert int(overlay.winId()) != first
    assert overlay.windowHandle().format().alphaBufferSize() <= 0
    assert overlay.pos() == place
    assert overlay.grab().toImage().pixelColor(0, 0).alpha() == 255
    assert overlay.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    overlay.hide()
    overlay.make_anew(translucent=True)
    overlay.show()
    assert overlay.windowHandle().format().alphaBufferSize() > 0
