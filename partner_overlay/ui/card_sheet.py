"""Cards to print as a PDF: eight a page, with lines to cut along. It gives the bytes; files are another's."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.prompts import Prompt
from partner_overlay.presentation.printed_card import printed_card
from partner_overlay.presentation.translation import Translate
from partner_overlay.ui.paper import Paper
from partner_overlay.ui.printed_card import draw_card

COLUMNS, ROWS = 2, 4
A_PAGE = COLUMNS * ROWS

_POINTS = 72.0  # an inch, which is what all lengths here are told in
_SHARPNESS = 1200  # dots an inch
_MARGIN = 24.0  # most printers reach no nearer to the edge
_TICK = 12.0
_CUT = QPen(Qt.GlobalColor.gray, 0.4)


def cards_pdf(
    prompts: Sequence[Prompt],
    paper: Paper,
    title: str = "",
    numbers: Numbering = Numbering.ICF_2019,
    translate: Translate = QCoreApplication.translate,
) -> bytes:
    """The document, with one page at least. It needs a QGuiApplication for its fonts."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, paper, title)
    painter = QPainter(writer)
    painter.scale(_SHARPNESS / _POINTS, _SHARPNESS / _POINTS)
    for start in range(0, max(len(prompts), 1), A_PAGE):
        if start:
            writer.newPage()
        draw_page(painter, paper, prompts[start : start + A_PAGE], numbers, translate)
    painter.end()
    buffer.close()
    return bytes(content.data())


def draw_page(
    painter: QPainter, paper: Paper, prompts: Sequence[Prompt], numbers: Numbering, translate: Translate
) -> None:
    """One page of at most eight cards, in points."""
    sheet = page_of(paper)
    grid = sheet.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    width, height = grid.width() / COLUMNS, grid.height() / ROWS
    _draw_cuts(painter, grid)
    for at, prompt in enumerate(prompts):
        row, column = divmod(at, COLUMNS)
        place = QRectF(grid.x() + column * width, grid.y() + row * height, width, height)
        draw_card(painter, place, printed_card(prompt, numbers, translate))


def page_of(paper: Paper) -> QRectF:
    """The whole sheet, in points."""
    return QRectF(QPageSize(paper.size).rect(QPageSize.Unit.Point))


def _writer(buffer: QBuffer, paper: Paper, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_SHARPNESS)
    writer.setPageLayout(QPageLayout(QPageSize(paper.size), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(title)
    writer.setCreator("Partner Overlay")
    return writer


def _draw_cuts(painter: QPainter, grid: QRectF) -> None:
    """Through the whole grid, and a little into the margin to lay a ruler on."""
    painter.setPen(_CUT)
    for column in range(COLUMNS + 1):
        x = grid.x() + grid.width() * column / COLUMNS
        painter.drawLine(QPointF(x, grid.top() - _TICK), QPointF(x, grid.bottom() + _TICK))
    for row in range(ROWS + 1):
        y = grid.y() + grid.height() * row / ROWS
        painter.drawLine(QPointF(grid.left() - _TICK, y), QPointF(grid.right() + _TICK, y))
