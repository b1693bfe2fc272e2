"""A name and a description for everything, nothing cut off, and words that stand out in every scheme."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionFrame,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from partner_overlay.demo.settings_pictures import MAKERS, SMALL
from partner_overlay.presentation.colours import GRAPHIC_CONTRAST, TEXT_CONTRAST, Scheme, contrast, tinted, tokens_of
from partner_overlay.ui.settings.setting_row import SettingRow
from partner_overlay.ui.settings.settings_window import SettingsWindow
from tests.ui.fitting import cut_off as words_cut_off

INTERACTIVE = (QAbstractButton, QAbstractSlider, QComboBox, QLineEdit, QListWidget, QPlainTextEdit, QSpinBox)
_INSIDE = 2  # pixels that Qt keeps free beside the words of a field
Shower = Callable[..., SettingsWindow]


@pytest.fixture
def show(qtbot: QtBot) -> Shower:
    """Shows the window that a person sees in the picture of this name."""
    every: list[SettingsWindow] = []  # Python would let go of one that a test only looks into

    def shown(name: str, size: QSize | None = None) -> SettingsWindow:
        window = MAKERS[name](Scheme.LIGHT)
        every.append(window)
        qtbot.addWidget(window)
        window.show()
        if size is not None:
            window.resize(size)
        settle()
        return window

    return shown


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def stops(window: SettingsWindow) -> list[QWidget]:
    """All that one can act on."""
    parts = [part for part in window.findChildren(QWidget) if part.isVisible() and isinstance(part, INTERACTIVE)]
    return [
        part
        for part in parts
        if not isinstance(part, QScrollBar)
        and part.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not isinstance(part.parent(), QSpinBox)
    ]


def test_the_button_in_the_search_field_has_a_name(show: Shower) -> None:
    (button,) = show("settings-search").side.search.findChildren(QToolButton)
    assert button.accessibleName() == "Clear the search"


def cut_off(window: SettingsWindow) -> Iterator[str]:
    """Parts that lie beyond the window's room or that have less than they need."""
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.objectName().startswith("qt_") or isinstance(part, QScrollBar):
            continue
        inside = part.mapTo(window, QPoint(0, 0)).x()
        if inside < 0 or inside + part.width() > window.width():
            yield f"{type(part).__name__} lies outside: {part.accessibleName()}"
        if isinstance(part, (QLabel, QPushButton, QCheckBox, QLineEdit, QComboBox, QSpinBox)):
            hint = part.minimumSizeHint()
            high = part.heightForWidth(part.width()) if part.hasHeightForWidth() else hint.height()
            if part.height() < high - 1 or part.width() < hint.width() - 1:
                yield f"{type(part).__name__} is too small: {part.accessibleName() or getattr(part, 'text', str)()}"


@pytest.mark.parametrize("picture", MAKERS)
def test_all_has_a_name_of_its_own_and_room_enough(picture: str, show: Shower) -> None:
    window = show(picture)
    names = [part.accessibleName() for part in stops(window)]
    assert "" not in names
    assert len(names) == len(set(names))
    labels = window.findChildren(QLabel)
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []
    assert list(cut_off(window)) == []
    for size in (SMALL, QSize(430, 700)):
        window.resize(size)
        settle()
        assert window.size() == size
        assert list(cut_off(window)) == []


def test_every_setting_says_what_it_does_to_who_hears(show: Shower) -> None:
    for picture in ("settings-session", "settings-decks", "settings-look", "settings-screens"):
        for row in show(picture).findChildren(SettingRow):
            assert row.stop is None or row.stop.accessibleDescription() == row.view.line


def test_what_a_search_says_while_empty_is_seen_whole_beside_large_letters(show: Shower, qapp: QApplication) -> None:
    with letters(qapp, 2):
        side = show("settings-narrow").side
        search = side.search
        search.setPlaceholderText("Durchsuchen")
        side.fit_to_text()
        settle()
        option = QStyleOptionFrame()
        search.initStyleOption(option)
        room = search.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, search).width()
        assert search.fontMetrics().horizontalAdvance(search.placeholderText()) <= room - 2 * _INSIDE


@contextmanager
def letters(app: QApplication, times: int) -> Iterator[None]:
    """Letters so many times as large, for a while."""
    before = app.font()
    larger = app.font()
    larger.setPointSizeF(before.pointSizeF() * times)
    app.setFont(larger)
    try:
        yield
    finally:
        app.setFont(before)


@pytest.mark.parametrize("times", [2, 3])
def test_nothing_is_cut_off_with_large_letters(times: int, show: Shower, qapp: QApplication) -> None:
    with letters(qapp, times):
        for picture in ("settings-look", "settings-long-session", "settings-about"):
            assert list(cut_off(show(picture, QSize(1366, 740)))) == []


def test_what_is_chosen_of_a_list_is_written_out_beside_large_letters(show: Shower, qapp: QApplication) -> None:
    with letters(qapp, 2):
        assert words_cut_off(show("settings-screens", QSize(1366, 740))) == []


