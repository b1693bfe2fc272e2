"""Windows that are read from the right, and words in them that are read from the other side."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QListWidget,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.elided_combo import ElidedCombo
from partner_overlay.ui.facing_delegate import FacingDelegate
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.reading_direction import facing
from partner_overlay.ui.review.review_dress import dress_review
from partner_overlay.ui.review.segments import Segments
from partner_overlay.ui.review.written_field import WrittenField
from partner_overlay.ui.settings.settings_dress import dress_settings

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
WIDTH = 200
HEBREW = "מה חשוב לך היום בשיחה שלנו ומה עוד"


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    """Read from the right."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(RIGHT)
    qtbot.addWidget(made := QWidget(), before_close_func=lambda _: qapp.setLayoutDirection(before))
    QVBoxLayout(made)
    return made


def held(window: QWidget, part: QWidget, width: int = WIDTH) -> QWidget:
    layout = window.layout()
    assert layout is not None
    layout.addWidget(part)
    part.setFixedWidth(width)
    dress_review(window, Scheme.LIGHT)
    window.show()
    window.adjustSize()
    layout.activate()
    return part


def inked(image: QImage, rows: range, ground: QColor) -> list[int]:
    """The columns in which something stands."""
    return [x for x in range(image.width()) if any(differs(image.pixelColor(x, y), ground) for y in rows)]


def differs(one: QColor, other: QColor) -> bool:
    return abs(one.lightness() - other.lightness()) > 40


@pytest.mark.parametrize(
    ("words", "direction", "shown"),
    [
        ("How are we doing?", LEFT, "How are we doing?"),
        ("מה חשוב?", RIGHT, "מה חשוב?"),
        ("How are we doing?", RIGHT, "\u200f\u2068How are we doing?\u2069"),
        ("125 %", RIGHT, "\u200f\u2068125 %\u2069"),
        ("125 %", LEFT, "125 %"),
        ("מה חשוב?", LEFT, "\u200e\u2068מה חשוב?\u2069"),
        ("Ctrl+M תפוס", RIGHT, "\u200fCtrl+M תפוס"),
        ("מה is taken", LEFT, "\u200eמה is taken"),
        ("One\n\nמה", RIGHT, "\u200f\u2068One\u2069\n\nמה"),
    ],
)
def test_words_stand_where_lines_begin_and_keep_their_order(
    words: str, direction: Qt.LayoutDirection, shown: str
) -> None:
    assert facing(words, direction) == shown


def test_every_line_of_a_label_begins_at_the_right_edge_in_the_style_sheets_colour(window: QWidget) -> None:
    label = held(window, plain_label(f"{HEBREW} {HEBREW}", wrap=True, quiet=True), 120)
    label.setFixedHeight(label.heightForWidth(120))
    image = label.grab().toImage()
    line = label.fontMetrics().lineSpacing()
    ground = image.pixelColor(0, 0)
    ends = [max(inked(image, range(top, top + line), ground)) for top in range(0, image.height() - line + 1, line)]
    plain = held(window, plain_label(HEBREW, quiet=True), 400).grab().toImage()

    assert len(ends) > 1
    assert max(ends) - min(ends) <= 2, ends
    assert darkest(image) == darkest(plain)


def test_words_are_turned_with_their_window(window: QWidget) -> None:
    label = plain_label("How are we doing?")
    held(window, label)
    assert label.text() == "\u200f\u2068How are we doing?\u2069"
    window.setLayoutDirection(LEFT)
    assert label.text() == "How are we doing?"


def darkest(image: QImage) -> int:
    return min(image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height()))


def test_a_hint_in_a_field_stands_clear_of_the_edge(window: QWidget) -> None:
    field = WrittenField("Words")
    field.setPlaceholderText(HEBREW)
    held(window, field, 400)
    image = field.viewport().grab().toImage()
    middle = range(4, image.height() - 4)

    assert max(inked(image, middle, image.pixelColor(2, 4))) in range(image.width() - 12, image.width() - 4)


