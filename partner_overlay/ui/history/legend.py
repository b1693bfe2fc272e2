"""What the shapes of a picture stand for: each shape beside its word, on as many lines as it takes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from partner_overlay.domain.phases import Phase
from partner_overlay.overriding import override
from partner_overlay.presentation.item_grid import dot_words, said_mark_words
from partner_overlay.presentation.phase_words import phase_word
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import Dot
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.history.dots import paint_dot, paint_said
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.letter_scale import letter_scale
from partner_overlay.ui.history.phase_bar import paint_end, paint_part, paint_tick
from partner_overlay.ui.plain_words import plain_label

_HEIGHT = 20  # pixels of a shape, beside letters as they usually come

Paint = Callable[[QPainter, QRectF], None]


class _Shape(QWidget):
    """As large as the letters beside it."""

    def __init__(self, paint: Paint, width: int) -> None:
        super().__init__()
        self._paint = paint
        self._room = QSize(width, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return self._room * letter_scale(self.fontMetrics())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = letter_scale(self.fontMetrics())
        painter.scale(scale, scale)
        self._paint(painter, QRectF(QPointF(), self._room))
        painter.end()


class Legend(Flow):
    def __init__(self, entries: Sequence[tuple[Paint, str]], width: int) -> None:
        super().__init__(across=14, down=0)
        self.add(*(_entry(paint, words, width) for paint, words in entries))


def _entry(paint: Paint, words: str, width: int) -> QWidget:
    entry = QWidget()
    line = QHBoxLayout(entry)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(5)
    line.addWidget(_Shape(paint, width))
    line.addWidget(plain_label(words, quiet=True))
    return entry


def dots_legend(colours: HistoryColours, translate: Translate) -> Legend:
    def dot(which: Dot) -> Paint:
        return lambda painter, place: paint_dot(painter, place.center(), 6, which, colours)

    def said(painter: QPainter, place: QRectF) -> None:
        paint_said(painter, place.translated(QPointF(-12, -6)), colours)

    shapes = [(dot(which), dot_words(which, translate)) for which in Dot if which is not Dot.NONE]
    return Legend([*shapes, (said, said_mark_words(translate))], 18)


def phases_legend(colours: HistoryColours, translate: Translate) -> Legend:
    def part(phase: Phase) -> Paint:
        return lambda painter, place: paint_part(painter, place.adjusted(1, 4, -1, -4), phase, colours)

    def tick(painter: QPainter, place: QRectF) -> None:
        paint_tick(painter, place.center().x(), place.adjusted(0, 12, 0, 0), colours)

    def end(painter: QPainter, place: QRectF) -> None:
        paint_end(painter, place.center().x(), place.adjusted(0, 5, 0, -5), colours)

    shapes = [(part(phase), phase_word(phase, translate)) for phase in Phase]
    planned = [(tick, translate("Trends", "planned turn")), (end, translate("Trends", "planned end"))]
    return Legend([*shapes, *planned], 26)
