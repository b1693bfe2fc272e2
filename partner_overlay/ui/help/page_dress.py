"""The looks of a page of help: Qt's Markdown knows headings, lists and tables, but not this program's colours."""

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
)

from partner_overlay.ui.table_colours import TableColours
from partner_overlay.ui.text_block import reads_from_right

_HEADINGS = {1: 1.5, 2: 1.2, 3: 1.05}  # times the size of the words, as in the other windows
_LINE = 118  # per cent of the letters' own height
_SHARES = {2: (40, 60), 3: (34, 33, 33)}  # per cent of the page for each column, by how many there are
_WIDE = 99.5  # per cent of the page for a table: Qt rounds each column, and together they may be two pixels wider
_QUOTED = QTextFormat.Property.BlockQuoteLevel
_SOLID = QTextFrameFormat.BorderStyle.BorderStyle_Solid


def fill_page(document: QTextDocument, markdown: str, font: QFont, colours: TableColours) -> None:
    """Show this Markdown, of which no HTML is read, in this font and these colours; all reads as its title does."""
    features = QTextDocument.MarkdownFeature
    document.setDefaultFont(font)
    document.setIndentWidth(font.pointSizeF() * 2.4)
    document.setMarkdown(markdown, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
    direction = _direction(document.firstBlock().text())
    for block in _blocks(document):
        _dress_block(block, font, direction)
        _dress_words(block, font, colours)
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    for table in tables:
        _dress_table(table, font, colours)
    _line_up(tables)
    _frame_quotations(document, font, colours, direction)


def _direction(words: str) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if reads_from_right(words) else Qt.LayoutDirection.LeftToRight


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _lines(direction: Qt.LayoutDirection) -> QTextBlockFormat:
    looks = QTextBlockFormat()
    looks.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    looks.setLayoutDirection(direction)
    return looks


def _dress_block(block: QTextBlock, font: QFont, direction: Qt.LayoutDirection) -> None:
    line = font.pointSizeF() * 1.6
    looks = _lines(direction)
    level = block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    above, below = 0.0, 0.55  # lines
    if cursor.currentTable() is not None:
        below = 0
    elif level:
        above, below = 0 if level == 1 else 0.9, 0.35
    elif block.textList() is not None:
        below = 0.2 if block.next().textList() is not None else 0.55
    looks.setTopMargin(line * above)
    looks.setBottomMargin(line * below)
    cursor.mergeBlockFormat(looks)
    if block.textList() is not None:
        _keep_mark_away(block)


def _keep_mark_away(block: QTextBlock) -> None:
    """Qt draws it a space away from the words, one of the block's own letters: among these, a space is wide."""
    if block.textList().format().style() is QTextListFormat.Style.ListDisc:
        looks = QTextCharFormat()
        looks.setFontFamilies(["monospace"])
        QTextCursor(block).mergeBlockCharFormat(looks)


def _dress_words(block: QTextBlock, font: QFont, colours: TableColours) -> None:
    """A heading's size is told as steps of HTML's; they have to go, for they would count for more than points."""
    level = block.blockFormat().headingLevel()
    pieces = [(each.start, each.length, QTextCharFormat(each.format)) for each in block.textFormats()]
    for start, length, before in pieces:
        looks = QTextCharFormat(before)
        looks.setForeground(colours.accent if before.isAnchor() else colours.text)
        looks.setFontUnderline(before.isAnchor())
        if level:
            looks.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
            looks.setFontPointSize(font.pointSizeF() * _HEADINGS.get(level, 1.0))
            looks.setFontWeight(QFont.Weight.DemiBold)
        if before.fontFixedPitch():
            looks.setFontFamilies(["monospace"])
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(looks)


def _dress_table(table: QTextTable, font: QFont, colours: TableColours) -> None:
    looks = table.format()
    looks.setBorderCollapse(True)
    looks.setBorder(1)
    looks.setBorderStyle(_SOLID)
    looks.setBorderBrush(QBrush(colours.secondary if colours.solid else colours.rule))
    looks.setCellPadding(font.pointSizeF() * 0.5)
    looks.setTopMargin(font.pointSizeF() * 0.5)
    looks.setBottomMargin(font.pointSizeF())
    looks.setWidth(QTextLength(QTextLength.Type.PercentageLength, _WIDE))
    table.setFormat(looks)


def _line_up(tables: Sequence[QTextTable]) -> None:
    """Tables of a page that have the same heads have the same columns."""
    times = Counter(map(_heads, tables))
    for table in tables:
        if times[_heads(table)] > 1 and table.columns() in _SHARES:
            looks = table.format()
            percent = QTextLength.Type.PercentageLength
            looks.setColumnWidthConstraints([QTextLength(percent, each) for each in _SHARES[table.columns()]])
            table.setFormat(looks)


def _heads(table: QTextTable) -> tuple[str, ...]:
    cells = (table.cellAt(0, column) for column in range(table.columns()))
    return tuple(cell.firstCursorPosition().block().text() for cell in cells)


def _frame_quotations(
    document: QTextDocument, font: QFont, colours: TableColours, direction: Qt.LayoutDirection
) -> None:
    """Each in a box of its own, with air around its words."""
    looks = QTextFrameFormat()
    looks.setBackground(QBrush(colours.chosen))
    looks.setPadding(font.pointSizeF() * 0.9)
    looks.setBottomMargin(font.pointSizeF() * 0.5)
    if colours.solid:
        looks.setBorder(1)
        looks.setBorderStyle(_SOLID)
        looks.setBorderBrush(QBrush(colours.text))
    for first, last in reversed(list(_quotations(document))):
        cursor = QTextCursor(first)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        frame = cursor.insertFrame(looks)
        _set_quoted(frame, font.pointSizeF() * 1.6 * 0.55, direction)
        for beside in (frame.firstPosition() - 1, frame.lastPosition() + 1):  # lines without words that come with it
            _close_up(document.findBlock(beside))


def _set_quoted(frame: QTextFrame, between: float, direction: Qt.LayoutDirection) -> None:
    """Each paragraph as wide as the box, with room between two: a box for all needs none of the quotation's own."""
    block, last = frame.firstCursorPosition().block(), frame.lastCursorPosition().block()
    while block.isValid() and block.position() <= last.position():
        looks = _lines(direction)
        looks.setBottomMargin(0 if block == last else between)
        QTextCursor(block).setBlockFormat(looks)
        block = block.next()


def _close_up(block: QTextBlock) -> None:
    """No room for a line without words, and none under it."""
    if not block.text():
        looks = QTextBlockFormat()
        looks.setTopMargin(0)
        looks.setBottomMargin(0)
        looks.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        QTextCursor(block).mergeBlockFormat(looks)


def _quotations(document: QTextDocument) -> Iterator[tuple[QTextBlock, QTextBlock]]:
    """The first and last block of each."""
    first = before = None
    for block in _blocks(document):
        if block.blockFormat().hasProperty(_QUOTED):
            first, before = first or block, block
        elif first is not None and before is not None:
            yield first, before
            first = before = None
    if first is not None and before is not None:
        yield first, before
