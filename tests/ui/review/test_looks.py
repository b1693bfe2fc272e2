"""A name for everything, nothing cut off on a small screen, and words and shapes that stand out in every scheme."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from partner_overlay.demo.review_pictures import SMALL, review_windows
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.colours import (
    GRAPHIC_CONTRAST,
    TEXT_CONTRAST,
    Colour,
    Scheme,
    Tokens,
    composite,
    contrast,
    tinted,
    tokens_of,
)
from partner_overlay.presentation.dot_rows import stacked
from partner_overlay.presentation.picture_view import DotKind, PictureView
from partner_overlay.presentation.review_requests import ReviewAsk
from partner_overlay.presentation.session_picture import derive_picture
from partner_overlay.presentation.translation import as_written
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.review.dot_shapes import draw_dot
from partner_overlay.ui.review.picture_colours import dot_colour, picture_colours, wash
from partner_overlay.ui.review.picture_painting import paint_legend, paint_picture, picture_height, picture_layout
from partner_overlay.ui.review.review_window import ReviewWindow
from partner_overlay.ui.review.segments import Segments
from partner_overlay.ui.window_dress import dress
from tests.made.reviews import hour
from tests.ui.review.conftest import Reviewed

INTERACTIVE = (QAbstractButton, QComboBox, QLineEdit, QMenu, QPlainTextEdit, QScrollArea, QTimeEdit)
SCHEMES = pytest.mark.parametrize("scheme", Scheme)


def nameless(window: QWidget) -> list[str]:
    """Widgets that one can act on, and that a screen reader would have no word for."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE)
        and not widget.accessibleName()
        and not widget.objectName().startswith(("qt_", "QComboBox"))
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]


# Names


def test_everything_that_one_can_act_on_has_a_name(review: Reviewed) -> None:
    review.row("c2.client-chooses").open_note()
    review.window.requested.emit(ReviewAsk.CORRECT)
    assert review.corrections in review.window.findChildren(QWidget)
    assert nameless(review.window) == []


def test_names_are_the_windows_own(review: Reviewed) -> None:
    buttons = [one for one in review.window.page.findChildren(QAbstractButton) if one.isVisible()]
    names = [one.accessibleName() for one in buttons]
    assert len(names) == len(set(names))


def test_no_label_reads_words_as_markup(review: Reviewed) -> None:
    labels = review.window.findChildren(QLabel)
    assert len(labels) > 50
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []


def test_every_dot_says_what_it_was_in_name_and_tooltip(review: Reviewed) -> None:
    for dot in review.window.page.head.picture.drawing.dots:
        assert dot.accessibleName() == dot.dot.words
        assert dot.dot.words.split(":")[0] in dot.toolTip()


def test_the_picture_is_told_in_a_sentence(review: Reviewed) -> None:
    assert "Closing began at 43:00." in review.window.page.head.picture.drawing.accessibleDescription()


# Room


def narrow(window: QWidget, size: QSize) -> None:
    window.resize(size)
    for _ in range(4):
        QApplication.processEvents()


def cut_off(window: ReviewWindow) -> Iterator[str]:
    """Parts that lie beyond their neighbours' room or that have less than they need."""
    page = window.page.widget()
    assert page is not None
    for part in page.findChildren(QWidget):
        if not part.isVisible() or part.parentWidget() is None or isinstance(part.parentWidget(), QPlainTextEdit):
            continue
        left = part.mapTo(page, QPoint(0, 0)).x()
        if left < 0 or left + part.width() > page.width():
            yield f"{type(part).__name__} lies outside: {part.accessibleName()}"
        needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.minimumSizeHint().height()
        if part.height() < needed - 1:
            yield f"{type(part).__name__} is too low: {part.accessibleName() or getattr(part, 'text', str)()}"
        if isinstance(part, QAbstractButton) and part.text() and part.width() < part.sizeHint().width() - 1:
            yield f"{part.text()} is too narrow"


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("size", [SMALL, QSize(980, 760), QSize(1366, 740)])
def test_nothing_is_cut_off(review: Reviewed, size: QSize, *, mirrored: bool) -> None:
    review.window.page.complete()
    if mirrored:
        review.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    review.row("c2.client-chooses").open_note()
    narrow(review.window, size)
    assert review.window.size() == size
    assert list(cut_off(review.window)) == []


