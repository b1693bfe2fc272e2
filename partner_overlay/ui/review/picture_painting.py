"""Paints the picture of a session anywhere: on a widget, or on paper. It knows no widget."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from partner_overlay.presentation.picture_view import Block, PictureView
from partner_overlay.ui.review.dot_shapes import draw_dot
from partner_overlay.ui.review.picture_colours import PictureColours
from partner_overlay.ui.review.picture_layout import DOT, PictureLayout
from partner_overlay.ui.text_block import literal

_CORNER = 4.0
_PADDING = 6.0
_LEGEND_ROW = 20.0


def paint_picture(
    painter: QPainter, view: PictureView, place: QRectF, colours: PictureColours, font: QFont, *, mirrored: bool = False
) -> float:
    """Plan, phases, dots and scale from the upper edge of the place; returns the height that they took.

    Lines and shapes follow the height of the font.
    """
    layout = PictureLayout(view, place.x(), place.y(), place.width(), _unit(font), mirrored)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Painting(painter, layout, colours, font).all()
    painter.restore()
    return layout.height


def picture_height(view: PictureView, width: float, font: QFont) -> float:
    """How high the picture is at this width."""
    return PictureLayout(view, 0, 0, width, _unit(font)).height


def paint_legend(
    painter: QPainter, view: PictureView, place: QRectF, colours: PictureColours, font: QFont, *, mirrored: bool = False
) -> float:
    """Each shape with its word, in as many rows as it takes; returns the height."""
    unit, metrics = _unit(font), QFontMetricsF(font)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    side, row = DOT * unit, _LEGEND_ROW * unit
    along, down = 0.0, 0.0
    for kind, word in view.legend:
        width = side + 5 * unit + metrics.horizontalAdvance(word)
        if along and along + width > place.width():
            along, down = 0.0, down + row
        left = place.x() + (place.width() - along - width if mirrored else along)
        dot = QRectF(left + width - side if mirrored else left, place.y() + down + (row - side) / 2, side, side)
        draw_dot(painter, kind, dot, colours.dots[kind], colours.ground)
        painter.setPen(colours.secondary)
        words = QRectF(left if mirrored else left + side + 5 * unit, place.y() + down, width - side - 5 * unit, row)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, word)
        along += width + 14 * unit
    painter.restore()
    return down + row if view.legend else 0.0


def _namings(block: Block) -> tuple[str, ...]:
    """From the fullest to the shortest; a phase keeps its first letter as long as there is room."""
    return (f"{block.word} {block.minutes}", f"{block.word[:1]} {block.minutes}", block.minutes)


def _unit(font: QFont) -> float:
    return QFontMetricsF(font).height() / 15


class _Painting:
    def __init__(self, painter: QPainter, layout: PictureLayout, colours: PictureColours, font: QFont) -> None:
        self._painter = painter
        self._layout = layout
        self._view = layout.view
        self._colours = colours
        self._unit = layout.unit
        self._font = font
        self._strong = QFont(font)
        self._strong.setWeight(QFont.Weight.DemiBold)

    def all(self) -> None:
        for block in self._view.plan:
            self._plan(block)
        for block in self._view.blocks:
            self._block(block)
        self._planned_end()
        self._scale()
        for dot, room in zip(self._view.dots, self._layout.dots(), strict=True):
            draw_dot(self._painter, dot.kind, room, self._colours.dots[dot.kind], self._colours.ground)

    def _plan(self, block: Block) -> None:
        """Hollow and thin: it is what was meant, not what was."""
        room = self._gapped(self._layout.plan(block))
        self._bar(room, self._colours.ground, self._colours.phases[block.phase], Qt.PenStyle.DashLine)
        named = f"{self._view.plan_word} {block.minutes}" if block is self._view.plan[0] else block.minutes
        self._write(room, self._font, self._colours.secondary, named, block.minutes)

    def _block(self, block: Block) -> None:
        room = self._gapped(self._layout.block(block))
        self._bar(room, self._colours.washes[block.phase], self._colours.phases[block.phase], Qt.PenStyle.SolidLine)
        self._write(room, self._strong, self._colours.text, *_namings(block))

    def _planned_end(self) -> None:
        """Where it was meant to end, over all of it; what lies beyond is told."""
        view, layout = self._view, self._layout
        if view.over:
            room = self._gapped(layout.beyond())
            self._painter.setPen(QPen(self._colours.line, self._unit))
            self._painter.setBrush(Qt.BrushStyle.BDiagPattern)
            self._painter.drawRect(room)
        x = layout.x(view.planned_end)
        self._painter.setPen(QPen(self._colours.text, 1.5 * self._unit, Qt.PenStyle.DotLine))
        self._painter.drawLine(QLineF(x, layout.top, x, layout.scale()))

    def _scale(self) -> None:
        layout, unit = self._layout, self._unit
        top = layout.scale()
        self._painter.setPen(QPen(self._colours.line, unit))
        self._painter.drawLine(QLineF(layout.x(0), top, layout.x(1), top))
        metrics = QFontMetricsF(self._font)
        self._painter.setFont(self._font)
        for moment in self._view.scale:
            x = layout.x(moment.at)
            self._painter.setPen(QPen(self._colours.line, unit))
            self._painter.drawLine(QLineF(x, top, x, top + 3 * unit))
            width = metrics.horizontalAdvance(moment.words)
            left = min(max(x - width / 2, layout.left), layout.left + layout.width - width)
            self._painter.setPen(self._colours.secondary)
            self._painter.drawText(
                QRectF(left, top + 3 * unit, width, 15 * unit),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip,
                moment.words,
            )

    def _gapped(self, room: QRectF) -> QRectF:
        half = min(1.5 * self._unit, room.width() / 4)
        return room.adjusted(half, self._unit / 2, -half, -self._unit / 2)

    def _bar(self, room: QRectF, fill: QColor, edge: QColor, style: Qt.PenStyle) -> None:
        corner = min(_CORNER * self._unit, room.width() / 2)
        self._painter.setPen(QPen(edge, 1.5 * self._unit, style))
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(room, corner, corner)

    def _write(self, room: QRectF, font: QFont, colour: QColor, *choices: str) -> None:
        """The first of these that fits; nothing when none does."""
        metrics = QFontMetricsF(font)
        free = room.width() - 2 * _PADDING * self._unit
        words = next((one for one in map(literal, choices) if one and metrics.horizontalAdvance(one) <= free), "")
        if not words and metrics.horizontalAdvance(choices[-1]) <= room.width() - 2 * self._unit:
            words, free = choices[-1], room.width() - 2 * self._unit
        self._painter.setFont(font)
        self._painter.setPen(colour)
        inside = QRectF(room.center().x() - free / 2, room.y(), free, room.height())
        side = Qt.AlignmentFlag.AlignRight if self._layout.mirrored else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(inside, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words)
