"""One session laid out for paper: its picture in its place, its text over as many pages as it takes."""

from collections.abc import Iterator

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QFont,
    QTextBlock,
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
_EMPTY, _FILLED = '<td dir="auto"></td>', "<td>&nbsp;</td>"  # after an empty last cell Qt forgets the next margin


def sheet_of(document: SessionDocument, page: QSizeF, tell: Telling) -> QTextDocument:
    """All lengths in points. No line is cut between two pages."""
    sheet = QTextDocument()
    sheet.setUseDesignMetrics(True)
    sheet.setDocumentMargin(0)
    sheet.setDefaultFont(paper_font())
    sheet.setDefaultTextOption(_breaking_long_words())
    sheet.setDefaultStyleSheet(_style())
    sheet.setHtml("".join(_html(document, tell)).replace(_EMPTY, _FILLED))
    for table in sheet.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            _fit(table)
    if document.picture is not None:
        _put(sheet, document.picture, page.width())
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


def _style() -> str:
    tokens = tokens_of(Scheme.LIGHT)
    text, secondary = hexadecimal(tokens.glance), hexadecimal(tokens.secondary)
    rule = hexadecimal(composite(tokens.glance, tokens.window, 0.25))
    return (
        f"h1,h2,h3,p,td,th{{color:{text}}}"
        "h1{font-size:17px;margin:0 0 10px 0}"
        "h2{font-size:13px;margin:16px 0 4px 0}"
        f"h3{{font-size:{_TEXT}px;margin:10px 0 3px 0}}"
        "p{margin:0 0 5px 0}"
        f"th,td{{border-bottom:0.5px solid {rule};text-align:left;padding:{_PADDING}px {_GUTTER}px {_PADDING}px 0}}"
        ".after{margin-top:12px}"
        f".sentence,.summary,.pairs th,thead th{{color:{secondary};font-weight:400}}"
    )


def _fit(table: QTextTable) -> None:
    """The whole width, shared among its columns."""
    form = table.format()
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shares = _COLUMNS[table.columns()]
    form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
    form.setCellSpacing(0)
    form.setBorder(0)
    table.setFormat(form)


def _put(sheet: QTextDocument, view: PictureView, width: float) -> None:
    """The picture in the place that was kept for it."""
    picture = PictureInText(view, width, sheet.defaultFont(), sheet)
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
