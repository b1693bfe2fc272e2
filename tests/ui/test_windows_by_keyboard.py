"""Every window by the keyboard alone, and at 300 %."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QScrollArea, QWidget

from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.opening import open_window
from tests.made.every_window import COUNT, every_window

_ROUND = 150  # presses of Tab that lead to nothing new: there is no more
_LARGE = 3
_ESC_ASKS = {"start-settling", "welcome"}
"""There Esc leads back to the choices or past the welcome: whoever listens to the window does it."""


def shown(qapp: QApplication) -> Iterator[tuple[str, QWidget]]:
    for name, window in every_window(Scheme.DARK):
        open_window(window)
        qapp.processEvents()
        yield name, window
        window.hide()
        window.deleteLater()


def stops(window: QWidget) -> set[QWidget]:
    """What Tab is to lead to."""
    return {
        part
        for part in window.findChildren(QWidget)
        if part.window() is window
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
        and part.isVisible()
        and part.isEnabled()
    }


def one_of_several(part: QWidget) -> object:
    """Tab leads to the one that is on; arrows lead to the others."""
    group = part.group() if isinstance(part, QAbstractButton) else None
    return group if group is not None and group.exclusive() else part


def keyboard_of(window: QWidget) -> QWidget | None:
    """The part that has it; Qt's own promise that there is one is not kept."""
    return window.focusWidget()


def led_to(window: QWidget) -> set[QWidget]:
    """Where Tab leads, forth and back, as long as there is anything new."""
    met: set[QWidget] = set()
    for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        new = _ROUND
        while new > 0:
            at = keyboard_of(window)
            new = _ROUND if at is not None and at not in met else new - 1
            if at is not None:
                met.add(at)
            QTest.keyClick(window if at is None else at, Qt.Key.Key_Tab, modifier)
    return met


def test_tab_leads_to_every_part_of_every_window(qapp: QApplication) -> None:
    names = []
    found: dict[str, list[str]] = {}
    for name, window in shown(qapp):
        met = {one_of_several(part) for part in led_to(window)}
        missed = [part for part in stops(window) if one_of_several(part) not in met]
        if missed:
            found[name] = sorted(f"{type(part).__name__} {part.accessibleName()!r}" for part in missed)
        names.append(name)
    assert found == {}
    assert len(names) == COUNT


def test_esc_closes_every_dialog(qapp: QApplication) -> None:
    closed = []
    for name, window in every_window(Scheme.DARK):
        if isinstance(window, QDialog) and name not in _ESC_ASKS:
            window.show()
            QTest.keyClick(window, Qt.Key.Key_Escape)
            assert not window.isVisible(), name
            closed.append(name)
        window.deleteLater()
    assert {"start", "decks-import", "corrections"} <= set(closed)


@pytest.fixture
def three_times(qapp: QApplication) -> Iterator[None]:
    before, larger = qapp.font(), qapp.font()
    larger.setPointSizeF(before.pointSizeF() * _LARGE)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


def cut_off(window: QWidget) -> Iterator[str]:
    """Buttons whose words have no room, or that lie outside of the window with nothing to scroll by."""
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or not button.text():
            continue
        if button.width() < button.minimumSizeHint().width() or button.height() < button.fontMetrics().height():
            yield f"{button.text()!r} is {button.width()} wide, not {button.minimumSizeHint().width()}"
        place = QRect(button.mapTo(window, QPoint()), button.size())
        if not window.rect().contains(place) and not _scrolls(button):
            yield f"{button.text()!r} is outside of the window"


def _scrolls(part: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is not None


def test_at_300_per_cent_nothing_is_cut_off_and_no_window_is_larger_than_its_screen(
    qapp: QApplication, three_times: None
) -> None:
    room = qapp.primaryScreen().availableGeometry()
    found = {}
    for name, window in shown(qapp):
        bad = list(cut_off(window))
        if window.width() > room.width() or window.height() > room.height():
            bad.append(f"{window.size()} on {room.size()}")
        if bad:
            found[name] = bad
    assert found == {}
