"""Headings on paper stay with what they head: one at the foot of a page goes over to the next."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextTable


def keep_headings_with_text(sheet: QTextDocument) -> None:
    """Within the pages that the sheet has; each heading is placed after those before it."""
    block = sheet.begin()
    while block.isValid():
        if _heads(block):
            last, text = _headed(block)
            if text.isValid() and _page(sheet, text) > _page(sheet, block):
                _begin_page(sheet, block)
            block = last
        block = block.next()


def _heads(block: QTextBlock) -> bool:
    return block.blockFormat().headingLevel() > 0


def _headed(heading: QTextBlock) -> tuple[QTextBlock, QTextBlock]:
    """The last of the headings that follow one another, and the first text under them."""
    last = heading
    while _heads(last.next()):
        last = last.next()
    return last, _text_after(last)


def _text_after(heading: QTextBlock) -> QTextBlock:
    """The last words of the first row, when it is a table; its head alone is no text."""
    block = heading.next()
    table = QTextCursor(block).currentTable() if block.isValid() else None
    if table is None:
        return block
    return max(_row(table, min(1, table.rows() - 1)), key=QTextBlock.position)


def _row(table: QTextTable, row: int) -> Iterator[QTextBlock]:
    return (table.cellAt(row, column).lastCursorPosition().block() for column in range(table.columns()))


def _page(sheet: QTextDocument, block: QTextBlock) -> int:
    """Where its last line stands."""
    place = sheet.documentLayout().blockBoundingRect(block)
    return int((place.bottom() - 1) // sheet.pageSize().height())


def _begin_page(sheet: QTextDocument, block: QTextBlock) -> None:
    form = block.blockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(form)
    sheet.markContentsDirty(0, sheet.characterCount())  # Qt loses lines when it lays out anew only what lies behind
