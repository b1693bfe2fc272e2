"""Sessions as a PDF: each from a new page, with its picture; text flows on over as many pages as it takes.

What is done goes into the file after each session, so that no more than one is held; the document keeps its fonts, and
a few bytes for each page, to the end.
"""

from collections.abc import Iterable
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from partner_overlay.presentation.exports.session_document import SessionDocument
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.ui.paper import Paper
from partner_overlay.ui.session_sheet import paper_font, sheet_of

_POINTS = 72.0  # an inch, which is what all lengths here are told in
_SHARPNESS = 1200  # dots an inch
_MARGIN = 48.0
_FOOT = 24.0  # under the text, for the page's number


def write_pdf(file: BinaryIO, documents: Iterable[SessionDocument], paper: Paper, tell: Telling) -> None:
    """One page at least. It needs a QGuiApplication for its fonts. Raises OSError, and what the documents raise."""
    printing = _Printing(paper, tell)
    try:
        for document in documents:
            printing.print(document)
            file.write(printing.done())
    finally:
        printing.end()
    file.write(printing.done())


class _Printing:
    """Pages one after the other, numbered from 1."""

    def __init__(self, paper: Paper, tell: Telling) -> None:
        self._tell = tell
        self._page = 0
        self._content = QByteArray()
        self._buffer = QBuffer(self._content)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = _writer(self._buffer, paper)
        self._painter = QPainter()
        self._body = body_of(paper)

    def print(self, document: SessionDocument) -> None:
        if not self._page:
            self._begin(document.title)
        sheet = sheet_of(document, room_in(self._body), self._tell)
        for number in range(sheet.pageCount()):
            if self._page:
                self._writer.newPage()
            self._page += 1
            draw_page(self._painter, sheet, number, self._body, str(self._page), from_right=self._tell.from_right)

    def done(self) -> bytes:
        """What has been made since the last time."""
        made = bytes(self._content.data())
        self._content.clear()
        self._buffer.seek(0)
        return made

    def end(self) -> None:
        if not self._page:
            self._begin(self._tell("Sessions"))
        self._painter.end()

    def _begin(self, title: str) -> None:
        self._writer.setTitle(title)
        self._painter.begin(self._writer)
        self._painter.scale(_SHARPNESS / _POINTS, _SHARPNESS / _POINTS)


def body_of(paper: Paper) -> QRectF:
    """What lies within the margins of a page."""
    return QRectF(QPageSize(paper.size).rect(QPageSize.Unit.Point)).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)


def room_in(body: QRectF) -> QSizeF:
    """What of it is for the text."""
    return QSizeF(body.width(), body.height() - _FOOT)


def draw_page(
    painter: QPainter, sheet: QTextDocument, number: int, body: QRectF, named: str, *, from_right: bool = False
) -> None:
    """That page of the sheet, counted from 0, with what it is named at its foot."""
    room = room_in(body)
    above = number * room.height()
    painter.save()
    painter.translate(body.topLeft() - QPointF(0, above))
    sheet.drawContents(painter, QRectF(0, above, room.width(), room.height()))
    painter.restore()
    foot = QRectF(body.x(), body.bottom() - _FOOT, body.width(), _FOOT)
    painter.setFont(paper_font())
    end = Qt.AlignmentFlag.AlignLeft if from_right else Qt.AlignmentFlag.AlignRight
    painter.drawText(foot, end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom, named)


def _writer(buffer: QBuffer, paper: Paper) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_SHARPNESS)
    writer.setPageLayout(QPageLayout(QPageSize(paper.size), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setCreator("Partner Overlay")
    return writer
