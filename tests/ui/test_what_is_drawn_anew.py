"""What is drawn anew when something changes: no more than that, and no less."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import Look, Theme
from partner_overlay.demo.scenes import named
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.overlay import derive_overlay
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.overlay_window import OverlayWindow
from tests.ui.conftest import FLAGS

LOOK = Look(theme=Theme.DARK)
AWAY_FROM_THE_POINTER = QPoint(100, 100)


class PaintedPlaces(QObject):
    """Remembers where the widget that it watches was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.places: list[QRect] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # type: ignore[explicit-override]  # noqa: N802
        """Look on, keep nothing back."""
        if isinstance(event, QPaintEvent):
            self.places.append(event.rect())
        return False


def view_of(scene: str) -> OverlayView:
    found = named(scene)
    return derive_overlay(found.session, found.now, LOOK, Numbering.ICF_2019, as_written)


def made(qtbot: QtBot, place: QPoint) -> OverlayWindow:
    window = OverlayWindow(FLAGS, translucent=False)
    qtbot.addWidget(window)
    window.set_reduced_motion(on=True)
    window.move(place)
    return window


def on_screen(window: OverlayWindow) -> QImage:
    """What has really been painted, without asking for another paint."""
    return window.screen().grabWindow(window.winId()).toImage()


@pytest.fixture
def window(qtbot: QtBot) -> OverlayWindow:
    return made(qtbot, AWAY_FROM_THE_POINTER)


def test_a_minute_that_passes_draws_nothing_below_the_phase_line(window: OverlayWindow, qtbot: QtBot) -> None:
    """A small part is painted at once; the whole card would wake Qt's other threads."""
    view = view_of("say")
    painted = PaintedPlaces()
    window.installEventFilter(painted)
    window.render(view, LOOK)
    window.show()
    qtbot.waitUntil(lambda: bool(painted.places))
    QApplication.processEvents()
    painted.places.clear()
    window.render(view._replace(amount="37", ahead="closing in 22"), LOOK)
    qtbot.waitUntil(lambda: bool(painted.places))
    assert all(place.bottom() < window.height() // 2 for place in painted.places)


@pytest.mark.parametrize(("before", "after"), [("cue", "say"), ("say", "cue"), ("cue", "ended")])
def test_no_trace_of_the_words_before_is_left(before: str, after: str, window: OverlayWindow, qtbot: QtBot) -> None:
    """The picture after a fade is the picture of a window that never showed anything else."""
    window.set_reduced_motion(on=False)
    window.render(view_of(before), LOOK)
    window.show()
    qtbot.waitExposed(window)
    window.render(view_of(after), LOOK)
    qtbot.waitUntil(lambda: not window.fading)
    fresh = made(qtbot, AWAY_FROM_THE_POINTER + QPoint(20, 20))
    fresh.render(view_of(after), LOOK)
    fresh.show()
    qtbot.waitExposed(fresh)
    qtbot.waitUntil(lambda: on_screen(window) == on_screen(fresh))


@pytest.mark.parametrize("scene", ["agreement-parked", "rehearsal", "check-in-behind-prompt", "check-in", "ended"])
def test_no_note_makes_the_card_grow(scene: str, window: OverlayWindow) -> None:
    window.render(view_of("say"), LOOK)
    height = window.height()
    window.render(view_of(scene), LOOK)
    assert window.height() == height


def test_a_card_at_the_lower_edge_lifts_its_controls_onto_the_screen(window: OverlayWindow, qtbot: QtBot) -> None:
    window.render(view_of("controls"), LOOK)
    room = window.screen().availableGeometry()
    window.move(room.left(), room.bottom() + 1 - window.height())
    window.show()
    qtbot.waitExposed(window)
    window._hover(on=True)
    assert window.geometry().bottom() <= room.bottom()


def test_a_card_higher_than_the_screen_shows_its_controls(window: OverlayWindow, qtbot: QtBot) -> None:
    look = replace(LOOK, size=300)
    window.render(view_of("controls"), look)
    room = window.screen().availableGeometry()
    window.move(room.left(), room.bottom() - 80)
    window._hover(on=True)
    assert window.geometry().bottom() <= room.bottom()
