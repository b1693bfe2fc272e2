"""A session and a supervision page as they are printed, for pictures: their pages side by side."""

from collections.abc import Iterator
from datetime import UTC

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from partner_overlay.domain.review.evidence import Evidence
from partner_overlay.domain.review.review import Review
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.telling_sessions import document_of
from partner_overlay.ui.paper import Paper
from partner_overlay.ui.session_paper import body_of, draw_page, room_in
from partner_overlay.ui.session_sheet import sheet_of

_GAP = 12  # points between two pages


def printed_windows(evidence: Evidence, review: Review) -> Iterator[tuple[str, QWidget]]:
    """Each with its name."""
    for name, supervision in (("printed-session", False), ("printed-supervision-page", True)):
        tell = Telling(
            supervision=supervision,
            zone=UTC,
            from_right=QGuiApplication.isRightToLeft(),
            translate=QCoreApplication.translate,
        )
        yield name, _pages(evidence, review, tell)


def _pages(evidence: Evidence, review: Review, tell: Telling) -> QWidget:
    body = body_of(Paper.A4)
    sheet = sheet_of(document_of(evidence, review, tell), room_in(body), tell)
    page = QSize(round(body.right() + body.left()), round(body.bottom() + body.top()))
    image = QImage(
        sheet.pageCount() * (page.width() + _GAP) - _GAP, page.height(), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.gray)
    painter = QPainter(image)
    for number in range(sheet.pageCount()):
        painter.fillRect(0, 0, page.width(), page.height(), Qt.GlobalColor.white)
        draw_page(painter, sheet, number, body, str(number + 1), from_right=tell.from_right)
        painter.translate(page.width() + _GAP, 0)
    painter.end()
    shown = QLabel()
    shown.setPixmap(QPixmap.fromImage(image))
    shown.resize(image.size())
    return shown
