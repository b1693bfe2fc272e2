"""What the pointer does on the overlay: controls come and go, clicks ask, drags move, nothing takes focus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import Form, Look
from partner_overlay.presentation.overlay_view import Button, OverlayView
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.ui.overlay_button import OverlayButton
from partner_overlay.ui.overlay_window import OverlayWindow

Pointer = Callable[[OverlayWindow], None]


@pytest.fixture
def shown(overlay: OverlayWindow, view: OverlayView, look: Look, qtbot: QtBot) -> OverlayWindow:
    """A card on the screen."""
    overlay.render(view, look)
    overlay.move(100, 100)
    overlay.show()
    qtbot.waitExposed(overlay)
    return overlay


def buttons(overlay: OverlayWindow) -> dict[Ask, OverlayButton]:
    found = overlay.findChildren(OverlayButton)
    return {button.request.ask: button for button in found if button.isVisible()}


def test_at_rest_there_are_no_controls(shown: OverlayWindow) -> None:
    assert shown.findChildren(OverlayButton) == []


def test_the_pointer_brings_the_controls_and_takes_them_away(
    shown: OverlayWindow, view: OverlayView, hover: Pointer, leave: Pointer, qtbot: QtBot
) -> None:
    resting = shown.size()
    with qtbot.waitSignal(shown.pointer_entered):
        hover(shown)
    assert list(buttons(shown)) == [button.request.ask for button in view.controls]
    assert shown.height() > resting.height()
    assert shown.width() == resting.width()
    assert shown.resting_size == resting
    with qtbot.waitSignal(shown.pointer_left):
        leave(shown)
    assert buttons(shown) == {}
    assert shown.size() == resting


def test_controls_lie_side_by_side_inside_the_card(shown: OverlayWindow, hover: Pointer) -> None:
    hover(shown)
    places = [button.geometry() for button in buttons(shown).values()]
    assert all(shown.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one in places for other in places if one is not other)


def test_a_control_has_a_name_and_a_literal_tooltip(
    shown: OverlayWindow, view: OverlayView, look: Look, hover: Pointer
) -> None:
    tricky = Button(Request(Ask.MARK), "mark", "<b>Mark</b> & go on")
    shown.render(view._replace(controls=(tricky,)), look)
    hover(shown)
    button = buttons(shown)[Ask.MARK]
    assert button.accessibleName() == "<b>Mark</b> & go on"
    assert "&lt;b&gt;Mark&lt;/b&gt; &amp; go on" in button.toolTip()
    assert button.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_control_names_the_key_that_does_the_same(
    shown: OverlayWindow, view: OverlayView, look: Look, hover: Pointer
) -> None:
    keyed = Button(Request(Ask.MARK), "mark", "Mark this moment", keys="Ctrl+<M>")
    shown.render(view._replace(controls=(keyed,)), look)
    hover(shown)
    button = buttons(shown)[Ask.MARK]
    assert button.accessibleName() == "Mark this moment"
    assert button.accessibleDescription() == "Ctrl+<M>"
    assert "Mark this moment (Ctrl+&lt;M&gt;)" in button.toolTip()


@pytest.mark.parametrize("ask", [Ask.BACK, Ask.NEXT, Ask.SAID, Ask.MARK, Ask.PAUSE, Ask.NEXT_PHASE])
def test_a_click_on_a_control_asks_for_it(shown: OverlayWindow, hover: Pointer, qtbot: QtBot, ask: Ask) -> None:
    hover(shown)
    with qtbot.waitSignal(shown.requested) as asked:
        QTest.mouseClick(buttons(shown)[ask], Qt.MouseButton.LeftButton)
    assert asked.args == [Request(ask)]


def test_the_menus_button_asks_for_the_menu_where_it_stands(shown: OverlayWindow, hover: Pointer, qtbot: QtBot) -> None:
    hover(shown)
    button = buttons(shown)[Ask.MENU]
    with qtbot.waitSignal(shown.menu_requested) as asked, qtbot.assertNotEmitted(shown.requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [button.mapToGlobal(button.rect().bottomLeft())]


def test_controls_follow_the_view_while_the_pointer_is_there(
    shown: OverlayWindow, view: OverlayView, look: Look, hover: Pointer
) -> None:
    hover(shown)
    resume = Button(Request(Ask.RESUME), "resume", "Resume", enabled=False)
    shown.render(view._replace(controls=(resume,)), look)
    assert list(buttons(shown)) == [Ask.RESUME]
    assert not buttons(shown)[Ask.RESUME].isEnabled()
    same = buttons(shown)[Ask.RESUME]
    shown.render(view._replace(controls=(resume._replace(enabled=True),)), look)
    assert buttons(shown)[Ask.RESUME] is same
    assert same.isEnabled()


def test_a_click_on_a_checked_control_leaves_it_to_the_next_view(
    shown: OverlayWindow, view: OverlayView, look: Look, hover: Pointer, qtbot: QtBot
) -> None:
    shown.render(view._replace(controls=(Button(Request(Ask.PIN), "pin", "Pin", checked=True),)), look)
    hover(shown)
    pin = buttons(shown)[Ask.PIN]
    QTest.mouseClick(pin, Qt.MouseButton.LeftButton)
    assert pin.isChecked()


def test_a_strip_has_the_controls_that_are_not_about_words(
    shown: OverlayWindow, view: OverlayView, look: Look, hover: Pointer
) -> None:
    shown.render(view._replace(form=Form.STRIP), look)
    hover(shown)
    assert list(buttons(shown)) == [Ask.MARK, Ask.PAUSE, Ask.NEXT_PHASE, Ask.MENU]
    assert all(shown.rect().contains(button.geometry()) for button in buttons(shown).values())


@pytest.mark.parametrize("form", [Form.HAIRLINE, Form.PRESENCE])
def test_the_smallest_forms_never_grow(
    shown: OverlayWindow, view: OverlayView, look: Look, hover: Pointer, form: Form
) -> None:
    shown.render(view._replace(form=form), look)
    before = shown.size()
    hover(shown)
    assert shown.size() == before
    assert buttons(shown) == {}


def test_long_words_unfold_under_the_pointer_within_a_limit(
    shown: OverlayWindow, view: OverlayView, look: Look, hover: Pointer
) -> None:
    assert view.words is not None
    shown.render(view._replace(words=view.words._replace(key="long", sentence="word " * 400)), look)
    resting = shown.height()
    hover(shown)
    assert resting + 100 < shown.height() < 520


def test_words_too_long_for_a_button_are_cut_and_nothing_overlaps(
    shown: OverlayWindow, view: OverlayView, look: Look, hover: Pointer
) -> None:
    long = tuple(
        button._replace(words="Vereinbarung und noch viel mehr davon")
        if button.request.ask is Ask.NEXT_PHASE
        else button
        for button in view.controls
    )
    shown.render(view._replace(controls=long), look)
    hover(shown)
    places = [button.geometry() for button in buttons(shown).values()]
    assert all(shown.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one in places for other in places if one is not other)


def test_the_words_own_buttons_need_no_pointer(
    shown: OverlayWindow, view: OverlayView, look: Look, check_in_buttons: tuple[Button, ...], qtbot: QtBot
) -> None:
    assert view.words is not None
    shown.render(view._replace(words=view.words._replace(key="check-in", buttons=check_in_buttons)), look)
    assert list(buttons(shown)) == [Ask.CHECK_IN_OFFERED, Ask.CHECK_IN_LATER]
    with qtbot.waitSignal(shown.requested) as asked:
        QTest.mouseClick(buttons(shown)[Ask.CHECK_IN_LATER], Qt.MouseButton.LeftButton)
    assert asked.args == [Request(Ask.CHECK_IN_LATER)]
    shown.render(view, look)
    assert buttons(shown) == {}


def test_the_words_own_buttons_go_with_the_form(
    shown: OverlayWindow, view: OverlayView, look: Look, check_in_buttons: tuple[Button, ...]
) -> None:
    assert view.words is not None
    waiting = view._replace(words=view.words._replace(buttons=check_in_buttons))
    shown.render(waiting, look)
    shown.render(waiting._replace(form=Form.STRIP), look)
    assert buttons(shown) == {}


def test_a_drag_moves_it_and_says_where_to(shown: OverlayWindow, qtbot: QtBot) -> None:
    start, way = QPoint(50, 20), QPoint(70, 40)
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=start)
    with qtbot.waitSignal(shown.moved) as moved:
        QTest.mouseMove(shown, start + way)
        QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=start)
    assert moved.args == [QPoint(170, 140)]
    assert shown.pos() == QPoint(170, 140)


def test_a_click_that_trembles_is_still_a_click(shown: OverlayWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(shown.moved):
        QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=QPoint(50, 20))
        QTest.mouseMove(shown, QPoint(52, 21))
        QTest.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=QPoint(52, 21))
    assert shown.pos() == QPoint(100, 100)


def test_other_buttons_do_not_drag(shown: OverlayWindow, qtbot: QtBot) -> None:
    QTest.mousePress(shown, Qt.MouseButton.MiddleButton, pos=QPoint(50, 20))
    QTest.mouseMove(shown, QPoint(150, 90))
    QTest.mouseRelease(shown, Qt.MouseButton.MiddleButton, pos=QPoint(150, 90))
    assert shown.pos() == QPoint(100, 100)


@pytest.mark.parametrize(
    ("form", "other"), [(Form.CARD, Form.STRIP), (Form.STRIP, Form.CARD), (Form.HAIRLINE, Form.CARD)]
)
def test_a_double_click_asks_for_the_other_form(
    *, shown: OverlayWindow, view: OverlayView, look: Look, qtbot: QtBot, form: Form, other: Form
) -> None:
    shown.render(view._replace(form=form), look)
    with qtbot.waitSignal(shown.requested) as asked:
        QTest.mouseDClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(5, 4))
    assert asked.args == [Request(Ask.FORM, other.value)]


def test_a_click_on_the_dot_asks_it_back(shown: OverlayWindow, view: OverlayView, look: Look, qtbot: QtBot) -> None:
    shown.render(view._replace(form=Form.PRESENCE), look)
    with qtbot.waitSignal(shown.requested) as asked:
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert asked.args == [Request(Ask.PRESENCE)]


def test_a_click_on_the_card_asks_for_nothing(shown: OverlayWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(shown.requested):
        QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(200, 100))


def test_the_other_button_asks_for_the_menu(shown: OverlayWindow, qapp: QApplication, qtbot: QtBot) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), QPoint(109, 109))
    with qtbot.waitSignal(shown.menu_requested) as asked:
        qapp.sendEvent(shown, event)
    assert asked.args == [QPoint(109, 109)]


def test_the_wheel_does_nothing(shown: OverlayWindow, view: OverlayView, qapp: QApplication, qtbot: QtBot) -> None:
    turn = QWheelEvent(
        QPointF(9, 9),
        QPointF(109, 109),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(shown.requested):
        qapp.sendEvent(shown, turn)
    assert turn.isAccepted()


def test_near_the_lower_edge_the_card_stands_higher_while_the_pointer_is_there(
    shown: OverlayWindow, hover: Pointer, leave: Pointer
) -> None:
    free = shown.screen().availableGeometry()
    low = QPoint(100, free.bottom() + 1 - shown.height())
    shown.move(low)
    hover(shown)
    assert shown.geometry().bottom() <= free.bottom()
    leave(shown)
    assert shown.pos() == low


def test_hiding_it_takes_the_controls_away(shown: OverlayWindow, hover: Pointer, qtbot: QtBot) -> None:
    hover(shown)
    with qtbot.waitSignal(shown.pointer_left):
        shown.hide()
    assert buttons(shown) == {}


def test_a_button_is_lit_while_the_pointer_is_on_it(
    shown: OverlayWindow, hover: Pointer, check_in_buttons: tuple[Button, ...]
) -> None:
    hover(shown)
    button = buttons(shown)[Ask.NEXT]
    at_rest = button.grab().toImage()
    button.setDown(True)
    assert button.grab().toImage() != at_rest


def is_through(overlay: OverlayWindow) -> bool:
    return bool(overlay.windowHandle().flags() & Qt.WindowType.WindowTransparentForInput)


def test_while_clicks_go_through_nothing_hovers_and_nothing_is_held(
    shown: OverlayWindow, view: OverlayView, look: Look, hover: Pointer
) -> None:
    hover(shown)
    QTest.mousePress(shown, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    shown.render(view._replace(click_through=True), look)
    assert buttons(shown) == {}
    assert not shown.is_dragged
    hover(shown)
    assert buttons(shown) == {}
    assert is_through(shown)
    shown.render(view, look)
    hover(shown)
    assert buttons(shown) != {}
    assert not is_through(shown)


def test_clicks_go_through_a_window_that_was_made_anew(shown: OverlayWindow, view: OverlayView, look: Look) -> None:
    shown.render(view._replace(click_through=True), look)
    shown.setWindowFlags(shown.windowFlags() | Qt.WindowType.NoDropShadowWindowHint)
    assert not shown.isVisible()
    shown.show()
    assert is_through(shown)


def test_clicks_may_go_through_before_it_is_first_shown(overlay: OverlayWindow, view: OverlayView, look: Look) -> None:
    overlay.render(view._replace(click_through=True), look)
    overlay.show()
    assert is_through(overlay)
