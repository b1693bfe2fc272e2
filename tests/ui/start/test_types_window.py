"""The editor of session types: every change asks for itself, by keyboard too."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.domain.phases import Engagement
from partner_overlay.domain.plan import Shares
from partner_overlay.domain.prompts import Deck
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.types_editing import Edited, derive_types
from partner_overlay.presentation.types_requests import (
    TypeDecked,
    TypeEngaged,
    TypePhased,
    TypePicked,
    TypeRenamed,
    TypesAsk,
    TypesRequest,
    TypeTimed,
)
from partner_overlay.ui.start.fitting_scroll import FittingScroll
from partner_overlay.ui.start.types_window import TypesWindow
from tests.made.screen_reader import selected, toggle

KEYS, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
DECKS = (Deck("a", "First"), Deck("b", "Second"))
LONG = SessionType("Getting to know each other and agreeing", timedelta(minutes=50))
MANY_DECKS = tuple(Deck(str(at), "Partnering in coaching: the questions of the source") for at in range(8))


@pytest.fixture
def window(qtbot: QtBot) -> TypesWindow:
    window = TypesWindow(None, Scheme.LIGHT)
    qtbot.addWidget(window)
    show(window, 1)
    window.bring_up()
    qtbot.waitExposed(window)
    return window


def show(window: TypesWindow, place: int, trouble: str = "", types: tuple[int, ...] = (0, 1, 2)) -> None:
    kinds = tuple(SHIPPED_TYPES[at] for at in types)
    window.render(derive_types(Edited(kinds, place), DECKS, as_written, can_undo=True, trouble=trouble))


def asked(window: TypesWindow, qtbot: QtBot, do: Callable[[], object]) -> TypesRequest:
    with qtbot.waitSignal(window.requested) as wanted:
        do()
    request: TypesRequest = wanted.args[0] if wanted.args else TypesAsk.UNDO
    return request


def test_the_list_shows_all_with_one_chosen_and_arrow_keys_choose_another(window: TypesWindow, qtbot: QtBot) -> None:
    rows = window.side.list
    assert [rows.item(at).text() for at in range(rows.count())] == ["60 min", "30 min", "90 min"]
    assert rows.currentRow() == 1
    assert asked(window, qtbot, lambda: QTest.keyClick(rows, KEYS.Key_Down)) == TypePicked(2)


def test_a_screen_reader_chooses_a_type_by_selecting_it(window: TypesWindow, qtbot: QtBot) -> None:
    rows = window.side.list
    assert asked(window, qtbot, lambda: toggle(rows, 2)) == TypePicked(2)
    assert asked(window, qtbot, lambda: rows.setCurrentRow(0)) == TypePicked(0)
    rows.clearSelection()
    assert selected(rows) == [0]


@pytest.mark.parametrize(("key", "ask"), [(KEYS.Key_Up, TypesAsk.UP), (KEYS.Key_Down, TypesAsk.DOWN)])
def test_alt_and_an_arrow_key_move_the_chosen_one(
    key: Qt.Key, ask: TypesAsk, window: TypesWindow, qtbot: QtBot
) -> None:
    assert asked(window, qtbot, lambda: QTest.keyClick(window.side.list, key, ALT)) is ask
    assert asked(window, qtbot, lambda: QTest.keyClick(window.side.list, KEYS.Key_Delete)) is TypesAsk.DELETE


@pytest.mark.parametrize("ask", [TypesAsk.NEW, TypesAsk.DUPLICATE, TypesAsk.DELETE, TypesAsk.UP, TypesAsk.DOWN])
def test_each_deed_has_its_button(ask: TypesAsk, window: TypesWindow, qtbot: QtBot) -> None:
    button = window.side.buttons[ask]
    assert asked(window, qtbot, lambda: QTest.keyClick(button, KEYS.Key_Space)) is ask


def test_what_can_not_be_done_is_greyed_and_the_keyboard_goes_to_the_list(window: TypesWindow) -> None:
    window.side.buttons[TypesAsk.UP].setFocus()
    show(window, 0)
    assert not window.side.buttons[TypesAsk.UP].isEnabled()
    assert window.focusWidget() is window.side.list
    show(window, 0, types=(0,))
    assert not window.side.buttons[TypesAsk.DELETE].isEnabled()


def test_each_part_of_the_form_asks_for_its_change(window: TypesWindow, qtbot: QtBot) -> None:
    form = window.form
    form.name.setFocus()
    form.name.selectAll()
    QTest.keyClicks(form.name, "Chemistry")
    assert asked(window, qtbot, lambda: QTest.keyClick(form.name, KEYS.Key_Tab)) == TypeRenamed("Chemistry")
    assert asked(window, qtbot, lambda: form.minutes.choose(20)) == TypeTimed(20)
    assert asked(window, qtbot, lambda: QTest.keyClick(form.bar.handles[1], KEYS.Key_Left)) == TypePhased(
        Shares(0.15, 22 / 30)
    )
    assert asked(window, qtbot, lambda: QTest.keyClick(form.engagement, KEYS.Key_Down)) == TypeEngaged(Engagement.FIRST)
    assert asked(window, qtbot, lambda: QTest.keyClick(form.engagement, KEYS.Key_Up)) == TypeEngaged(None)
    assert asked(window, qtbot, lambda: QTest.keyClick(form.decks.boxes[0], KEYS.Key_Space)) == TypeDecked(("b",))
    assert asked(window, qtbot, lambda: QTest.keyClick(form.check_ins, KEYS.Key_Space)) is TypesAsk.CHECK_INS


def test_moved_phases_can_go_back_to_the_usual_ones(window: TypesWindow, qtbot: QtBot) -> None:
    assert not window.form.reset.isVisible()
    kind = SHIPPED_TYPES[0]._replace(shares=Shares(0.2, 0.6))
    window.render(derive_types(Edited((kind,), 0), DECKS, as_written))
    window.form.reset.setFocus()
    assert asked(window, qtbot, lambda: QTest.keyClick(window.form.reset, KEYS.Key_Space)) == TypePhased(None)
    show(window, 0)
    assert window.focusWidget() is window.form.bar.handles[0]


def test_a_name_that_was_refused_stays_as_typed_until_another_is_chosen(window: TypesWindow) -> None:
    window.form.name.setText("60 min")
    show(window, 1, trouble="There is a session type <b>60 min</b> already.")
    said = next(label for label in window.findChildren(QLabel) if "already" in label.text())
    assert said.isVisible()
    assert said.textFormat() is Qt.TextFormat.PlainText
    assert window.form.name.text() == "60 min"
    show(window, 2)
    assert window.form.name.text() == "90 min"
    assert not said.isVisible()


def test_undo_and_restore(window: TypesWindow, qtbot: QtBot) -> None:
    assert asked(window, qtbot, lambda: QTest.keyClick(window.undo, KEYS.Key_Space)) is TypesAsk.UNDO
    assert asked(window, qtbot, lambda: QTest.keyClick(window.restore, KEYS.Key_Space)) is TypesAsk.RESTORE
    window.render(derive_types(Edited(SHIPPED_TYPES, 0), DECKS, as_written))
    assert not window.undo.isEnabled()
    assert not window.restore.isEnabled()


def test_shown_again_nothing_is_asked_for(window: TypesWindow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(window.requested):
        show(window, 1)
        show(window, 0)


def test_esc_and_the_button_close_it(window: TypesWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.side.list, KEYS.Key_Escape)
    assert not window.isVisible()
    window.bring_up()
    QTest.keyClick(window.close_button, KEYS.Key_Space)
    assert not window.isVisible()


def test_every_stop_has_a_name_and_colours_and_letters_are_followed(window: TypesWindow) -> None:
    labelled = {label.buddy() for label in window.findChildren(QLabel) if label.buddy() is not None}
    named: list[QWidget] = [window.side.list, *window.side.buttons.values(), *window.form.decks.boxes]
    assert all(one.accessibleName() for one in named)
    assert {window.form.name, window.form.engagement, window.form.minutes.first} <= labelled
    before = window.grab().toImage()
    window.set_scheme(Scheme.DARK)
    window.fit_to_text()
    assert window.grab().toImage() != before


def test_a_type_of_any_length_is_shown_as_it_is(window: TypesWindow, qtbot: QtBot) -> None:
    for minutes in (1, 720):
        kind = SHIPPED_TYPES[0]._replace(length=timedelta(minutes=minutes))
        with qtbot.assertNotEmitted(window.requested):
            window.render(derive_types(Edited((kind,), 0), DECKS, as_written))
        assert window.form.minutes.value == minutes


def test_it_opens_large_enough_for_all_of_a_type(qtbot: QtBot) -> None:
    """Before it is shown, Qt does not yet know how large its parts are."""
    window = TypesWindow(None, Scheme.LIGHT)
    qtbot.addWidget(window)
    window.render(derive_types(Edited((LONG, *SHIPPED_TYPES), 0), MANY_DECKS, as_written))
    window.bring_up()
    qtbot.waitExposed(window)
    (scroll,) = window.findChildren(FittingScroll)
    assert not scroll.verticalScrollBar().isVisible()
    assert not scroll.horizontalScrollBar().isVisible()
    name = next(one for one in window.form.findChildren(QLabel) if one.buddy() is window.form.name)
    assert name.geometry().right() < window.form.name.geometry().left()
    assert window.side.list.viewport().width() >= window.side.list.sizeHintForColumn(0)


def test_up_and_down_stay_together_however_narrow_it_is(window: TypesWindow) -> None:
    buttons = window.side.buttons

    def top(ask: TypesAsk) -> int:
        return buttons[ask].mapTo(window, QPoint(0, 0)).y()

    window.resize(window.minimumSizeHint().expandedTo(QSize(0, 500)))
    QApplication.processEvents()
    assert top(TypesAsk.NEW) < top(TypesAsk.UP) == top(TypesAsk.DOWN)


def test_what_a_row_says_stands_on_the_line_of_its_name(window: TypesWindow) -> None:
    (name,) = [one for one in window.form.findChildren(QLabel) if one.text() == "Check-ins"]
    said = window.form.check_ins
    middles = {one.mapTo(window, one.rect().center()).y() for one in (name, said)}
    assert len(middles) == 1


def test_the_chosen_type_leaves_the_round_corners_of_the_list_free(window: TypesWindow) -> None:
    show(window, 0)
    window.form.name.setFocus()  # the ring round the list has the same colour
    shown = window.side.list.grab().toImage()
    accent = window.palette().highlight().color()
    assert shown.pixelColor(2, 2) != accent
    assert shown.pixelColor(shown.width() - 20, 12) == accent