def test_a_hint_read_from_the_right_stands_as_high_as_one_read_from_the_left(window: QWidget) -> None:
    mirrored, plain = WrittenField("Words"), WrittenField("Words")
    plain.setLayoutDirection(LEFT)
    lines = []
    for field in (mirrored, plain):
        field.setPlaceholderText(HEBREW)
        held(window, field, 400)
        image = field.viewport().grab().toImage()
        ground, inner = image.pixelColor(2, 4), range(4, image.width() - 4)
        rows = [y for y in range(image.height()) if any(differs(image.pixelColor(x, y), ground) for x in inner)]
        lines.append((min(rows), max(rows)))
    assert lines[0] == lines[1]


def test_what_is_written_stands_at_the_side_from_which_it_is_read(window: QWidget) -> None:
    field = WrittenField("Words")
    held(window, field, 400)
    edges = []
    for words in (HEBREW, "What matters"):
        field.show_words(words)
        image = field.viewport().grab().toImage()
        ink = inked(image, range(4, image.height() - 4), image.pixelColor(2, 4))
        edges.append((min(ink), image.width() - max(ink)))
    (_, right), (left, _) = edges
    assert max(right, left) < 12


def test_the_room_of_a_list_for_its_words_is_mirrored(window: QWidget) -> None:
    from_right = field_of(held(window, ElidedCombo()))
    window.setLayoutDirection(LEFT)
    from_left = field_of(held(window, ElidedCombo()))

    assert from_right.left() == WIDTH - 1 - from_left.right()
    assert from_right.width() == from_left.width()


def field_of(combo: QWidget) -> QRect:
    option = QStyleOptionComboBox()
    option.initFrom(combo)
    option.subControls = QStyle.SubControl.SC_All
    part = QStyle.SubControl.SC_ComboBoxEditField
    return combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo)


def test_a_list_shows_the_beginning_of_long_words_and_that_there_is_more(window: QWidget) -> None:
    combo = ElidedCombo()
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.addItem("Getting to know each other and clarifying what it is about")
    held(window, combo)
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)

    assert option.currentText.startswith("\u200f\u2068Getting to")
    assert option.currentText.endswith("…\u2069")


def test_a_question_in_a_cell_keeps_its_question_mark_at_the_end(window: QWidget) -> None:
    rows = QListWidget(window)
    rows.addItem("What would you like?")
    option = QStyleOptionViewItem()
    option.direction = RIGHT
    FacingDelegate(rows).initStyleOption(option, rows.model().index(0, 0))

    assert option.text == "\u200f\u2068What would you like?\u2069"


def test_a_slider_is_filled_from_where_it_begins(window: QWidget) -> None:
    from_right = slider_in(window)
    window.setLayoutDirection(LEFT)
    from_left = slider_in(window)
    middle = from_left.height() // 2

    for x in (20, 100, 180):
        assert not differs(from_right.pixelColor(WIDTH - 1 - x, middle), from_left.pixelColor(x, middle)), x
    assert differs(from_left.pixelColor(20, middle), from_left.pixelColor(180, middle))


def slider_in(window: QWidget) -> QImage:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, 100)
    slider.setValue(30)
    held(window, slider)
    dress_settings(window, Scheme.LIGHT)
    return slider.grab().toImage()


def test_each_line_of_a_choice_has_two_ends(window: QWidget) -> None:
    choice = Segments("Colours", ("As the desktop", "Dark", "Light", "High contrast"))
    held(window, choice, choice.natural_width)
    assert [each.property("segment") for each in choice.buttons] == ["last", "middle", "middle", "first"]
    held(window, choice, choice.natural_width - 20)
    assert [each.property("segment") for each in choice.buttons] == ["last", "first", "last", "first"]


def test_the_lines_of_a_choice_are_as_even_as_they_can_be(window: QWidget) -> None:
    choice = Segments("Figures", ("Time left", "Time gone", "Only the line of the session"))
    held(window, choice, choice.natural_width - 20)
    assert [each.property("segment") for each in choice.buttons] == ["last", "first", "alone"]
    narrow = choice.buttons[0].width() // 2
    assert choice.heightForWidth(narrow) > choice.heightForWidth(choice.width()), "each has a line of its own"
