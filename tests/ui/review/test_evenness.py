"""What stands together stands even, in letters of any size: feet, questions, rows of times. What is hatched is seen."""

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from partner_overlay.demo.made_session import made_session
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.colours import Scheme, tinted, tokens_of
from partner_overlay.presentation.review_requests import ReviewAsk
from partner_overlay.presentation.session_picture import derive_picture
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.review.picture_colours import picture_colours
from partner_overlay.ui.review.picture_painting import paint_picture, picture_layout
from tests.ui.review.conftest import Reviewed, ReviewOpener

SCHEMES = pytest.mark.parametrize("scheme", Scheme)


def edge_above(foot: QWidget) -> str:
    window = foot.window()
    return window.grab().toImage().pixelColor(foot.mapTo(window, QPoint(40, 0))).name()


@SCHEMES
def test_a_line_parts_the_foot_from_what_scrolls_above_it(open_review: ReviewOpener, scheme: Scheme) -> None:
    review = open_review(scheme=scheme)
    review.window.requested.emit(ReviewAsk.CORRECT)
    dialog, tokens = review.corrections, tokens_of(scheme)
    QApplication.processEvents()
    below = dialog.buttons.parentWidget()
    assert below is not None
    rule = painted(tinted(tokens.window, tokens.rule)).name()
    assert [edge_above(foot) for foot in (review.window.footer, below)] == [rule, rule]


@pytest.mark.usefixtures("twice_as_large")
def test_in_large_letters_the_last_button_of_a_small_review_stands_beside_another_at_the_end(
    review: Reviewed,
) -> None:
    review.window.resize(QSize(683, 384))
    QApplication.processEvents()
    buttons = review.window.footer.buttons
    *_, beside, last = buttons.values()
    assert beside.y() == last.y()
    end = last.mapTo(review.window.footer, QPoint(last.width(), 0)).x()
    assert end == review.window.footer.width() - 22


@pytest.mark.usefixtures("twice_as_large")
def test_in_large_letters_no_button_stands_beside_what_is_said_of_saving(review: Reviewed) -> None:
    review.window.resize(QSize(683, 384))
    QApplication.processEvents()
    lines = [button.y() for button in review.window.footer.buttons.values()]
    assert all(lines.count(line) > 1 for line in lines)
    assert min(lines) > 0


def test_one_line_of_the_checklist_stands_in_the_middle_of_its_choice(review: Reviewed) -> None:
    review.window.resize(QSize(1600, 900))
    row = review.row("c3.time-and-focus")
    QApplication.processEvents()
    number, words = row.findChildren(QLabel)[:2]
    assert words.height() < 2 * words.fontMetrics().lineSpacing()
    middles = [part.geometry().center().y() for part in (number, words, row.rating)]
    assert max(middles) - min(middles) <= 1


@pytest.mark.usefixtures("twice_as_large")
def test_in_large_letters_questions_have_the_room_that_they_have_in_others(review: Reviewed) -> None:
    review.window.resize(QSize(1600, 900))
    QApplication.processEvents()
    direction = review.window.page.ninety.direction
    letter = direction.fontMetrics().averageCharWidth()
    assert direction.x() >= 36 * letter
    assert direction.y() == 0


@pytest.mark.usefixtures("twice_as_large")
def test_in_large_letters_rows_of_times_are_as_high_as_each_other(review: Reviewed) -> None:
    review.window.requested.emit(ReviewAsk.CORRECT)
    QApplication.processEvents()
    dialog = review.corrections
    times = (dialog.begin.time, dialog.end.time, dialog.exploration.time, dialog.closing.time)
    assert len({time.size().toTuple() for time in times}) == 1


@pytest.mark.usefixtures("twice_as_large")
def test_corrections_grow_no_narrower_than_what_is_in_them(review: Reviewed) -> None:
    review.window.requested.emit(ReviewAsk.CORRECT)
    dialog = review.corrections
    dialog.resize(QSize(40, 384))
    QApplication.processEvents()
    fields = [dialog.begin.time, dialog.exploration.time, *(row.competency for row in dialog.marks.rows.values())]
    for field in fields:
        left = field.mapTo(dialog, QPoint()).x()
        assert 0 <= left < left + field.width() <= dialog.width()


@SCHEMES
def test_time_beyond_the_plan_is_hatched_in_a_colour_that_stands_out(scheme: Scheme, qapp: QApplication) -> None:
    evidence = made_session(ends=79)
    view = derive_picture(evidence, evidence.course, Numbering.ICF_2019, as_written)
    place, font, colours = QRectF(0, 0, 2400, 200), QFont(qapp.font()), picture_colours(scheme)
    image = QImage(2400, 200, QImage.Format.Format_RGB32)
    image.fill(colours.ground)
    painter = QPainter(image)
    paint_picture(painter, view, place, colours, font)
    painter.end()
    beyond = picture_layout(view, place, font).beyond().toRect().adjusted(6, 6, -6, -6)
    points = ((x, y) for x in range(beyond.left(), beyond.right()) for y in range(beyond.top(), beyond.bottom()))
    seen = {QColor(pixel).lightness() for pixel in {image.pixel(x, y) for x, y in points}}
    ground, line = colours.ground.lightness(), colours.line.lightness()
    assert ground in seen
    assert max(abs(one - ground) for one in seen) >= 0.9 * abs(line - ground)


def test_a_reason_below_a_word_of_presence_moves_no_other_choice(review: Reviewed) -> None:
    ninety = review.window.page.ninety
    before = ninety.presence.y()
    ninety.presence_word.refuse("Presence has room for one word.")
    QApplication.processEvents()
    assert ninety.presence_word.height() > ninety.presence.height() + 12
    assert abs(ninety.presence.y() - before) <= 2


def test_menus_have_as_much_air_beside_their_words_whichever_way_one_reads(review: Reviewed) -> None:
    left = air_before("Menu", review.window)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert abs(air_before("מממממ", review.window) - left) <= 3
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def air_before(words: str, window: QWidget) -> int:
    """How many pixels lie between the words of a menu and the side where lines begin."""
    menu = QMenu(window)
    menu.addAction(words).setShortcut("Ctrl+M")
    menu.adjustSize()
    image = menu.grab().toImage()
    if menu.isRightToLeft():
        image.flip(Qt.Orientation.Horizontal)
    ground = image.pixelColor(4, 4).lightness()
    rows = range(6, image.height() - 6)
    return next(x for x in range(4, image.width()) if any(differs(image, x, y, ground) for y in rows))


def differs(image: QImage, x: int, y: int, lightness: int) -> bool:
    return abs(image.pixelColor(x, y).lightness() - lightness) > 60
