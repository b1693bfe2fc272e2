"""The bar of one session: parts told apart by pattern, ticks at the planned turns, a line at the plan's end."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.trends_view import PhaseRow
from partner_overlay.ui.history.history_colours import HistoryColours

BAR = 14  # pixels high
OVER = 5  # pixels that ticks stand above the bar, and the plan's end below it as well
_PATTERNS = {
    Phase.AGREEMENT: Qt.BrushStyle.BDiagPattern,
    Phase.EXPLORATION: Qt.BrushStyle.NoBrush,
    Phase.CLOSING: Qt.BrushStyle.VerPattern,
}


def paint_part(painter: QPainter, place: QRectF, phase: Phase, colours: HistoryColours) -> None:
    """One phase: its colour, its pattern in the ground's colour, and a frame."""
    colour = colours.phase(phase)
    painter.fillRect(place, colour)
    pattern = _PATTERNS[phase]
    if pattern is not Qt.BrushStyle.NoBrush:
        painter.fillRect(place, QBrush(colours.ground, pattern))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1))
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_tick(painter: QPainter, at: float, bar: QRectF, colours: HistoryColours, scale: float = 1.0) -> None:
    """A planned turn: a short stroke above the bar, on whole pixels: else one would be thicker than another."""
    across = round(at)
    painter.setPen(QPen(colours.text, 1.6 * scale))
    painter.drawLine(QLineF(across, bar.top() - OVER * scale, across, bar.top() - 1))


def paint_gap(painter: QPainter, at: float, bar: QRectF, colours: HistoryColours, scale: float = 1.0) -> None:
    """A fine gap in the bar, so that a line shows on any part."""
    painter.setPen(QPen(colours.ground, 4 * scale))
    painter.drawLine(QLineF(at, bar.top(), at, bar.bottom()))


def paint_end(painter: QPainter, at: float, bar: QRectF, colours: HistoryColours, scale: float = 1.0) -> None:
    """The plan's end: a line across the bar and beyond."""
    painter.setPen(QPen(colours.text, 2 * scale))
    painter.drawLine(QLineF(at, bar.top() - OVER * scale, at, bar.bottom() + OVER * scale - 1))


def paint_bar(
    painter: QPainter, bar: QRectF, row: PhaseRow, width: float, colours: HistoryColours, *, from_right: bool
) -> None:
    """The whole of it; `width` is how many minutes the place is wide. Its strokes are as large as the bar is high."""
    scale = bar.height() / BAR

    def across(minutes: float) -> float:
        part = bar.width() * minutes / width
        return bar.right() - part if from_right else bar.left() + part

    for part in row.parts:
        ends = sorted((across(part.begin), across(part.end)))
        paint_part(painter, QRectF(ends[0], bar.top(), ends[1] - ends[0], bar.height()), part.phase, colours)
    for turn in row.turns:
        paint_tick(painter, across(turn), bar, colours, scale)
    if any(part.begin <= row.planned <= part.end for part in row.parts):
        paint_gap(painter, across(row.planned), bar, colours, scale)
    paint_end(painter, across(row.planned), bar, colours, scale)
