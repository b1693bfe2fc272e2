"""Where the keyboard is can be seen in every window: a part that has it looks different, by at least 3:1."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from partner_overlay.presentation.colours import (
    GRAPHIC_CONTRAST,
    TEXT_CONTRAST,
    Colour,
    Scheme,
    contrast,
    tokens_of,
)
from partner_overlay.ui.window_dress import strokes
from tests.made.every_window import every_window

_AROUND = 3  # pixels that a ring may lie outside of its part
_ENOUGH = 12  # pixels that have to change so much


def stops(window: QWidget) -> list[QWidget]:
    """What the keyboard can come to, one of each kind."""
    parts = [part for part in window.findChildren(QWidget) if part.window() is window]
    found = [
        part
        for part in parts
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
        and part.isVisible()
        and part.isEnabled()
    ]
    return list({_kind(part): part for part in found}.values())


def _kind(part: QWidget) -> tuple[object, ...]:
    """What the look of a part depends on."""
    checked = isinstance(part, QAbstractButton) and part.isChecked()
    return type(part), checked, *(part.property(name) for name in ("primary", "line", "segment", "command"))


def bring_into_sight(part: QWidget) -> None:
    """As Tab does."""
    area = part.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(part)
        area = area.parentWidget()


def seen(window: QWidget, part: QWidget) -> QImage:
    place = QRect(part.mapTo(window, QPoint()), part.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return window.grab(place.intersected(window.rect())).toImage()


def changed_so_much(before: QImage, after: QImage) -> int:
    """How many pixels differ by at least 3:1."""
    pairs = zip(_pixels(before), _pixels(after), strict=True)
    changes = Counter(pair for pair in pairs if pair[0] != pair[1])
    return sum(many for (old, new), many in changes.items() if contrast(_colour(old), _colour(new)) >= GRAPHIC_CONTRAST)


def _pixels(image: QImage) -> memoryview:
    return memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("B").cast("I")


def _colour(pixel: int) -> Colour:
    colour = QColor(pixel)
    return Colour(colour.red(), colour.green(), colour.blue())


def unseen(qapp: QApplication, window: QWidget) -> Iterator[str]:
    """The parts on which the keyboard can't be seen."""
    elsewhere = QWidget(window)
    elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    elsewhere.show()
    for part in stops(window):
        if part is elsewhere:
            continue
        bring_into_sight(part)
        qapp.processEvents()
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
        before = seen(window, part)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.hasFocus() or part.focusWidget() is not None, part
        if changed_so_much(before, seen(window, part)) < _ENOUGH:
            yield f"{type(part).__name__} {part.accessibleName()!r}"


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_keyboard_is_seen_on_every_part_of_every_window(qapp: QApplication, scheme: Scheme) -> None:
    found: dict[str, list[str]] = {}
    qapp.setCursorFlashTime(0)
    for name, window in every_window(scheme):
        window.show()
        window.activateWindow()
        qapp.processEvents()
        missing = list(unseen(qapp, window))
        if missing:
            found[name] = missing
        window.hide()
        window.deleteLater()
    assert "\n".join(f"{n}: {x}" for n, x in found.items()) == ""


@pytest.mark.parametrize("scheme", list(Scheme))
def test_what_has_the_keyboard_and_is_on_keeps_its_words_readable(scheme: Scheme) -> None:
    """And its ring stands out from what is in it as well as from what is around."""
    tokens = tokens_of(scheme)
    lit = _colour(QColor(str(strokes(scheme)["lit"])).rgb())
    assert contrast(tokens.glance, lit) >= TEXT_CONTRAST
    assert contrast(tokens.glance, tokens.window) >= GRAPHIC_CONTRAST
    assert contrast(tokens.accent, tokens.window) >= GRAPHIC_CONTRAST
    assert contrast(tokens.accent, tokens.field) >= GRAPHIC_CONTRAST
    assert strokes(scheme)["ring"] == (3 if tokens.solid else 2)
