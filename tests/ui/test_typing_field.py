"""The field gives back what was typed on Enter, nothing on Esc, and takes no more than there is room for."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.field_view import FieldView
from partner_overlay.ui.typing_field import TypingField

OUTCOME = FieldView("What do they want from today?", "in their words", characters=60)
MARK = FieldView("A few words", "", characters=40, words=3)


@pytest.fixture
def field(qtbot: QtBot) -> TypingField:
    field = TypingField(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint, Scheme.DARK)
    qtbot.addWidget(field)
    return field


def line(field: TypingField) -> QLineEdit:
    return field.findChildren(QLineEdit)[0]


def labels(field: TypingField) -> list[str]:
    return [label.text() for label in field.findChildren(QLabel)]


def opened(field: TypingField, view: FieldView, qtbot: QtBot) -> None:
    field.render(view)
    field.open_at(QPoint(30, 40))
    qtbot.waitExposed(field)


def test_it_stays_shut_until_it_is_opened(field: TypingField) -> None:
    field.render(OUTCOME)
    assert not field.isVisible()


def test_it_opens_where_it_was_asked_for_ready_to_type(field: TypingField, qtbot: QtBot) -> None:
    opened(field, OUTCOME, qtbot)
    assert field.pos() == QPoint(30, 40)
    assert field.focusWidget() is line(field)
    assert labels(field) == ["What do they want from today?", "60 left"]


@pytest.mark.parametrize("question", ["A few words", "What the client wants today", "What do they want " * 4])
def test_it_is_no_higher_than_its_question_takes(field: TypingField, qtbot: QtBot, question: str) -> None:
    opened(field, FieldView(question, "", characters=60), qtbot)
    (label, left) = field.findChildren(QLabel)
    assert label.height() == label.heightForWidth(label.width())
    assert left.x() - label.geometry().right() > left.fontMetrics().averageCharWidth()


def test_from_the_right_both_lines_of_a_question_begin_at_the_same_place(field: TypingField, qtbot: QtBot) -> None:
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    opened(field, FieldView("חחח " * 22, "", characters=60), qtbot)
    question = field.findChildren(QLabel)[0]
    image, line = question.grab().toImage(), question.fontMetrics().height()
    assert question.height() >= 2 * line
    ground = image.pixelColor(0, 0).lightness()
    first, second = (
        max(
            x
            for x in range(question.width())
            for y in range(top, min(top + line, question.height()))
            if abs(image.pixelColor(x, y).lightness() - ground) > 60
        )
        for top in (0, question.height() - line)
    )
    assert abs(first - second) <= 1


def test_enter_gives_back_the_words(field: TypingField, qtbot: QtBot) -> None:
    opened(field, OUTCOME, qtbot)
    QTest.keyClicks(line(field), "  a calmer   week ")
    with qtbot.waitSignal(field.committed) as committed, qtbot.assertNotEmitted(field.cancelled):
        QTest.keyClick(line(field), Qt.Key.Key_Return)
    assert committed.args == ["a calmer week"]
    assert not field.isVisible()


def test_escape_gives_back_nothing(field: TypingField, qtbot: QtBot) -> None:
    opened(field, OUTCOME, qtbot)
    QTest.keyClicks(line(field), "half a thou")
    with qtbot.waitSignal(field.cancelled), qtbot.assertNotEmitted(field.committed):
        QTest.keyClick(line(field), Qt.Key.Key_Escape)
    assert not field.isVisible()


def test_enter_on_nothing_is_a_change_of_mind(field: TypingField, qtbot: QtBot) -> None:
    opened(field, OUTCOME, qtbot)
    with qtbot.waitSignal(field.cancelled), qtbot.assertNotEmitted(field.committed):
        QTest.keyClick(line(field), Qt.Key.Key_Return)


def test_closing_it_is_a_change_of_mind(field: TypingField, qtbot: QtBot) -> None:
    opened(field, OUTCOME, qtbot)
    with qtbot.waitSignal(field.cancelled):
        field.close()


def test_it_counts_what_is_left_and_takes_no_more(field: TypingField, qtbot: QtBot) -> None:
    opened(field, OUTCOME, qtbot)
    QTest.keyClicks(line(field), "x" * 70)
    assert line(field).text() == "x" * 60
    assert labels(field)[1] == "0 left"


def test_a_mark_takes_three_words(field: TypingField, qtbot: QtBot) -> None:
    opened(field, MARK, qtbot)
    QTest.keyClicks(line(field), "she sat")
    assert labels(field)[1] == "words left: 1"
    QTest.keyClicks(line(field), " up straight")
    assert line(field).text() == "she sat up "
    QTest.keyClick(line(field), Qt.Key.Key_Home)
    QTest.keyClicks(line(field), "a b")
    assert line(field).text() == "abshe sat up ", "a fourth word is refused where it was begun"


def test_it_begins_with_what_stood_there(field: TypingField, qtbot: QtBot) -> None:
    opened(field, FieldView("Outcome", "", 60, text="a calmer week"), qtbot)
    assert line(field).text() == "a calmer week"
    assert labels(field)[1] == "47 left"


def test_it_can_be_opened_again(field: TypingField, qtbot: QtBot) -> None:
    opened(field, OUTCOME, qtbot)
    QTest.keyClick(line(field), Qt.Key.Key_Escape)
    opened(field, MARK, qtbot)
    assert line(field).text() == ""
    with qtbot.waitSignal(field.cancelled):
        QTest.keyClick(line(field), Qt.Key.Key_Escape)


def test_its_question_is_literal(field: TypingField) -> None:
    field.render(FieldView("<b>What?</b>", "<i>hint</i>", 60))
    question = field.findChildren(QLabel)[0]
    assert question.text() == "<b>What?</b>"
    assert question.textFormat() is Qt.TextFormat.PlainText
    assert line(field).accessibleName() == "<b>What?</b>"
