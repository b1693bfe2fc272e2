"""The welcome by keyboard alone, with names for all, room for all words, and pictures that differ."""

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import LASTING_FORMS, Form, Settings
from partner_overlay.demo.welcome_pictures import MAKERS, SMALL
from partner_overlay.presentation.colours import Scheme, tokens_of
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.welcome import Reached, WelcomeNow, derive_welcome
from partner_overlay.presentation.welcome_view import WelcomeAsk, WelcomeChoice, WelcomeStage
from partner_overlay.ui.redress import redress
from partner_overlay.ui.welcome.form_picture import draw_form
from partner_overlay.ui.welcome.tile import Tile
from partner_overlay.ui.welcome.welcome_window import WelcomeWindow

Shower = Callable[..., WelcomeWindow]
NOW = WelcomeNow(WelcomeStage.CHOOSING, Settings(), 60)
KEYS = Qt.Key


@pytest.fixture
def show(qtbot: QtBot) -> Shower:
    every: list[WelcomeWindow] = []

    def shown(name: str = "welcome", size: QSize | None = None, scheme: Scheme = Scheme.LIGHT) -> WelcomeWindow:
        window = MAKERS[name](scheme)
        every.append(window)
        qtbot.addWidget(window)
        window.show()
        narrow(window, size or window.size())
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return window

    return shown


def narrow(window: WelcomeWindow, size: QSize) -> None:
    window.resize(size)
    for _ in range(4):
        QApplication.processEvents()


def here() -> str:
    """What a screen reader says of what has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found.accessibleName()


def press(*keys: Qt.Key) -> None:
    for key in keys:
        found = QApplication.focusWidget()
        assert found is not None
        QTest.keyClick(found, key)


def stage(window: WelcomeWindow, wanted: WelcomeStage) -> None:
    window.render(derive_welcome(NOW._replace(stage=wanted), as_written))


# By keyboard


def test_tab_comes_once_to_each_question_and_then_to_the_buttons(show: Shower) -> None:
    show()
    been = [here()]
    for _ in range(5):
        press(KEYS.Key_Tab)
        been.append(here())
    assert been == [
        "How long is a session, usually? 60 min",
        "How much shall the overlay show? Card",
        "When does the prompt change? Every 5 min",
        "Start a session…",
        "Rehearse for one minute",
        "How long is a session, usually? 60 min",
    ]


def test_arrow_keys_choose(show: Shower) -> None:
    window = show()
    chosen = QSignalSpy(window.chosen)
    press(KEYS.Key_Right, KEYS.Key_Tab, KEYS.Key_Right, KEYS.Key_Tab, KEYS.Key_Down)
    asked = [chosen.at(number)[0] for number in range(chosen.count())]
    assert asked == [Request(Ask.USUAL, "90"), Request(Ask.FORM, "strip"), Request(Ask.ROTATION, "0")]


def test_enter_goes_on_from_wherever_the_keyboard_is(show: Shower) -> None:
    window = show()
    requested = QSignalSpy(window.requested)
    press(KEYS.Key_Return, KEYS.Key_Tab, KEYS.Key_Enter, KEYS.Key_Tab, KEYS.Key_Tab, KEYS.Key_Return)
    asked = [requested.at(number)[0] for number in range(requested.count())]
    assert asked == [WelcomeAsk.REHEARSE, WelcomeAsk.REHEARSE, WelcomeAsk.START]


@pytest.mark.parametrize(
    ("where", "esc", "enter"),
    [
        (WelcomeStage.CHOOSING, WelcomeAsk.LEAVE, WelcomeAsk.REHEARSE),
        (WelcomeStage.REHEARSING, WelcomeAsk.END, WelcomeAsk.END),
        (WelcomeStage.REHEARSED, WelcomeAsk.LEAVE, WelcomeAsk.START),
    ],
)
def test_esc_and_enter_in_each_stage(where: WelcomeStage, esc: WelcomeAsk, enter: WelcomeAsk, show: Shower) -> None:
    window = show()
    stage(window, where)
    requested = QSignalSpy(window.requested)
    press(KEYS.Key_Escape, KEYS.Key_Return)
    assert [requested.at(0), requested.at(1)] == [[esc], [enter]]
    assert window.isVisible()


def test_to_close_it_is_to_leave_it(show: Shower) -> None:
    window = show()
    stage(window, WelcomeStage.REHEARSING)
    requested = QSignalSpy(window.requested)
    window.close()
    assert [requested.count(), requested.at(0)] == [1, [WelcomeAsk.LEAVE]]


def test_a_click_anywhere_on_a_tile_chooses_it(show: Shower) -> None:
    window = show()
    chosen = QSignalSpy(window.chosen)
    tile = next(tile for tile in window.questions.tiles if tile.choice.value == "hairline")
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.rect().bottomRight() - QPoint(4, 4))
    assert chosen.at(0) == [Request(Ask.FORM, "hairline")]


def test_what_has_the_keyboard_is_in_sight_in_a_small_window(show: Shower) -> None:
    window = show("welcome-small", SMALL)
    for _ in range(2):
        press(KEYS.Key_Tab, KEYS.Key_Down)
        tile = QApplication.focusWidget()
        assert tile is not None
        assert window.area.viewport().rect().contains(tile.mapTo(window.area.viewport(), QPoint(0, 20)))


def test_it_opens_with_its_first_words_and_tab_goes_on_from_there(show: Shower) -> None:
    window = show("welcome-small", QSize(683, 160))
    bar = window.area.verticalScrollBar()
    assert (bar.value(), QApplication.focusWidget()) == (0, window.questions.tiles[2])
    press(KEYS.Key_Tab)
    assert bar.value() > 0
    stage(window, WelcomeStage.REHEARSED)
    assert bar.value() == 0


# Names, room


def cut_off(window: WelcomeWindow) -> Iterator[str]:
    """Parts that lie beyond the window's room or that have less than they need."""
    page = window.area.widget()
    assert page is not None
    for part in page.findChildren(QWidget):
        if not part.isVisible():
            continue
        inside = part.mapTo(page, QPoint(0, 0)).x()
        if inside < 0 or inside + part.width() > page.width():
            yield f"{type(part).__name__} lies outside: {part.accessibleName()}"
        needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.minimumSizeHint().height()
        if part.height() < needed - 1:
            yield f"{type(part).__name__} is too low: {part.accessibleName() or getattr(part, 'text', str)()}"


