"""What a screen reader finds on the overlay: parts by name and role, none of them seen or in the pointer's way."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import Form, Look
from partner_overlay.presentation.overlay_view import Button, Heard, OverlayView
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.ui.heard_parts import HeardButton, HeardParts
from partner_overlay.ui.overlay_window import OverlayWindow
from tests.ui.conftest import OverlayMaker

HEARD = Heard("38 minutes left.", "Exploration. closing in 23.", "Say. Deeper, wider, elsewhere?")


def tell(overlay: OverlayWindow) -> None:
    """As where a screen reader is there."""
    overlay._speak()
    overlay._speech_now()._tell_parts()


@pytest.fixture
def heard(overlay: OverlayWindow, view: OverlayView, look: Look) -> OverlayWindow:
    """An overlay that a screen reader has found."""
    overlay.render(view._replace(heard=HEARD), look)
    tell(overlay)
    return overlay


def found(overlay: OverlayWindow) -> list[tuple[QAccessible.Role, str]]:
    """Role and name of all that shows, in its order."""
    whole = QAccessible.queryAccessibleInterface(overlay)
    children = [whole.child(place) for place in range(whole.childCount())]
    names = [(child.role(), child.text(QAccessible.Text.Name)) for child in children]
    hidden = [not child.isVisibleTo(overlay) for child in overlay.children() if isinstance(child, QWidget)]
    return [name for name, is_hidden in zip(names, hidden, strict=True) if not is_hidden]


def names(overlay: OverlayWindow, role: QAccessible.Role) -> list[str]:
    return [name for kind, name in found(overlay) if kind is role]


def test_minutes_phase_and_words_are_found_as_what_stands_there(heard: OverlayWindow) -> None:
    assert names(heard, QAccessible.Role.StaticText) == list(HEARD)


def test_controls_that_are_not_drawn_are_found_as_buttons(heard: OverlayWindow, view: OverlayView) -> None:
    assert names(heard, QAccessible.Role.Button) == [button.hint for button in view.controls]


def test_a_control_that_is_drawn_is_found_once(
    heard: OverlayWindow, view: OverlayView, hover: Callable[[OverlayWindow], None]
) -> None:
    hover(heard)
    tell(heard)
    assert sorted(names(heard, QAccessible.Role.Button)) == sorted(button.hint for button in view.controls)
    assert [part for part in heard.findChildren(HeardButton) if part.isVisibleTo(heard)] == []


def test_what_answers_a_check_in_is_found_on_a_form_without_words(
    heard: OverlayWindow, view: OverlayView, look: Look, check_in_buttons: tuple[Button, ...]
) -> None:
    assert view.words is not None
    words = view.words._replace(buttons=check_in_buttons)
    heard.render(view._replace(form=Form.HAIRLINE, words=words, heard=HEARD), look)
    tell(heard)
    assert names(heard, QAccessible.Role.Button)[-2:] == [button.hint for button in check_in_buttons]
    heard.render(view._replace(words=words, heard=HEARD), look)
    tell(heard)
    assert len(names(heard, QAccessible.Role.Button)) == len({*view.controls, *check_in_buttons})


def test_parts_that_say_nothing_are_not_found(heard: OverlayWindow, view: OverlayView, look: Look) -> None:
    heard.render(view._replace(heard=Heard(words="Ended.")), look)
    tell(heard)
    assert names(heard, QAccessible.Role.StaticText) == ["Ended."]


def test_each_stands_where_it_is_drawn(heard: OverlayWindow) -> None:
    places = [label.geometry() for label in heard.findChildren(QLabel)]
    assert places == [heard.parts.minutes, heard.parts.phase, heard.parts.words]
    assert all(heard.rect().contains(place) for place in places)
    assert all(heard.rect().contains(part.geometry()) for part in heard.findChildren(HeardButton))


def test_none_of_it_is_seen(heard: OverlayWindow, view: OverlayView, look: Look, make_overlay: OverlayMaker) -> None:
    silent = make_overlay()
    silent.render(view, look)
    assert heard.grab().toImage() == silent.grab().toImage()


def test_the_pointer_goes_through_it(heard: OverlayWindow) -> None:
    assert heard.childAt(heard.parts.words.center()) is None
    assert heard.childAt(QPoint(5, heard.height() - 5)) is None


def test_a_press_asks_for_what_the_control_asks_for(heard: OverlayWindow, qtbot: QtBot) -> None:
    control = next(part for part in heard.findChildren(HeardButton) if part.request.ask is Ask.MARK)
    with qtbot.waitSignal(heard.requested) as asked:
        QAccessible.queryAccessibleInterface(control).actionInterface().doAction("Press")
    assert asked.args == [Request(Ask.MARK)]


def test_nothing_of_it_is_made_while_no_screen_reader_is_there(
    overlay: OverlayWindow, view: OverlayView, look: Look, settle: Callable[[OverlayWindow], object]
) -> None:
    overlay.render(view, look)
    settle(overlay)
    QApplication.processEvents()
    assert overlay.findChildren(HeardParts) == []
    overlay.announce("nobody hears this")


def test_before_anything_is_shown_there_is_nothing_to_find(overlay: OverlayWindow) -> None:
    tell(overlay)
    assert overlay.findChildren(HeardParts) == []
