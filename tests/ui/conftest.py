"""What all tests of widgets share: no screen, views to begin with, and no window left behind."""

import os
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import Form, Look, Theme
from partner_overlay.domain.phases import Phase
from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.overlay_view import Button, OverlayView, Role, Segment, Words
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.ui.overlay_window import OverlayWindow

FLAGS = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


def pytest_itemcollected(item: pytest.Item) -> None:
    """The platform without a screen says that it can't raise windows; that is no fault of a widget's."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


class PaintCounter(QObject):
    """Counts how often the widget that it watches was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # type: ignore[explicit-override]  # noqa: N802
        """Look on, keep nothing back."""
        if event.type() is QEvent.Type.Paint:
            self.paints += 1
        return False


@pytest.fixture(autouse=True)
def _no_window_is_left_behind(qapp: QApplication) -> Iterator[None]:
    """Every top-level widget that a test made is gone when it ends."""
    before = set(qapp.topLevelWidgets())
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()
    left = [widget for widget in qapp.topLevelWidgets() if widget not in before and widget.isVisible()]
    for widget in set(qapp.topLevelWidgets()) - before:
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert left == []


@pytest.fixture
def twice_as_large(qapp: QApplication) -> Iterator[None]:
    """Letters of 200 %."""
    before, larger = qapp.font(), qapp.font()
    larger.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(larger)
    yield
    qapp.setFont(before)


def _button(ask: Ask, words: str, argument: str = "", *, enabled: bool = True) -> Button:
    return Button(Request(ask, argument), words, f"{words}, said in full", enabled)


@pytest.fixture
def check_in_buttons() -> tuple[Button, ...]:
    return (_button(Ask.CHECK_IN_OFFERED, "offered"), _button(Ask.CHECK_IN_LATER, "later"))


@pytest.fixture
def view() -> OverlayView:
    """A card in the middle of a session, with a question to say."""
    return OverlayView(
        form=Form.CARD,
        phase=Phase.EXPLORATION,
        amount="38",
        unit="min",
        phase_word="Exploration",
        ahead="closing in 23",
        line=(
            Segment(Phase.AGREEMENT, 0.15, 1),
            Segment(Phase.EXPLORATION, 0.6, 0.3),
            Segment(Phase.CLOSING, 0.25, 0),
        ),
        words=Words(
            key="first",
            role=Role.PROMPT,
            voice=Voice.SAY,
            glance="Deeper, wider, elsewhere?",
            sentence="From here: deeper, wider, or somewhere else entirely?",
            label="Say",
            number="3.9",
            topic="process",
        ),
        controls=(
            _button(Ask.BACK, "back"),
            _button(Ask.NEXT, "next"),
            _button(Ask.SAID, "said"),
            _button(Ask.MARK, "mark"),
            _button(Ask.PAUSE, "pause"),
            _button(Ask.NEXT_PHASE, "Closing ›"),  # noqa: RUF001 - as the presentation writes it
            _button(Ask.MENU, "menu"),
        ),
        spoken="Exploration, 38 minutes left",
    )


@pytest.fixture
def look() -> Look:
    return Look(theme=Theme.DARK)


OverlayMaker = Callable[..., OverlayWindow]


@pytest.fixture
def make_overlay(qtbot: QtBot) -> OverlayMaker:
    """Builds an overlay, as the desktop powers would have it built."""

    def make(*, translucent: bool = True) -> OverlayWindow:
        overlay = OverlayWindow(FLAGS, translucent=translucent)
        qtbot.addWidget(overlay)
        return overlay

    return make


@pytest.fixture
def overlay(make_overlay: OverlayMaker) -> OverlayWindow:
    return make_overlay()


@pytest.fixture
def settle(qapp: QApplication, qtbot: QtBot) -> Callable[[OverlayWindow], PaintCounter]:
    """Shows the overlay, waits until it has come to rest, and counts its paints from there."""

    def show(overlay: OverlayWindow) -> PaintCounter:
        counter = PaintCounter()
        overlay.installEventFilter(counter)
        overlay.show()
        qtbot.waitUntil(lambda: counter.paints > 0)
        seen = 0
        while seen != counter.paints:
            seen = counter.paints
            qapp.processEvents()
        counter.paints = 0
        return counter

    return show


@pytest.fixture
def hover(qapp: QApplication) -> Callable[[OverlayWindow], None]:
    """Brings the pointer onto the overlay."""

    def enter(overlay: OverlayWindow) -> None:
        here = QPointF(10, 10)
        qapp.sendEvent(overlay, QEnterEvent(here, here, QPointF(overlay.mapToGlobal(QPoint(10, 10)))))

    return enter


@pytest.fixture
def leave(qapp: QApplication) -> Callable[[OverlayWindow], None]:
    """Takes the pointer away from the overlay."""

    def go(overlay: OverlayWindow) -> None:
        qapp.sendEvent(overlay, QEvent(QEvent.Type.Leave))

    return go