@pytest.mark.parametrize("picture", MAKERS)
def test_all_has_a_name_of_its_own_and_room_enough(picture: str, show: Shower) -> None:
    window = show(picture)
    names = [button.accessibleName() for button in window.findChildren(QAbstractButton) if button.isVisible()]
    assert "" not in names
    assert len(names) == len(set(names))
    labels = window.findChildren(QLabel)
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []
    for size in (SMALL, QSize(640, 700)):
        narrow(window, size)
        assert window.size() == size
        assert list(cut_off(window)) == []


@pytest.mark.parametrize("times", [2, 3])
def test_nothing_is_cut_off_with_large_letters(times: int, show: Shower, qapp: QApplication) -> None:
    """Also when they become large while the window is there."""
    window, before, larger = show("welcome-long"), qapp.font(), qapp.font()
    rehearsing = show("welcome-rehearsing")
    larger.setPointSizeF(before.pointSizeF() * times)
    qapp.setFont(larger)
    try:
        redress((window, rehearsing), Scheme.DARK, 100)
        for one in (window, rehearsing, show("welcome-long")):
            narrow(one, QSize(1366, 740))
            assert list(cut_off(one)) == []
    finally:
        qapp.setFont(before)


def test_it_is_as_high_as_what_it_says_where_the_screen_has_room(qtbot: QtBot) -> None:
    trouble = "The disk refuses the record; please look whether the disk is full or damaged. " * 5
    window = WelcomeWindow(derive_welcome(NOW._replace(trouble=trouble), as_written), Scheme.LIGHT)
    qtbot.addWidget(window)
    window.show()
    narrow(window, window.size())
    assert (window.area.verticalScrollBar().maximum(), window.width()) == (0, 640)


def test_all_of_it_is_in_sight_with_letters_twice_as_large(show: Shower, qapp: QApplication) -> None:
    """On a screen of 1080 lines."""
    before, larger = qapp.font(), qapp.font()
    larger.setPointSizeF(before.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        assert show("welcome", QSize(1120, 1032)).area.verticalScrollBar().maximum() == 0
    finally:
        qapp.setFont(before)


def test_tiles_stand_at_the_side_where_reading_begins(show: Shower) -> None:
    left, right = show(), show("welcome-right-to-left")
    assert left.questions.tiles[0].x() < left.questions.tiles[3].x()
    assert right.questions.tiles[0].x() > right.questions.tiles[3].x()


def last_columns(tile: Tile) -> list[int]:
    """Where the ink of each line of the hint ends at the right."""
    image, line = tile.grab().toImage(), tile.fontMetrics().lineSpacing()
    ground = image.pixelColor(20, tile.height() - 6).lightness()
    begin = tile.height() - 10 - 2 * line
    return [
        max(
            x
            for x in range(12, tile.width() - 12)
            for y in range(top, top + line)
            if abs(image.pixelColor(x, y).lightness() - ground) > 60
        )
        for top in (begin, begin + line)
    ]


def test_from_the_right_all_lines_of_a_hint_begin_at_the_same_place(qtbot: QtBot) -> None:
    tile = Tile("?", WelcomeChoice("card", "חחח", "חחח חחחח חחח חחח חחחח"), Scheme.LIGHT, Form.CARD)
    qtbot.addWidget(tile)
    tile.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tile.resize(tile.sizeHint())
    first, second = last_columns(tile)
    assert abs(first - second) <= 1


def test_no_word_stands_alone_on_the_last_line(show: Shower) -> None:
    """The sentence for the client, which ends shortly after its first line."""
    saying = next(label for label in show().findChildren(QLabel) if label.property("notice"))
    assert saying.text().endswith("Nothing\u00a0is\u00a0recorded.”")


# Pictures


def drawn(form: Form, *, mirrored: bool = False) -> QImage:
    image = QImage(180, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_form(painter, QRectF(0, 0, 180, 100), form, tokens_of(Scheme.LIGHT), mirrored=mirrored)
    painter.end()
    return image


def test_every_form_has_a_picture_of_its_own() -> None:
    pictures = [drawn(form) for form in LASTING_FORMS]
    assert [pair for pair in combinations(pictures, 2) if pair[0] == pair[1]] == []
    assert drawn(Form.HAIRLINE) != drawn(Form.HAIRLINE, mirrored=True)


def test_the_chosen_tile_and_the_moment_of_now_can_be_seen_without_colour(show: Shower) -> None:
    window = show("welcome", scheme=Scheme.WHITE)
    one, other = window.questions.tiles[0], window.questions.tiles[3]
    before = one.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
    one.setChecked(True)
    assert not other.isChecked()
    assert one.grab().toImage().convertToFormat(QImage.Format.Format_Mono) != before
    stage(window, WelcomeStage.REHEARSING)
    narrow(window, window.size())
    begun = window.moments.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
    window.render(derive_welcome(NOW._replace(stage=WelcomeStage.REHEARSING, reached=Reached.MARK), as_written))
    assert window.moments.grab().toImage().convertToFormat(QImage.Format.Format_Mono) != begun
