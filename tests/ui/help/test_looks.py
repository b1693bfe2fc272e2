"""The window of help in every scheme, with letters of every size, and on a small screen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBitmap, QColor, QImage, QPainter, QRegion, QTextCursor, QTextTable
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.demo.help_pictures import SHOWN, SMALL, help_window
from partner_overlay.presentation.colours import TEXT_CONTRAST, Scheme, contrast, tinted, tokens_of
from partner_overlay.presentation.help_pages import HelpPage
from partner_overlay.presentation.help_view import HelpEntry
from partner_overlay.ui.appearance import painted
from partner_overlay.ui.help.help_page import HelpPageView
from partner_overlay.ui.help.help_window import HelpWindow
from partner_overlay.ui.help.page_delegate import ENTRY_ROLE, PageDelegate
from partner_overlay.ui.redress import redress
from partner_overlay.ui.table_colours import table_colours


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


def page(qtbot: QtBot, markdown: str) -> HelpPageView:
    view = HelpPageView(table_colours(Scheme.LIGHT))
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.show_page("A page", markdown)
    return view


def test_every_paragraph_of_a_quotation_is_as_wide_as_its_box(qtbot: QtBot) -> None:
    view = page(qtbot, "# A\n\n> One.\n>\n> Two.\n>\n> Three.\n\nAfter.")
    looks = [view.document().find(words).blockFormat() for words in ("One", "Two", "Three")]
    assert {(each.leftMargin(), each.rightMargin(), each.indent()) for each in looks} == {(0, 0, 0)}
    assert len({each.lineHeight() for each in looks}) == 1
    assert [each.bottomMargin() > 0 for each in looks] == [True, True, False]


def widths(view: HelpPageView) -> list[list[float]]:
    """Of the columns of each table."""
    tables = [frame for frame in view.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]
    return [[each.rawValue() for each in table.format().columnWidthConstraints()] for table in tables]


def test_tables_with_the_same_heads_stand_below_one_another(qtbot: QtBot) -> None:
    table = "| Keys | What they do |\n| --- | --- |\n| {} | Close |\n\n"
    same = page(qtbot, "# A\n\n" + table.format("Esc") + "More:\n\n" + table.format("Ctrl+Alt+Shift+O or Ctrl+Y"))
    assert widths(same) == [[40, 60], [40, 60]]
    alone = page(qtbot, "# A\n\n" + table.format("Esc"))
    assert widths(alone) == [[]]


@pytest.mark.parametrize("columns", [2, 3, 4])
def test_a_table_never_asks_to_be_moved_sideways(columns: int, qtbot: QtBot) -> None:
    """Its columns are whole pixels each, however wide the page is."""
    line = "|" + " some words |" * columns + "\n"
    table = line + "|" + " --- |" * columns + "\n" + line + "\n"
    view = page(qtbot, f"# A\n\n{table}And again:\n\n{table}")
    for width in range(440, 640, 3):
        view.resize(width, 400)
        assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.LIGHT])
def test_the_lines_of_a_table_are_those_of_the_window(scheme: Scheme, qtbot: QtBot) -> None:
    """Fainter ones are hardly there on a white page."""
    window = help_window("help-keys", scheme)
    qtbot.addWidget(window)
    table = next(each for each in window.page.document().rootFrame().childFrames() if isinstance(each, QTextTable))
    tokens = tokens_of(scheme)
    assert table.format().borderBrush().color() == painted(tinted(tokens.window, tokens.rule))


@pytest.mark.parametrize(
    ("title", "from_right"), [("All keys", False), ("\u05de\u05e7\u05e9\u05d9\u05dd", True)], ids=["left", "right"]
)
def test_words_in_another_direction_stand_where_the_page_has_all_others(
    title: str, *, from_right: bool, qtbot: QtBot
) -> None:
    table = "| Keys | \u05de\u05d4 |\n| --- | --- |\n| F1 | \u05e2\u05d6\u05e8\u05d4 |"
    view = page(qtbot, f"# {title}\n\nEnglish\n\n\u05e2\u05d1\u05e8\u05d9\u05ea\n\n> Quoted\n\n{table}")
    direction = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
    block, found = view.document().begin(), set()
    while block.isValid():
        found |= {block.textDirection()} if block.text() else set()
        block = block.next()
    assert found == {direction}


def drawn(words: str, direction: Qt.LayoutDirection) -> tuple[QImage, int]:
    """A line of help in a list that is read so, without the room around it, and where it begins."""
    listed, item = QListWidget(), QListWidgetItem()
    item.setData(ENTRY_ROLE, HelpEntry(HelpPage.SETTINGS, "", words))
    listed.addItem(item)
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, 200, 60), direction
    image = QImage(200, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    PageDelegate(table_colours(Scheme.LIGHT)).paint(painter, option, listed.indexFromItem(item))
    painter.end()
    inked = QRegion(QBitmap.fromImage(image.createAlphaMask())).boundingRect()
    return image.copy(inked), inked.x()


def ink(image: QImage) -> int:
    return sum(bytes(image.convertToFormat(QImage.Format.Format_Alpha8).constBits()))


def test_a_line_of_help_reads_the_same_in_a_list_from_the_right() -> None:
    """Dots at its beginning stay there, where it would look as if it went on."""
    begins = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        words, at = drawn(".....WWWWW", direction)
        begins.append(at)
        third = words.width() // 3
        assert ink(words.copy(0, 0, third, words.height())) < ink(words.copy(2 * third, 0, third, words.height()))
    assert begins[0] < 100 < begins[1]


def test_one_line_parts_the_contents_from_the_page(qtbot: QtBot) -> None:
    window = help_window("help-none-found", Scheme.LIGHT)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isVisible)
    image, end = window.grab().toImage(), window.contents.geometry().right()
    row = [image.pixelColor(x, window.height() - 5).name() for x in range(end + 5, end + 18)]
    assert len(row) - row.count(row[0]) == 1


def begin_of_words(window: HelpWindow, part: QWidget) -> int:
    """Where the first letter of this part stands in the window, in pixels from its side."""
    image, at = window.grab().toImage(), part.mapTo(window, QPoint(4, 5))
    rows = range(at.y(), at.y() + part.height() - 10)
    ground = image.pixelColor(at)
    columns = range(at.x(), at.x() + part.width())
    return next(x for x in columns if any(image.pixelColor(x, y) != ground for y in rows))


def test_what_is_said_of_a_search_begins_below_its_words(qtbot: QtBot) -> None:
    window = help_window("help-none-found", Scheme.LIGHT)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isVisible)
    begins = [begin_of_words(window, part) for part in (window.search, window.none_found)]
    assert abs(begins[0] - begins[1]) <= 2


def test_words_beside_the_buttons_stand_apart_from_them(qtbot: QtBot) -> None:
    window = help_window("help-tell-the-client", Scheme.LIGHT)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isVisible)
    between = window.forward.x() - window.back.geometry().right()
    assert window.told.x() - window.forward.geometry().right() >= 2 * between