def test_the_slider_goes_with_the_letters(show: Shower, qapp: QApplication) -> None:
    (usual,) = show("settings-look").findChildren(QSlider)
    with letters(qapp, 2):
        (large,) = show("settings-look", QSize(1366, 740)).findChildren(QSlider)
        assert large.width() > usual.width() * 3 // 2
        assert knob(large) > knob(usual) * 3 // 2
    assert knob(usual) == 18


def knob(slider: QSlider) -> int:
    """How wide it is, in pixels."""
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    handle = QStyle.SubControl.SC_SliderHandle
    return slider.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, handle, slider).width()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_boxes_of_ticks_end_where_the_other_controls_do(
    direction: Qt.LayoutDirection, show: Shower, qapp: QApplication
) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        window = show("settings-session")
        controls = [row.control for row in window.findChildren(SettingRow)]
        ends = {end(window, part) for part in controls if isinstance(part, (QCheckBox, QComboBox))}
    finally:
        qapp.setLayoutDirection(before)
    assert len(ends) == 1


def end(window: SettingsWindow, part: QWidget) -> int:
    """Where, in the window, what is seen of it ends."""
    room = part.rect()
    if isinstance(part, QCheckBox):
        option = QStyleOptionButton()
        part.initStyleOption(option)
        room = part.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, part)
    from_left = part.layoutDirection() is Qt.LayoutDirection.LeftToRight
    return part.mapTo(window, room.topRight() if from_left else room.topLeft()).x()


def test_fields_are_as_high_from_the_right_as_from_the_left(show: Shower, qapp: QApplication) -> None:
    """Beside large letters, where their air counts."""
    with letters(qapp, 2):
        left = fields(show("settings-session"))
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        try:
            assert fields(show("settings-session")) == left
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def fields(window: SettingsWindow) -> list[int]:
    """How high they are."""
    return [part.height() for part in window.findChildren(QWidget) if isinstance(part, (QComboBox, QSpinBox))]


def test_the_small_window_leaves_room_to_work(show: Shower) -> None:
    window = show("settings-small")
    assert window._stack.height() >= SMALL.height() * 2 // 3


def test_the_side_stands_where_reading_begins(show: Shower) -> None:
    left, right = show("settings-look"), show("settings-right-to-left")
    assert left.side.mapTo(left, QPoint(0, 0)).x() == 0
    assert right.side.mapTo(right, QPoint(0, 0)).x() + right.side.width() == right.width()


def test_the_side_above_a_page_keeps_to_the_edges_of_the_page(show: Shower) -> None:
    window = show("settings-narrow")
    side = window.side
    assert side.search.mapTo(window, QPoint(0, 0)).x() == window.restore.mapTo(window, QPoint(0, 0)).x()
    assert side.short.mapTo(window, side.short.rect().topRight()).x() == window.width() - 23


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_notice_is_as_wide_as_the_page_below_it(
    direction: Qt.LayoutDirection, show: Shower, qapp: QApplication
) -> None:
    """Whether the page has a scroll bar or none."""
    qapp.setLayoutDirection(direction)
    try:
        window = show("settings-poor-look")
        row = window.page_of(window.page).findChildren(SettingRow)[0]
        for size in (QSize(840, 500), QSize(840, 1400), QSize(430, 700)):
            window.resize(size)
            settle()
            assert across(window, window.notice) == across(window, row)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def across(window: SettingsWindow, part: QWidget) -> tuple[int, int]:
    """From where to where, in the window, it goes."""
    return part.mapTo(window, QPoint(0, 0)).x(), part.width()


def test_nothing_parts_the_side_from_a_page_below_it(show: Shower) -> None:
    """Beside a page it has a line at its end."""
    assert has_line(show("settings-look"))
    window = show("settings-narrow")
    assert not has_line(window)
    window.resize(900, 700)
    settle()
    assert has_line(window)


def has_line(window: SettingsWindow) -> bool:
    """Whether the outermost column of the side has another colour than the one beside it."""
    side = window.side.grab().toImage()
    return side.pixelColor(side.width() - 1, 3) != side.pixelColor(side.width() - 3, 3)


@pytest.mark.parametrize("scheme", Scheme)
def test_words_and_shapes_stand_out(scheme: Scheme) -> None:
    tokens = tokens_of(scheme)
    hover = tinted(tokens.window, tokens.face_hover)
    words = [(tokens.glance, hover), (tokens.on_accent, tokens.accent), (tokens.secondary, tokens.window)]
    assert [pair for pair in words if contrast(*pair) < TEXT_CONTRAST] == []
    shapes = [(tokens.accent, tokens.window), (tokens.field_border, tokens.window), (tokens.accent, tokens.field)]
    assert [pair for pair in shapes if contrast(*pair) < GRAPHIC_CONTRAST] == []
