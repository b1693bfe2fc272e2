"""Check-ins are moved, reworded, muted, added and removed on the page: by the pointer, and by the keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleValueInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS
from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.session_types import SHIPPED_TYPES
from partner_overlay.presentation.check_ins_requests import Field
from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.desk_dress import dress_desk
from tests.ui.check_ins.conftest import OpenCheckIns

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_tab_goes_from_the_type_through_the_check_ins_to_the_words_of_the_chosen_one(check_ins: OpenCheckIns) -> None:
    check_ins.page.types.setFocus()
    names = []
    for _ in range(12):
        names.append(check_ins.focus().accessibleName())
        check_ins.press(KEY.Key_Tab)
    assert names == [
        "Session type",
        "Breath, pace, shoulders, cue",
        "Half the time left, say",
        "How are we doing so far?, say",
        "15 min: what matters?, say",
        "Good place to stop?, say",
        "Add a check-in",
        "At a glance",
        "The whole sentence",
        "Say or cue",
        "What it is about",
        "Muted",
    ]
    assert check_ins.page.details.title.text() == "Good place to stop?"


@pytest.mark.parametrize(
    ("key", "mod", "share"),
    [
        (KEY.Key_Right, Qt.KeyboardModifier.NoModifier, 0.51),
        (KEY.Key_Left, Qt.KeyboardModifier.NoModifier, 0.49),
        (KEY.Key_Up, Qt.KeyboardModifier.NoModifier, 0.51),
        (KEY.Key_Down, Qt.KeyboardModifier.NoModifier, 0.49),
        (KEY.Key_Right, SHIFT, 0.55),
        (KEY.Key_Left, SHIFT, 0.45),
        (KEY.Key_PageUp, Qt.KeyboardModifier.NoModifier, 0.55),
        (KEY.Key_PageDown, Qt.KeyboardModifier.NoModifier, 0.45),
    ],
)
def test_arrows_move_one_a_step(check_ins: OpenCheckIns, key: Qt.Key, mod: Qt.KeyboardModifier, share: float) -> None:
    check_ins.handle("half-time").setFocus()
    check_ins.press(key, mod=mod)
    assert check_ins.kept_one("half-time").share == share
    assert check_ins.focus() is check_ins.handle("half-time")


def test_from_right_to_left_the_left_arrow_goes_on(check_ins: OpenCheckIns) -> None:
    check_ins.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar = check_ins.page.bar
    assert bar.across(0.25) > bar.across(0.5)
    check_ins.handle("half-time").setFocus()
    check_ins.press(KEY.Key_Left)
    assert check_ins.kept_one("half-time").share == 0.51


def test_while_a_key_is_held_its_place_is_told_and_kept_once_it_is_let_go(check_ins: OpenCheckIns) -> None:
    handle = check_ins.handle("focus")
    handle.setFocus()
    for _ in range(10):
        QTest.keyPress(handle, KEY.Key_Right)
    assert check_ins.page.legend.told.text() == check_ins.page.details.place.text() == "at 45 min, as closing opens"
    assert handle.accessibleDescription() == "at 45 min, as closing opens"
    assert check_ins.kept == DEFAULT_CHECK_INS
    QTest.keyRelease(handle, KEY.Key_Right)
    assert check_ins.kept_one("focus").share == 0.75
    assert check_ins.page.legend.told.text().startswith("Drag a check-in")


def test_one_that_passes_another_keeps_the_keyboard_and_stands_in_the_new_order(check_ins: OpenCheckIns) -> None:
    check_ins.handle("focus").setFocus()
    check_ins.press(*[KEY.Key_Left] * 4, mod=SHIFT)
    assert [one.id for one in check_ins.kept][:3] == ["presence", "focus", "half-time"]
    assert check_ins.focus() is check_ins.handle("focus")
    check_ins.press(KEY.Key_Tab)
    assert check_ins.focus() is check_ins.handle("half-time")


def test_it_goes_no_further_than_the_session(check_ins: OpenCheckIns) -> None:
    check_ins.handle("closing").setFocus()
    check_ins.press(*[KEY.Key_Right] * 5, mod=SHIFT)
    assert check_ins.kept_one("closing").share == 0.99


def test_one_is_dragged_and_told_on_its_way(check_ins: OpenCheckIns) -> None:
    handle, bar = check_ins.handle("presence"), check_ins.page.bar
    middle = handle.rect().center()
    QTest.mousePress(handle, LEFT, pos=middle)
    assert check_ins.page.details.title.text() == "Breath, pace, shoulders"
    target = QPoint(round(bar.across(0.5)), handle.geometry().center().y())
    QTest.mouseMove(handle, handle.mapFromParent(target))
    assert check_ins.page.legend.told.text() == "at 30 min, half time"
    assert abs(handle.geometry().center().x() - target.x()) <= 2
    QTest.mouseRelease(handle, LEFT, pos=handle.rect().center())
    assert check_ins.kept_one("presence").share == 0.5


def test_a_click_chooses_and_moves_nothing(check_ins: OpenCheckIns) -> None:
    QTest.mouseClick(check_ins.handle("closing"), LEFT)
    assert (check_ins.page.details.title.text(), check_ins.kept) == ("Good place to stop?", DEFAULT_CHECK_INS)
    assert [one for one, handle in check_ins.page.bar.handles.items() if handle.is_chosen] == ["closing"]


def test_what_a_screen_reader_moves_is_moved(check_ins: OpenCheckIns) -> None:
    found = QAccessible.queryAccessibleInterface(check_ins.handle("half-time"))
    assert found.role() is QAccessible.Role.Slider
    value = found.valueInterface()
    assert isinstance(value, QAccessibleValueInterface)
    value.setCurrentValue(60)
    assert check_ins.kept_one("half-time").share == 0.6


def test_words_are_kept_as_they_are_typed_and_shown_on_the_card(check_ins: OpenCheckIns) -> None:
    check_ins.handle("focus").setFocus()
    check_ins.write(Field.GLANCE, "And now?")
    check_ins.write(Field.SENTENCE, "What would you like to do with the rest?")
    one = check_ins.kept_one("focus")
    assert (one.glance, one.sentence) == ("And now?", "What would you like to do with the rest?")
    assert "And now?" in check_ins.page.details.card.accessibleDescription()
    assert check_ins.page.details.rows[Field.GLANCE].below.text() == "2 words, 8 characters"


def test_hints_are_gentle_and_the_words_are_kept(check_ins: OpenCheckIns) -> None:
    check_ins.write(Field.GLANCE, "Far more words than anyone can read at a glance")
    assert "Shorten it to at most 6 words and 32 characters." in check_ins.page.details.hints.text()
    assert check_ins.kept_one("presence").glance.startswith("Far more")


def test_what_can_t_be_kept_stays_in_its_field_with_a_sentence(check_ins: OpenCheckIns) -> None:
    check_ins.write(Field.SENTENCE, "x" * 201)
    row = check_ins.page.details.rows[Field.SENTENCE]
    assert row.below.text() == "A sentence has room for 200 characters; this has 201."
    assert (row.field.words, check_ins.kept) == ("x" * 201, DEFAULT_CHECK_INS)
    check_ins.write(Field.SENTENCE, "Notice.")
    assert (row.below.text(), check_ins.kept_one("presence").sentence) == ("1 word, 7 characters", "Notice.")
    check_ins.write(Field.SENTENCE, "y" * 201)
    check_ins.handle("focus").setFocus()
    assert row.field.words == "How are we doing so far with what you wanted?"


def test_voice_competency_and_the_boxes(check_ins: OpenCheckIns) -> None:
    details = check_ins.page.details
    details.voice.setFocus()
    check_ins.press(KEY.Key_Up)
    assert check_ins.kept_one("presence").voice is Voice.SAY
    details.competency.setFocus()
    check_ins.press(KEY.Key_Down)
    assert check_ins.kept_one("presence").competency != "5.1"
    details.muted.setFocus()
    check_ins.press(KEY.Key_Space)
    assert check_ins.kept_one("presence").muted
    assert check_ins.handle("presence").accessibleName().endswith(", muted")
    details.about_time.setFocus()
    assert details.rows[Field.BELATED_GLANCE].isHidden()
    check_ins.press(KEY.Key_Space)
    assert not details.rows[Field.BELATED_GLANCE].isHidden()
    check_ins.write(Field.BELATED_GLANCE, "Late")
    assert check_ins.kept_one("presence").belated_glance == "Late"
    details.as_shipped.setFocus()
    check_ins.press(KEY.Key_Space)
    assert check_ins.kept == DEFAULT_CHECK_INS


def test_one_is_removed_by_its_key_and_brought_back(check_ins: OpenCheckIns) -> None:
    check_ins.handle("focus").setFocus()
    check_ins.press(KEY.Key_Delete)
    assert [one.id for one in check_ins.kept] == ["presence", "half-time", "closing-opens", "closing"]
    assert check_ins.focus() is check_ins.handle("closing-opens")
    (back,) = check_ins.page.brings_back
    assert back.accessibleName() == "Bring back “How are we doing so far?”"
    back.setFocus()
    check_ins.press(KEY.Key_Space)
    assert (check_ins.kept, check_ins.page.brings_back) == (DEFAULT_CHECK_INS, ())
    assert check_ins.focus() is check_ins.handle("focus")


def test_one_is_added_and_its_words_can_be_typed_at_once(check_ins: OpenCheckIns) -> None:
    check_ins.page.add.setFocus()
    check_ins.press(KEY.Key_Space)
    assert check_ins.focus() is check_ins.field(Field.GLANCE)
    QTest.keyClicks(check_ins.focus(), "Mine")
    check_ins.field(Field.GLANCE).flush()
    assert [one.glance for one in check_ins.kept if one not in DEFAULT_CHECK_INS] == ["Mine"]


def test_there_is_room_for_twelve(check_ins: OpenCheckIns) -> None:
    for _ in range(7):
        check_ins.page.add.click()
    assert not check_ins.page.add.isEnabled()
    assert check_ins.page.full.text() == "A session has room for 12 check-ins."
    rows = {handle.y() for handle in check_ins.page.bar.handles.values()}
    assert all(handle.width() >= 24 for handle in check_ins.page.bar.handles.values())
    assert len(rows) >= 1


def test_the_last_one_can_go_too(check_ins: OpenCheckIns) -> None:
    for _ in DEFAULT_CHECK_INS:
        check_ins.page.details.remove.click()
    assert check_ins.kept == ()
    assert (check_ins.page.nothing.isHidden(), check_ins.page.details.isHidden()) == (False, True)
    assert len(check_ins.page.brings_back) == len(DEFAULT_CHECK_INS)


def test_another_type_shows_its_own(check_ins: OpenCheckIns) -> None:
    check_ins.page.types.setFocus()
    check_ins.press(KEY.Key_Down)
    assert check_ins.page.types.currentText() == SHIPPED_TYPES[1].name
    check_ins.handle("half-time").setFocus()
    assert check_ins.page.details.place.text() == "at 15 min, half time"
    check_ins.press(KEY.Key_Right)
    assert (check_ins.kept, check_ins.bench.types_store.kept[1].check_ins[1].share) == (DEFAULT_CHECK_INS, 0.51)


def test_letters_of_twice_the_size_make_all_of_it_larger(check_ins: OpenCheckIns, qapp: QApplication) -> None:
    before, size = check_ins.page.bar.height(), check_ins.handle("focus").width()
    usual, large = qapp.font(), qapp.font()
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    try:
        dress_desk(check_ins.page, Scheme.LIGHT)
        check_ins.page.fit_to_text()
        qapp.processEvents()
        assert check_ins.page.bar.height() >= 1.9 * before
        assert check_ins.handle("focus").width() >= 1.9 * size
    finally:
        qapp.setFont(usual)


def test_a_muted_check_in_is_drawn_hollow(check_ins: OpenCheckIns) -> None:
    def middle() -> object:
        handle = check_ins.handle("closing")
        picture = handle.grab().toImage()
        return picture.pixelColor(picture.rect().center()).getRgb()

    full = middle()
    check_ins.handle("closing").setFocus()
    check_ins.page.details.muted.click()
    assert middle() != full
    assert check_ins.kept_one("closing") == replace(DEFAULT_CHECK_INS[4], muted=True)
