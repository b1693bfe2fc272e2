"""The plate that everything lies on: background, border, and the edge that shows when something waits."""

from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from partner_overlay.application.settings import Form
from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.overlay_view import OverlayView
from partner_overlay.ui.appearance import Appearance, laid_over

RADIUS = 14
EDGE = 4
BAND = 24  # pixels of the screen: no more than four pieces in a line


def draw_plate(
    painter: QPainter, whole: QRectF, appearance: Appearance, *, radius: float = RADIUS, edge: QColor | None = None
) -> None:
    """Fill the whole with the card's background; `edge` is the colour of the strip where reading begins.

    Band by band: a shape of more than some ninety pieces of line is handed by Qt to threads of its own, which wakes the
    machine three times for what takes a thousandth of a second.
    """
    band = BAND / painter.device().devicePixelRatio()
    painter.save()
    for n in range(ceil(whole.height() / band)):
        painter.setClipRect(QRectF(whole.x(), whole.y() + n * band, whole.width(), band))
        _draw_all(painter, whole, appearance, radius, edge)
    painter.restore()


def _draw_all(painter: QPainter, whole: QRectF, appearance: Appearance, radius: float, edge: QColor | None) -> None:
    shape = _shape(whole, appearance.px(radius) if appearance.rounded else 0.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=appearance.rounded)
    painter.fillPath(shape, appearance.card)
    if edge is not None:
        _draw_edge(painter, whole, shape, appearance, edge)
    _draw_border(painter, whole, appearance, radius)


def _shape(whole: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(whole, radius, radius)
    return path


def _draw_edge(painter: QPainter, whole: QRectF, shape: QPainterPath, appearance: Appearance, colour: QColor) -> None:
    width = appearance.px(EDGE + 2 * (appearance.tokens.border_width - 1))  # clear of a thick border
    strip = QRectF(whole.x(), whole.y(), width, whole.height())
    cut = QPainterPath()
    cut.addRect(appearance.across(strip, whole.width()))
    painter.fillPath(shape.intersected(cut), colour)


def _draw_border(painter: QPainter, whole: QRectF, appearance: Appearance, radius: float) -> None:
    wanted = appearance.px(appearance.tokens.border_width)
    width = max(1, min(wanted, round(whole.height() / 8)))  # a hairline has no room for a thick one
    inner = whole.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    corner = max(0.0, appearance.px(radius) - width / 2) if appearance.rounded else 0.0
    painter.setPen(QPen(laid_over(appearance.tokens.border), width, Qt.PenStyle.SolidLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, corner, corner)


def edge_phase(view: OverlayView) -> Phase | None:
    """Whose colour the edge shows, when something waits; over time it is closing's, whichever phase it is."""
    if view.over_time:
        return Phase.CLOSING
    return view.phase if view.waiting and view.form is not Form.PRESENCE else None  # the dot has its own sign
