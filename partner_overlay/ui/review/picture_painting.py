"""Paints the picture of a session anywhere: on a widget, or on paper. It knows no widget."""

from collections.abc import Iterator

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
_HATCH = 6.0  # from line to line


def paint_picture(
    painter: QPainter,
    view: PictureView,
    place: QRectF,
    colours: PictureColours,
    font: QFont,
    *,
    mirrored: bool = False,
    with_dots: bool = True,
) -> float:
    """Plan, phases, dots and scale from the upper edge of the place; returns the height that they take.

    Lines and shapes follow the height of the font.
    """
    layout = picture_layout(view, place, font, mirrored=mirrored)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painting = _Painting(painter, layout, colours, font)
    painting.time()
    if with_dots:
        painting.dots()
    painter.restore()
    return layout.height


def picture_layout(view: PictureView, place: QRectF, font: QFont, *, mirrored: bool = False) -> PictureLayout:
    """Where everything goes when it is painted into this place."""
    return PictureLayout(view, place.x(), place.y(), place.width(), _unit(font), mirrored)


def picture_height(view: PictureView, width: float, font: QFont) -> float:
    """How high the picture is at this width."""
    return picture_layout(view, QRectF(0, 0, width, 0), font).height


def paint_legend(
    painter: QPainter | None,
    view: PictureView,
    place: QRectF,
    colours: PictureColours,
    font: QFont,
    *,
    mirrored: bool = False,
) -> float:
    """Each shape with its word, in as many rows as it takes; returns the height. Without a painter it only measures."""
    unit = _unit(font)
    rooms = list(_legend_rooms(view, place, font, unit))
    if painter is not None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        for (kind, word), room in zip(view.legend, rooms, strict=True):
            dot = QRectF(room.x(), room.center().y() - DOT * unit / 2, DOT * unit, DOT * unit)
            words = room.adjusted((DOT + _PADDING) * unit, 0, 0, 0)
            draw_dot(painter, kind, _turned(dot, place, mirrored), colours.dots[kind], colours.ground)
            painter.setPen(colours.secondary)
            painter.drawText(
                _turned(words, place, mirrored), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, word
            )
        painter.restore()
    return rooms[-1].bottom() - place.y() if rooms else 0.0


def _legend_rooms(view: PictureView, place: QRectF, font: QFont, unit: float) -> Iterator[QRectF]:
    metrics, along, down = QFontMetricsF(font), 0.0, 0.0
    for _, word in view.legend:
        width = (DOT + _PADDING) * unit + metrics.horizontalAdvance(word)
        if along and along + width > place.width():
            along, down = 0.0, down + _LEGEND_ROW * unit
        yield QRectF(place.x() + along, place.y() + down, width, _LEGEND_ROW * unit)
        along += width + 14 * unit


def _turned(room: QRectF, place: QRectF, mirrored: bool) -> QRectF:  # noqa: FBT001  the one thing it is about
    return room.translated(place.left() + place.right() - room.left() - room.right(), 0) if mirrored else room


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

    def time(self) -> None:
        """All but the dots."""
        for block in self._view.plan:
            self._plan(block)
        for block in self._view.blocks:
            self._block(block)
        self._planned_end()
        self._scale()

    def dots(self) -> None:
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
        self._write(self._beside_planned_end(room), self._strong, self._colours.text, *_namings(block))

    def _beside_planned_end(self, room: QRectF) -> QRectF:
        """The wider side of the line that stands for it, so that it goes through no words."""
        x, gap = self._layout.x(self._view.planned_end), self._unit
        if not room.left() < x < room.right():
            return room
        before, after = QRectF(room), QRectF(room)
        before.setRight(x - gap)
        after.setLeft(x + gap)
        return max(before, after, key=QRectF.width)

    def _planned_end(self) -> None:
        """Where it was meant to end, over all of it; what lies beyond is told."""
        view, layout = self._view, self._layout
        if view.over:
            room = self._gapped(layout.beyond())
            self._painter.setPen(QPen(self._colours.line, self._unit))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(room)
            self._hatch(room)
        x = layout.x(view.planned_end)
        self._painter.setPen(QPen(self._colours.text, 1.5 * self._unit, Qt.PenStyle.DotLine))
        self._painter.drawLine(QLineF(x, layout.top, x, layout.scale()))

    def _hatch(self, room: QRectF) -> None:
        """Slanting lines in the colour of the edge: a pattern of Qt's would be black, and as fine as the dots are."""
        self._painter.save()
        self._painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        left = room.left() - room.height()
        while left < room.right():
            self._painter.drawLine(QLineF(left, room.bottom(), left + room.height(), room.top()))
            left += _HATCH * self._unit
        self._painter.restore()

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
