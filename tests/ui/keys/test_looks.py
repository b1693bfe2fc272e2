"""A name for everything, nothing cut off on a small screen, and words and signs that stand out in every scheme."""

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.demo.keys_pictures import MAKERS, SMALL, keys_window, page_of
from partner_overlay.demo.language import speak
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
from partner_overlay.presentation.keys_view import NoteKind
from partner_overlay.ui.keys.chord_recorder import ChordRecorder
from partner_overlay.ui.keys.note_line import NoteLine, draw_sign, sign_colour
from partner_overlay.ui.settings.settings_window import SettingsWindow

INTERACTIVE = (QAbstractButton, QScrollArea)
SCHEMES = pytest.mark.parametrize("scheme", Scheme)
Shower = Callable[..., SettingsWindow]


@pytest.fixture
def show(qtbot: QtBot) -> Shower:
    """Shows the window that a person sees in the picture of this name."""
    every: list[SettingsWindow] = []  # Python would let go of one that a test only looks into

    def shown(name: str, size: QSize | None = None) -> SettingsWindow:
        window = keys_window(name, Scheme.LIGHT)
        every.append(window)
        qtbot.addWidget(window)
        window.show()
        narrow(window, size or window.size())
        return window

    return shown


def narrow(window: SettingsWindow, size: QSize) -> None:
    window.resize(size)
    for _ in range(4):
        QApplication.processEvents()


# Names


def named(window: SettingsWindow) -> list[str]:
    """The names of all that one can act on."""
    parts = [part for part in window.findChildren(QWidget) if part.isVisible() and isinstance(part, INTERACTIVE)]
    return [part.accessibleName() for part in parts if part.focusPolicy() is not Qt.FocusPolicy.NoFocus]


def marked_up(window: SettingsWindow) -> list[str]:
    """Words that Qt would read as markup."""
    labels = window.findChildren(QLabel)
    assert len(labels) > 10
    return [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText]


def test_what_stands_beside_a_key_is_said_with_it(show: Shower) -> None:
    recorder = page_of(show("keys-refused")).rows["blank"].recorder
    assert recorder.accessibleDescription() == "Another program holds Ctrl+Alt+Shift+B."


def test_commands_can_be_selected_by_keyboard_and_have_names(show: Shower) -> None:
    window = show("keys-none")
    commands = [command for row in page_of(window).commands for command in row.commands]
    assert commands[0].accessibleName() == "Next prompt: partner-overlay next"
    assert all(command.focusPolicy() & Qt.FocusPolicy.TabFocus for command in commands)
    assert not page_of(window).switch.isVisible()
    assert not page_of(window).foot.isVisible()


# Room


def cut_off(window: SettingsWindow) -> Iterator[str]:
    """Parts that lie beyond the window's room or that have less than they need."""
    for part in page_of(window).findChildren(QWidget):
        inside = part.mapTo(page_of(window), QPoint(0, 0)).x()
        if not part.isVisible() or part.objectName().startswith("qt_scroll"):
            continue
        if inside < 0 or inside + part.width() > page_of(window).width():
            yield f"{type(part).__name__} lies outside: {part.accessibleName()}"
        needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.minimumSizeHint().height()
        if part.height() < needed - 1:
            yield f"{type(part).__name__} is too low: {part.accessibleName() or getattr(part, 'text', str)()}"
        if isinstance(part, QAbstractButton) and part.width() < part.sizeHint().width() - 1:
            yield f"{part.text()} is too narrow"


@pytest.mark.parametrize("picture", MAKERS)
def test_all_has_a_name_of_its_own_and_room_enough(picture: str, show: Shower) -> None:
    window = show(picture)
    names = named(window)
    assert "" not in names
    assert len(names) == len(set(names))
    assert marked_up(window) == []
    for size in (SMALL, QSize(700, 820)):
        narrow(window, size)
        assert window.size() == size
        assert list(cut_off(window)) == []


@pytest.mark.parametrize("times", [2, 3])
def test_nothing_is_cut_off_with_large_letters(times: int, show: Shower, qapp: QApplication) -> None:
    """As a desktop has them whose text is scaled; the window is as wide as a common screen."""
    before = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(before.pointSizeF() * times)
    qapp.setFont(larger)
    try:
        for picture in ("keys-refused", "keys-offered"):
            assert list(cut_off(show(picture, QSize(1366, 740)))) == []
    finally:
        qapp.setFont(before)


def test_the_small_window_leaves_room_to_work(show: Shower) -> None:
    assert page_of(show("keys-small")).area.viewport().height() >= SMALL.height() * 2 // 3


