"""One session laid out for paper: its picture in its place, its text over as many pages as it takes."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTable,
)

from partner_overlay.presentation.colours import Scheme, composite, tokens_of
from partner_overlay.presentation.exports.html_parts import section_html, typed
from partner_overlay.presentation.exports.html_style import hexadecimal
from partner_overlay.presentation.exports.session_document import SessionDocument
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.picture_view import PictureView
from partner_overlay.ui.kept_headings import keep_headings_with_text
from partner_overlay.ui.picture_in_text import PICTURE, PLACE, PictureInText

_TEXT = 10  # points
_PADDING, _GUTTER = 2.5, 10
_COLUMNS = {2: (30, 70), 3: (10, 60, 30), 4: (30, 17, 23, 30)}  # percent, by how many there are
_ANCHOR = "picture"
_ROW, _CELL = re.compile(r"<tr>(.*?)</tr>", re.DOTALL), re.compile(r"<t[hd].*?</t[hd]>", re.DOTALL)
_EMPTY, _FILLED = '<td dir="auto"></td>', "<td>&nbsp;</td>"  # after an empty last cell Qt forgets the next margin


def sheet_of(document: SessionDocument, page: QSizeF, tell: Telling) -> QTextDocument:
    """All lengths in points. No line is cut between two pages."""
    sheet = QTextDocument()
    sheet.setUseDesignMetrics(True)
    sheet.setDocumentMargin(0)
    sheet.setDefaultFont(paper_font())
    sheet.setDefaultTextOption(_breaking_long_words())
    sheet.setDefaultStyleSheet(_style(from_right=tell.from_right))
    html = "".join(_html(document, tell))
    sheet.setHtml((_with_rows_turned(html) if tell.from_right else html).replace(_EMPTY, _FILLED))
    for table in sheet.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            _fit(table, tell)
    if document.picture is not None:
        _put(sheet, document.picture, page.width(), tell)
    sheet.setPageSize(page)
    keep_headings_with_text(sheet)
    return sheet


def paper_font() -> QFont:
    font = QFont()
    font.setPixelSize(_TEXT)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _breaking_long_words() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _html(document: SessionDocument, tell: Telling) -> Iterator[str]:
    yield f"<h1>{typed(document.title)}</h1>"
    for section in document.lead:
        yield from section_html(section, tell)
    if document.picture is not None:
        place = '<p class="after">' if document.lead else "<p>"
        yield f'{place}<a name="{_ANCHOR}">.</a></p><p class="summary">{typed(document.picture.summary)}</p>'
    for section in document.sections:
        yield from section_html(section, tell)


def _with_rows_turned(html: str) -> str:
    """The first cell of each row at its right: Qt itself lays columns out from the left only."""
    return _ROW.sub(lambda row: f"<tr>{''.join(reversed(_CELL.findall(row[1])))}</tr>", html)


def _style(*, from_right: bool) -> str:
    tokens = tokens_of(Scheme.LIGHT)
    text, secondary = hexadecimal(tokens.glance), hexadecimal(tokens.secondary)
    after = "left" if from_right else "right"
    rule = hexadecimal(composite(tokens.glance, tokens.window, 0.25))
    return (
        f"h1,h2,h3,p,td,th{{color:{text}}}"
        "h1{font-size:17px;margin:0 0 10px 0}"
        "h2{font-size:13px;margin:16px 0 4px 0}"
        f"h3{{font-size:{_TEXT}px;margin:10px 0 3px 0}}"
        "p{margin:0 0 5px 0}"
        f"th,td{{border-bottom:0.5px solid {rule};text-align:left;padding:{_PADDING}px 0;padding-{after}:{_GUTTER}px}}"
        ".after{margin-top:12px}"
        f".sentence,.summary,.pairs th,thead th{{color:{secondary};font-weight:400}}"
    )


def _fit(table: QTextTable, tell: Telling) -> None:
    """The whole width, shared among its columns."""
    form = table.format()
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shares = _COLUMNS[table.columns()][:: -1 if tell.from_right else 1]
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
    form.setCellSpacing(0)
    form.setBorder(0)
    table.setFormat(form)
    if tell.from_right:
        _stand_at_the_right(table)


def _stand_at_the_right(table: QTextTable) -> None:
    """Numbers and words in any writing alike."""
    cells = table.firstCursorPosition()
    cells.setPosition(table.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    form = QTextBlockFormat()
    form.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    cells.mergeBlockFormat(form)


def _put(sheet: QTextDocument, view: PictureView, width: float, tell: Telling) -> None:
    """The picture in the place that was kept for it."""
    picture = PictureInText(view, width, sheet.defaultFont(), sheet, mirrored=tell.from_right)
    sheet.documentLayout().registerHandler(PICTURE, picture)
    place = QTextCursor(next(_blocks_with_anchor(sheet)))
    place.select(QTextCursor.SelectionType.BlockUnderCursor)
    form = QTextCharFormat()
    form.setObjectType(PICTURE)
    place.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    place.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    place.insertText(PLACE, form)


def _blocks_with_anchor(sheet: QTextDocument) -> Iterator[QTextBlock]:
    block = sheet.begin()
    while block.isValid():
        if any(_ANCHOR in one.format.anchorNames() for one in block.textFormats()):
            yield block
        block = block.next()
