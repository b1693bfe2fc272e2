"""The window of help in every scheme, with letters of every size, and on a small screen."""

import pytest
from PySide6.QtGui import QColor, QTextCursor
from pytestqt.qtbot import QtBot

from partner_overlay.demo.help_pictures import SHOWN, SMALL, help_window
from partner_overlay.presentation.colours import TEXT_CONTRAST, Scheme, contrast, tokens_of
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.help.help_window import HelpWindow
from partner_overlay.ui.redress import redress


def colours(window: HelpWindow) -> set[str]:
    """Of all words of the page."""
    found = set()
    block = window.page.document().begin()
    while block.isValid():
        found |= {piece.format.foreground().color().name() for piece in block.textFormats() if piece.length}
        block = block.next()
    return found


def of(window: HelpWindow, words: str) -> QTextCursor:
    cursor = window.page.document().find(words)
    assert not cursor.isNull()
    return cursor


@pytest.mark.parametrize("scheme", Scheme)
def test_words_and_links_stand_out_from_the_page_and_from_a_quotation(scheme: Scheme, qtbot: QtBot) -> None:
    window = help_window("help-tell-the-client", scheme)
    qtbot.addWidget(window)
    tokens = tokens_of(scheme)
    used = {painted(tokens.glance).name(), painted(tokens.accent).name()}
    assert colours(window) == used
    assert contrast(tokens.glance, tokens.window) >= TEXT_CONTRAST
    quoted = of(window, "I keep a small clock").currentFrame().frameFormat().background().color()
    luminance = [colour.lightnessF() for colour in (quoted, QColor(painted(tokens.glance)))]
    assert abs(luminance[0] - luminance[1]) > 0.5


def test_links_can_be_told_without_colour(qtbot: QtBot) -> None:
    window = help_window("help-contents", Scheme.DARK)
    qtbot.addWidget(window)
    assert of(window, "The first session").charFormat().fontUnderline()


def test_headings_are_larger_than_words(qtbot: QtBot) -> None:
    window = help_window("help-contents", Scheme.DARK)
    qtbot.addWidget(window)
    sizes = [of(window, words).charFormat().font().pointSizeF() for words in ("Help", "Begin", "Press")]
    assert sizes == sorted(sizes, reverse=True)
    assert len(set(sizes)) == 3


def test_an_open_window_follows_the_scheme(qtbot: QtBot) -> None:
    window = help_window("help-contents", Scheme.DARK)
    qtbot.addWidget(window)
    redress([window], Scheme.LIGHT, 100)
    assert painted(tokens_of(Scheme.LIGHT).glance).name() in colours(window)
    assert painted(tokens_of(Scheme.DARK).glance).name() not in colours(window)


@pytest.mark.parametrize("times", [1, 2, 3])
@pytest.mark.parametrize("name", ["help-small", "help-found"])
def test_nothing_is_cut_off_at_the_side(name: str, times: int, qtbot: QtBot) -> None:
    window = help_window(name, Scheme.LIGHT)
    qtbot.addWidget(window)
    window.resize(SMALL)
    font = window.font()
    font.setPointSizeF(font.pointSizeF() * times)
    window.setFont(font)
    redress([window], Scheme.LIGHT, 100)
    window.show()
    window.resize(SMALL)
    qtbot.waitUntil(window.isVisible)
    assert window.width() <= SMALL.width()
    assert window.contents.horizontalScrollBar().maximum() == 0
    page = window.page
    assert page.width() > window.contents.width() / 2
    if times < 3:
        assert page.horizontalScrollBar().maximum() == 0


def test_every_picture_shows_its_page(qtbot: QtBot) -> None:
    for name in SHOWN:
        window = help_window(name, Scheme.LIGHT)
        qtbot.addWidget(window)
        assert len(window.page.toPlainText()) > 200