def longer(words: str) -> str:
    return words + "nnnnn" * (len(words) // 12 + 1) if len(words) > 5 else words


def test_nothing_is_cut_off_with_longer_words(review: Reviewed) -> None:
    """As in a language that needs two fifths more."""
    review.window.page.complete()
    for label in review.window.findChildren(QLabel):
        label.setText(longer(label.text()))
    for button in review.window.findChildren(QAbstractButton):
        button.setText(longer(button.text()))
    narrow(review.window, SMALL)
    assert review.window.size() == SMALL
    assert list(cut_off(review.window)) == []


def overlaps(rooms: list[QRect]) -> list[tuple[QRect, QRect]]:
    return [(one, other) for one, other in combinations(rooms, 2) if one.intersects(other)]


@pytest.mark.parametrize("size", [SMALL, QSize(980, 760)])
def test_parts_of_a_line_do_not_lie_on_each_other(review: Reviewed, size: QSize) -> None:
    review.window.page.complete()
    narrow(review.window, size)
    for group in review.window.page.groups.values():
        for row in group.rows:
            parts = [part for part in row.children() if isinstance(part, QWidget) and part.isVisible()]
            assert overlaps([part.geometry() for part in parts if part.width()]) == []


def test_the_small_window_leaves_room_to_work(review: Reviewed) -> None:
    narrow(review.window, SMALL)
    assert review.window.page.viewport().height() >= SMALL.height() // 2


def test_ends_of_a_choice_turn_with_the_reading_direction(review: Reviewed) -> None:
    buttons = review.window.page.ninety.end.buttons
    assert [button.property("segment") for button in buttons] == ["first", "middle", "middle", "last"]
    review.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [button.property("segment") for button in buttons] == ["last", "middle", "middle", "first"]
    assert buttons[0].x() > buttons[3].x()


def test_a_choice_on_two_lines_has_an_edge_at_the_end_of_each(qtbot: QtBot) -> None:
    choice = Segments("End", ["I decided", "I announced", "We agreed", "The client led"])
    qtbot.addWidget(choice)
    dress(choice, Scheme.LIGHT)
    choice.resize(choice.natural_width - 20, 100)
    choice.show()
    above, below = choice.buttons[1:3]
    assert above.y() < below.y()
    seen = choice.grab().toImage()
    for button in (above, below):
        place = button.geometry()
        ends = {seen.pixel(x, place.center().y()) for x in (place.left(), place.right())}
        assert ends == {painted(tokens_of(Scheme.LIGHT).field_border).rgba()}


def test_the_pictures_for_a_person_are_all_there(qapp: QApplication) -> None:
    names = []
    for name, window in review_windows(Scheme.LIGHT):
        names.append(name)
        assert window.size().isValid()
        window.deleteLater()
    assert len(names) == len(set(names)) == 22


# Colours


def words_and_grounds(tokens: Tokens) -> list[tuple[Colour, Colour]]:
    notice = tokens.window if tokens.solid else composite(tokens.accent, tokens.window, 0.14)
    hovered = tinted(tokens.field, tokens.face_hover)
    return [
        (tokens.glance, tokens.window),
        (tokens.secondary, tokens.window),
        (tokens.glance, tokens.field),
        (tokens.secondary, tokens.field),  # what an empty field asks for
        (tokens.on_accent, tokens.accent),
        (tokens.accent, tokens.window),
        (tokens.glance, notice),
        (tokens.glance, hovered),
        *((tokens.glance, wash(tokens, phase)) for phase in Phase),
    ]


@SCHEMES
def test_words_stand_out(scheme: Scheme) -> None:
    pairs = words_and_grounds(tokens_of(scheme))
    assert [pair for pair in pairs if contrast(*pair) < TEXT_CONTRAST] == []


@SCHEMES
def test_shapes_stand_out(scheme: Scheme) -> None:
    tokens = tokens_of(scheme)
    shapes = [dot_colour(tokens, kind) for kind in DotKind] + [tokens.phase(phase) for phase in Phase]
    shapes += [tokens.empty, tokens.field_border, tokens.accent]
    assert [shape for shape in shapes if contrast(shape, tokens.window) < GRAPHIC_CONTRAST] == []


def drawn(kind: DotKind) -> QImage:
    image = QImage(28, 28, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_dot(painter, kind, QRectF(2, 2, 24, 24), QColor("black"), QColor("white"))
    painter.end()
    return image


def test_every_kind_of_dot_has_a_shape_of_its_own() -> None:
    for one, other in combinations(DotKind, 2):
        differing = sum(
            abs(drawn(one).pixelColor(x, y).value() - drawn(other).pixelColor(x, y).value()) > 128
            for x in range(28)
            for y in range(28)
        )
        assert differing > 20, (one, other)


# The picture, painted


def made_picture() -> PictureView:
    evidence = hour()
    return derive_picture(evidence, evidence.course, Numbering.ICF_2019, as_written)


@pytest.mark.parametrize("width", [300, 700, 2400])
def test_no_dot_hides_another(width: int) -> None:
    rooms = [room.toRect() for room in picture_layout(made_picture(), QRectF(0, 0, width, 0), QFont()).dots()]
    assert overlaps(rooms) == []
    assert all(room.left() >= 0 and room.right() <= width for room in rooms)


def test_a_crowd_is_stacked_and_stays_within_twelve_rows() -> None:
    assert stacked([0, 1, 2, 40], 16) == (0, 1, 2, 0)
    assert stacked([], 16) == ()
    assert max(stacked([0.0] * 40, 16)) == 11


@pytest.mark.parametrize("mirrored", [False, True])
def test_painting_takes_the_height_that_was_reckoned(qapp: QApplication, *, mirrored: bool) -> None:
    view, colours, font = made_picture(), picture_colours(Scheme.LIGHT), QFont()
    image = QImage(700, 300, QImage.Format.Format_RGB32)
    image.fill(colours.ground)
    painter = QPainter(image)
    height = paint_picture(painter, view, QRectF(0, 0, 700, 300), colours, font, mirrored=mirrored)
    legend = paint_legend(painter, view, QRectF(0, height, 300, 100), colours, font, mirrored=mirrored)
    painter.end()
    assert height == picture_height(view, 700, font)
    assert legend == pytest.approx(paint_legend(None, view, QRectF(0, 0, 300, 0), colours, font))
    below = [image.pixelColor(x, y) for x in range(0, 700, 3) for y in range(round(height + legend) + 2, 300, 3)]
    assert {colour.name() for colour in below} == {colours.ground.name()}


def test_agreement_stands_at_the_side_where_reading_begins(qapp: QApplication) -> None:
    view = made_picture()
    left = picture_layout(view, QRectF(0, 0, 700, 0), QFont())
    right = picture_layout(view, QRectF(0, 0, 700, 0), QFont(), mirrored=True)
    assert left.block(view.blocks[0]).left() < 20
    assert right.block(view.blocks[0]).right() > 680
