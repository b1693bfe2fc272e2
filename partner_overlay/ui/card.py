"""The card: header, phase line, a quiet note, the words and the small line under them."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter

from partner_overlay.presentation.overlay_view import OverlayView, Words
from partner_overlay.ui import small_line, words_block
from partner_overlay.ui.appearance import Appearance, painted
from partner_overlay.ui.face import Parts
from partner_overlay.ui.header import CARD_HEADER, Header
from partner_overlay.ui.icons import Icon, draw_icon
from partner_overlay.ui.phase_line import draw_phase_line
from partner_overlay.ui.plate import RADIUS
from partner_overlay.ui.small_line import Brevity, SmallLine
from partner_overlay.ui.text_block import TextBlock
from partner_overlay.ui.words_block import WordsBlock

WIDTH = 400
_ACROSS, _DOWN = 16, 14  # padding
_HEADER = 36
_LINE = 6
_NOTE = 20
_SIGN, _SIGN_ROOM = 12, 17  # of the sign before a note
_BEFORE_NOTE, _AFTER_SIGN = 16, 8  # what stays free between the line and a note, or between its sign alone and a note
_LEAST_NOTE = 48  # logical pixels under which a note says nothing


class CardFace:
    """`buttons` is the width that the words' own buttons take in the small line; `roomy` lets long words unfold."""

    def __init__(self, view: OverlayView, appearance: Appearance, *, buttons: int = 0, roomy: bool = False) -> None:
        self._view = view
        self._appearance = appearance
        self._inner = QRectF(appearance.px(_ACROSS), 0, appearance.px(WIDTH - 2 * _ACROSS), 0)
        self._header = Header(view, self._band(_DOWN, _HEADER), CARD_HEADER, appearance)
        self._line_place = self._band(_DOWN + _HEADER + 8, _LINE)
        self._below = self._line_place.bottom()
        self._note: tuple[TextBlock, QRectF] | None = None
        self._sign_left: float | None = None
        self._words: WordsBlock | None = None
        self._small: SmallLine | None = None
        self._lay_out(view.words, buttons, roomy=roomy)

    @property
    def size(self) -> QSize:
        """As wide as a card, as high as its parts."""
        return QSize(self._appearance.px(WIDTH), round(self._below + self._appearance.px(_DOWN - 3)))

    @property
    def radius(self) -> float:
        """The corners of the card."""
        return RADIUS

    @property
    def changing(self) -> QRect:
        """From above the words, where a cue's frame begins, to the small line's end."""
        if self._words is None:
            return QRect()
        top = self._words_top - self._appearance.px(words_block.FRAME_ABOVE + 1)
        return QRectF(0, top, self._appearance.px(WIDTH), self._below - top).toAlignedRect()

    @property
    def parts(self) -> Parts:
        """The words are without the small line under them."""
        line, words = self._line_place.toAlignedRect(), self._words_place.toAlignedRect()
        return Parts(self._header.minutes, self._header.phase, line, words)

    @property
    def small_line(self) -> QRectF:
        """Where the small line stands; the words' own buttons lie at its end."""
        return self._small_place

    @property
    def _words_place(self) -> QRectF:
        if self._words is None:
            return QRectF()
        return QRectF(self._inner.x(), self._words_top, self._inner.width(), self._words_height)

    def _band(self, top: float, height: float) -> QRectF:
        """A band of the card's inner width; `top` and `height` in logical pixels."""
        return QRectF(self._inner.x(), self._appearance.px(top), self._inner.width(), self._appearance.px(height))

    def _lay_out(self, words: Words | None, buttons: int, *, roomy: bool) -> None:
        """The parts under the phase line, from top to bottom."""
        small_height = self._appearance.px(small_line.HEIGHT)
        if words is None:
            self._add_note_row()
            return
        self._words_top = self._below + self._appearance.px(11)
        self._words = self._words_for(words, roomy=roomy)
        self._below = self._words_top + self._words_height + self._appearance.px(5)
        self._small_place = QRectF(self._inner.x(), self._below, self._inner.width(), small_height)
        self._small = self._small_line(words, self._small_place, buttons)
        self._add_note_at_end(self._small, buttons)
        self._below += small_height

    def _words_for(self, words: Words, *, roomy: bool) -> WordsBlock:
        """The words at the card's steady height, or under the pointer as high as they need."""
        self._words_height = self._appearance.px(words_block.HEIGHT)
        block = WordsBlock(words, self._inner.width(), self._words_height, self._appearance)
        if not (roomy and block.cut):
            return block
        roomiest = self._appearance.px(words_block.ROOMIEST)
        self._words_height = WordsBlock(words, self._inner.width(), roomiest, self._appearance).needed
        return WordsBlock(words, self._inner.width(), self._words_height, self._appearance)

    def _small_line(self, words: Words, place: QRectF, buttons: int) -> SmallLine:
        """The whole of it, or as much as has room and leaves room for the note."""
        left_free = place.adjusted(0, 0, -buttons - self._sign_room, 0)
        whole, marked = self._appearance.px(WIDTH), self._view.marked
        lines = (
            SmallLine(words, left_free, whole, self._appearance, marked=marked, without=without) for without in Brevity
        )
        line = next(lines)
        if line.topic_cut and words.number:
            line = next(lines)
        while self._view.note and self._note_room(line, buttons) < self._note_width:
            briefer = next(lines, None)
            if briefer is None:
                break
            line = briefer
        return line

    def _note_block(self, width: float) -> TextBlock:
        return TextBlock(self._view.note, self._appearance.font(12), width, self._appearance.px(small_line.HEIGHT))

    @property
    def _sign_room(self) -> int:
        """What the note's sign takes before it."""
        return self._appearance.px(_SIGN_ROOM) if self._view.click_through else 0

    def _add_note_row(self) -> None:
        if self._view.note:
            sign = self._sign_room
            self._note_top = self._below + self._appearance.px(7)
            place = QRectF(self._inner.x() + sign, self._note_top, self._inner.width() - sign, 0)
            self._sign_left = self._inner.x()
            self._note = (self._note_block(place.width()), place)
            self._below += self._appearance.px(_NOTE + 3)

    def _add_note_at_end(self, line: SmallLine, buttons: int) -> None:
        """The note at the small line's end, shortened where there is little room: it never makes the card grow.

        Where there is no room at all its sign still stands there. It follows a sign that is all there is of the line.
        """
        self._note_top = self._small_place.y()
        right, free = self._note_end(buttons), self._note_room(line, buttons)
        self._sign_left = right - self._appearance.px(_SIGN)
        if not self._view.note or free < self._appearance.px(_LEAST_NOTE):
            return
        width = min(free, self._note_width)
        if line.is_sign:
            right -= free - width
        self._sign_left = right - width - self._sign_room
        self._note = (self._note_block(width), QRectF(right - width, self._note_top, width, 0))

    def _note_end(self, buttons: int) -> float:
        return self._inner.right() - buttons - (self._appearance.px(12) if buttons else 0)

    def _note_room(self, line: SmallLine, buttons: int) -> float:
        gap = self._appearance.px(_AFTER_SIGN if line.is_sign else _BEFORE_NOTE)
        return self._note_end(buttons) - line.end - gap - self._sign_room

    @property
    def _note_width(self) -> float:
        """What the whole of it takes."""
        return self._note_block(self._inner.width()).natural_width + 1

    def paint(self, painter: QPainter) -> None:
        """Draw header, phase line and note."""
        self._header.draw(painter)
        draw_phase_line(painter, self._line_place, self._view.line, self._appearance)
        if self._note is not None:
            self._draw_note(painter, *self._note)
        if self._view.click_through and self._sign_left is not None:
            self._draw_sign(painter, self._sign_left)

    def _draw_note(self, painter: QPainter, block: TextBlock, place: QRectF) -> None:
        room = self._appearance.across(QRectF(place.x(), place.y(), block.width, 0), self._appearance.px(WIDTH))
        painter.setPen(painted(self._appearance.tokens.secondary))
        block.draw(painter, room.x(), room.y(), from_right=self._appearance.mirrored)

    def _draw_sign(self, painter: QPainter, left: float) -> None:
        """Before the note that says in words what it means."""
        side = self._appearance.px(_SIGN)
        top = self._note_top + (self._appearance.px(small_line.HEIGHT) - side) / 2
        square = QRectF(left, top, side, side)
        colour = painted(self._appearance.tokens.secondary)
        draw_icon(painter, Icon.THROUGH, self._appearance.across(square, self._appearance.px(WIDTH)), colour)

    def paint_words(self, painter: QPainter) -> None:
        """Draw the words and the small line under them."""
        if self._words is not None:
            self._words.draw(painter, self._inner.x(), self._words_top)
        if self._small is not None:
            self._small.draw(painter)