def test_keys_stand_at_the_side_where_reading_ends(show: Shower) -> None:
    left, right = page_of(show("keys-refused")).rows["mark"], page_of(show("keys-right-to-left")).rows["mark"]
    assert left.recorder.mapTo(left, QPoint(0, 0)).x() > left.width() // 2
    assert right.recorder.mapTo(right, QPoint(0, 0)).x() < right.width() // 2


def test_all_keys_stand_below_one_another(show: Shower) -> None:
    rows = page_of(show("keys-on")).rows.values()
    assert len({(row.recorder.mapTo(row, QPoint(0, 0)).x(), row.recorder.width()) for row in rows}) == 1


def heights(qtbot: QtBot, *keys: str) -> set[int]:
    """Of what records these keys, in large letters."""
    recorders = [ChordRecorder("Blank") for _ in keys]
    for recorder, words in zip(recorders, keys, strict=True):
        qtbot.addWidget(recorder)
        font = recorder.font()
        font.setPointSizeF(30)
        recorder.setFont(font)
        recorder.show_key(words)
        recorder.fit()
    return {recorder.height() for recorder in recorders}


def test_all_keys_are_as_high_in_letters_of_every_script(qtbot: QtBot) -> None:
    """A script's own letters may be lower or higher than those of `Ctrl`."""
    assert len(heights(qtbot, "Ctrl+Alt+Shift+M", "\u05d0\u05d9\u05df")) == 1


def test_an_action_without_a_key_is_as_high_as_one_with_a_latin_letter(qtbot: QtBot, qapp: QApplication) -> None:
    """Where all other words of the window are in letters that are lower than those of keys."""
    before = QLocale()
    spoken = speak(qapp, "pseudo-rtl")
    try:
        found = heights(qtbot, "\u05d0\u05d9\u05df", "\u05d0+M")
    finally:
        spoken.speak("en")
        QLocale.setDefault(before)
    assert len(found) == 1


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_command_stands_in_the_middle_of_its_frame(
    direction: Qt.LayoutDirection, show: Shower, qapp: QApplication
) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        (command,) = page_of(show("keys-none")).commands[0].commands
        image = command.grab().toImage()
    finally:
        qapp.setLayoutDirection(before)
    ground = image.pixelColor(4, image.height() // 2)
    rows, columns = range(5, image.height() - 5), range(3, image.width() - 3)
    inked = [x for x in columns if any(image.pixelColor(x, y) != ground for y in rows)]
    assert abs(inked[0] - (image.width() - 1 - inked[-1])) <= 1


# Colours


def words_and_grounds(tokens: Tokens) -> list[tuple[Colour, Colour]]:
    notice = tokens.window if tokens.solid else composite(tokens.accent, tokens.window, 0.14)
    return [
        (tokens.glance, tokens.window),
        (tokens.secondary, tokens.window),
        (tokens.glance, tokens.field),
        (tokens.accent, tokens.window),
        (tokens.glance, notice),
        (tokens.secondary, notice),
        (tokens.glance, tinted(tokens.field, tokens.face_hover)),
    ]


@SCHEMES
def test_words_stand_out(scheme: Scheme) -> None:
    pairs = words_and_grounds(tokens_of(scheme))
    assert [pair for pair in pairs if contrast(*pair) < TEXT_CONTRAST] == []


@SCHEMES
def test_signs_and_frames_stand_out(scheme: Scheme) -> None:
    tokens = tokens_of(scheme)
    notice = tokens.window if tokens.solid else composite(tokens.accent, tokens.window, 0.14)
    shapes = [sign_colour(kind, scheme) for kind in NoteKind] + [tokens.field_border, tokens.accent]
    grounds = (tokens.window, notice)
    assert [shape for shape in shapes if contrast(shape, grounds[0]) < GRAPHIC_CONTRAST] == []
    assert [kind for kind in NoteKind if contrast(sign_colour(kind, scheme), grounds[1]) < GRAPHIC_CONTRAST] == []


def drawn(kind: NoteKind) -> QImage:
    image = QImage(32, 32, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(2, 2)
    draw_sign(painter, kind, QColor("black"))
    painter.end()
    return image


def test_every_kind_of_note_has_a_sign_of_its_own() -> None:
    pictures = {kind: bytes(drawn(kind).constBits()) for kind in NoteKind}
    for one, other in combinations(NoteKind, 2):
        pairs = zip(pictures[one], pictures[other], strict=True)
        assert sum(abs(here - there) > 128 for here, there in pairs) > 40, (one, other)


def test_the_sign_of_a_note_is_there_to_be_seen(show: Shower) -> None:
    window = show("keys-refused")
    line = next(line for line in window.findChildren(NoteLine) if line.note.kind is NoteKind.REFUSED)
    image = line.grab().toImage()
    sign = {image.pixelColor(x, y).name() for x in range(line.height()) for y in range(line.height())}
    assert len(sign) > 1
