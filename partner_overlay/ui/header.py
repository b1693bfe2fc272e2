"""The header of card and strip: how much time, which phase, and what is ahead, on one baseline."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from partner_overlay.presentation.overlay_view import OverlayView, Privacy
from partner_overlay.ui.appearance import MEDIUM, REGULAR, SEMI_BOLD, Appearance, painted
from partner_overlay.ui.icons import Icon, draw_icon
from partner_overlay.ui.text_block import TextBlock


class HeaderSizes(NamedTuple):
    """Type sizes and distances of a header, in logical pixels at 100 %."""

    amount: float
    unit: float
    phase: float
    phase_weight: QFont.Weight
    baseline: float
    ahead: float = 13


CARD_HEADER = HeaderSizes(amount=30, unit=16, phase=15, phase_weight=SEMI_BOLD, baseline=29)
STRIP_HEADER = HeaderSizes(amount=20, unit=15, phase=14, phase_weight=MEDIUM, baseline=19)
PRIVACY_SIGNS = {Privacy.HIDDEN: Icon.HIDDEN, Privacy.SEEN: Icon.SEEN}
PRIVACY_SIDE, PRIVACY_ROOM = 15, 22  # logical pixels of the sign, and that it takes with its distance
LEAST_AHEAD = 60  # logical pixels that are kept for what is ahead


class _Piece(NamedTuple):
    block: TextBlock
    left: float
    colour: QColor
    to_the_end: bool = False


class Header:
    """Laid out once for a view; draws itself into the place that it was laid out for."""

    def __init__(self, view: OverlayView, place: QRectF, sizes: HeaderSizes, appearance: Appearance) -> None:
        self._whole = place
        self._appearance = appearance
        self._sizes = sizes
        self._privacy = PRIVACY_SIGNS.get(view.privacy)
        self._place = place if self._privacy is None else place.adjusted(0, 0, -appearance.px(PRIVACY_ROOM), 0)
        self._paused = view.paused and bool(view.ahead)
        self._ahead_left = self._place.right()
        self._pieces = [*self._figures(view)]
        self._figure_pieces = len(self._pieces)
        self._pieces += self._phase(view)
        self._phase_pieces = len(self._pieces)
        self._pieces += self._ahead(view)

    @property
    def minutes(self) -> QRect:
        """Where the figures and their unit stand; empty when none are wanted."""
        return self._room_of(self._pieces[: self._figure_pieces])

    @property
    def phase(self) -> QRect:
        """Where the phase's word stands."""
        return self._room_of(self._pieces[self._figure_pieces : self._phase_pieces])

    def _room_of(self, pieces: Sequence[_Piece]) -> QRect:
        room = QRectF()
        for piece in pieces:
            room = room.united(self._room(piece))
        return room.toAlignedRect()

    def draw(self, painter: QPainter) -> None:
        """Draw all pieces on their common baseline."""
        for piece in self._pieces:
            self._draw_piece(painter, piece)
        if self._paused:
            self._draw_pause(painter, self._baseline)
        if self._privacy is not None:
            self._draw_privacy(painter, self._privacy, self._baseline)

    @property
    def _baseline(self) -> float:
        return self._place.y() + self._appearance.px(self._sizes.baseline)

    def _room(self, piece: _Piece) -> QRectF:
        extra = (piece.block.lines - 1) * piece.block.line_height
        top = self._baseline - piece.block.baseline - extra
        return self._mirrored(QRectF(piece.left, top, piece.block.width, piece.block.height))

    def _draw_piece(self, painter: QPainter, piece: _Piece) -> None:
        room = self._room(piece)
        painter.setPen(piece.colour)
        piece.block.draw(painter, room.x(), room.y(), from_right=piece.to_the_end != self._appearance.mirrored)

    def _mirrored(self, room: QRectF) -> QRectF:
        whole = self._whole.left() + self._whole.right()
        return self._appearance.across(room, whole)

    def _figures(self, view: OverlayView) -> list[_Piece]:
        """The large figures and their unit; nothing when no figures are wanted."""
        tokens = self._appearance.tokens
        amount = tokens.over_time if view.over_time else tokens.glance
        figures = self._piece(view.amount, self._sizes.amount, SEMI_BOLD, self._place.x(), painted(amount))
        if figures is None:
            return []
        unit_left = _end(figures) + self._appearance.px(self._sizes.amount * 0.15)
        unit = self._piece(view.unit, self._sizes.unit, REGULAR, unit_left, painted(tokens.sentence))
        return [piece for piece in (figures, unit) if piece is not None]

    def _phase(self, view: OverlayView) -> list[_Piece]:
        left = self._place.x()
        if self._pieces:
            left = _end(self._pieces[-1]) + self._appearance.px(11)
        colour = painted(self._appearance.tokens.glance)
        sizes = self._sizes
        size = sizes.phase if self._pieces else sizes.phase * 1.3
        piece = self._piece(view.phase_word, size, sizes.phase_weight, left, colour)
        return [] if piece is None else [piece]

    def _piece(self, words: str, size: float, weight: QFont.Weight, left: float, colour: QColor) -> _Piece | None:
        """One line of words, no wider than it needs to be and no wider than there is room."""
        if not words:
            return None
        font = self._appearance.font(size, weight, tabular=True)
        room = max(1.0, self._place.right() - left)
        line_height = self._appearance.px(size * 1.2)
        natural = TextBlock(words, font, room, line_height).natural_width
        return _Piece(TextBlock(words, font, min(room, natural + 1), line_height), left, colour)

    def _ahead(self, view: OverlayView) -> list[_Piece]:
        """What is ahead, at the other end: on one line, else on two small ones."""
        pause_room = self._appearance.px(16) if self._paused else 0
        gap = self._appearance.px(10) + pause_room
        left = (_end(self._pieces[-1]) if self._pieces else self._place.x()) + gap
        width = self._place.right() - left
        if not view.ahead or width < self._appearance.px(LEAST_AHEAD):
            return []
        block = self._ahead_block(view.ahead, width)
        block.narrow()
        self._ahead_left = self._place.right() - block.width
        return [_Piece(block, self._ahead_left, painted(self._appearance.tokens.secondary), to_the_end=True)]

    def _ahead_block(self, words: str, width: float) -> TextBlock:
        size = self._sizes.ahead
        font = self._appearance.font(size, tabular=True)
        block = TextBlock(words, font, width, self._appearance.px(size * 1.25))
        if not block.elided:
            return block
        return TextBlock(words, self._appearance.font(12, tabular=True), width, self._appearance.px(15), most=2)

    def _draw_pause(self, painter: QPainter, baseline: float) -> None:
        side = self._appearance.px(12)
        place = QRectF(self._ahead_left - side - self._appearance.px(4), baseline - side * 0.9, side, side)
        draw_icon(painter, Icon.PAUSE, self._mirrored(place), painted(self._appearance.tokens.secondary))

    def _draw_privacy(self, painter: QPainter, sign: Icon, baseline: float) -> None:
        """At the very end, as high as the small words beside it."""
        side = self._appearance.px(PRIVACY_SIDE)
        place = QRectF(self._whole.right() - side, baseline - side * 0.83, side, side)
        draw_icon(painter, sign, self._mirrored(place), painted(self._appearance.tokens.secondary))


def _end(piece: _Piece) -> float:
    return piece.left + piece.block.natural_width
