"""The small line under the words: voice, competency, topic, what was done with it, and a quiet note at its end."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.overlay_view import Role, Words
from partner_overlay.ui.appearance import MEDIUM, REGULAR, Appearance, painted
from partner_overlay.ui.icons import Icon, draw_icon
from partner_overlay.ui.text_block import TextBlock

HEIGHT = 20
_SIZE = 12
_ICON = 12
_CHIP_PADDING = 8

Draw = Callable[[QPainter, QRectF], None]


class Brevity(IntEnum):
    """What the line does without, step after step, to leave room for a note at its end."""

    NOTHING = 0
    TOPIC = 1  # the number stands for it too
    LABEL = 2  # its sign stays, and the words show which they are by their marks or their frame
    NUMBER = 3


class SmallLine:
    """Laid out from its beginning, piece after piece, as far as there is room; `whole` is the card's width."""

    def __init__(
        self,
        words: Words,
        place: QRectF,
        whole: float,
        appearance: Appearance,
        *,
        marked: bool = False,
        without: Brevity = Brevity.NOTHING,
    ) -> None:
        self._appearance = appearance
        self._place = place
        self._whole = whole
        self._pieces: list[tuple[QRectF, Draw]] = []
        self._left = place.x()
        self.topic_cut = False
        self._add_label(words, whole=without < Brevity.LABEL)
        if without < Brevity.NUMBER:
            self._add_chip(words.number)
        if marked:  # in the topic's place, so that there is room for it
            self._add_state(Icon.MARK, QCoreApplication.translate("Overlay", "marked"), shown=True)
        elif without < Brevity.TOPIC:
            self._add_topic(words.topic)
        #: The prompt on the overlay has been said
        self._add_state(Icon.CHECK, QCoreApplication.translate("Overlay", "said"), shown=words.said)
        #: The prompt on the overlay stays
        self._add_state(Icon.PIN, QCoreApplication.translate("Overlay", "pinned"), shown=words.pinned)

    @property
    def end(self) -> float:
        """Where the last piece ends."""
        return self._left

    @property
    def is_sign(self) -> bool:
        """Whether nothing but the label's sign is there."""
        return len(self._pieces) == 1 and self._left == self._place.x() + self._appearance.px(_ICON)

    def draw(self, painter: QPainter) -> None:
        """Draw every piece."""
        for room, draw in self._pieces:
            draw(painter, self._appearance.across(room, self._whole))

    def _add_label(self, words: Words, *, whole: bool) -> None:
        if not words.label:
            return
        self._add_icon(label_icon(words), gap=0)
        if whole:
            self._add_words(words.label, gap=5, medium=True)

    def _add_topic(self, topic: str) -> None:
        block = self._block(topic, 8, medium=False)
        self.topic_cut = bool(topic) and (block is None or block.elided)
        self._add_words(topic, gap=8)

    def _add_state(self, icon: Icon, word: str, *, shown: bool) -> None:
        room = self._place.right() - self._left - self._appearance.px(10) - self._appearance.px(_ICON)
        if shown and room >= 0:
            self._add_icon(icon, gap=10)
            self._add_words(word, gap=4)

    def _add_icon(self, icon: Icon, gap: float) -> None:
        side = self._appearance.px(_ICON)
        colour = painted(self._appearance.tokens.secondary)
        mirrored = self._appearance.mirrored

        def draw(painter: QPainter, room: QRectF) -> None:
            square = QRectF(room.x(), room.center().y() - side / 2, side, side)
            draw_icon(painter, icon, square, colour, mirrored=mirrored)

        self._add(side, gap, draw)

    def _add_words(self, words: str, gap: float, *, medium: bool = False) -> None:
        block = self._block(words, gap, medium=medium)
        if block is None:
            return
        colour = painted(self._appearance.tokens.secondary)

        def draw(painter: QPainter, room: QRectF) -> None:
            painter.setPen(colour)
            block.draw(painter, room.x(), room.y())

        self._add(block.natural_width, gap, draw)

    def _add_chip(self, number: str) -> None:
        block = self._block(number, 8, medium=True)
        if block is None:
            return
        padding = self._appearance.px(_CHIP_PADDING)

        def draw(painter: QPainter, room: QRectF) -> None:
            self._draw_pill(painter, room)
            block.draw(painter, room.x() + padding, room.y())

        self._add(block.natural_width + 2 * padding, 8, draw)

    def _draw_pill(self, painter: QPainter, room: QRectF) -> None:
        margin = self._appearance.px(1)
        pill = room.adjusted(0.5, margin + 0.5, -0.5, -margin - 0.5)
        line = max(1, self._appearance.px(1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(painted(self._appearance.tokens.frame), line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(painted(self._appearance.tokens.secondary))

    def _block(self, words: str, gap: float, *, medium: bool) -> TextBlock | None:
        """The words on one line, unless there are none or the line is full."""
        room = self._place.right() - self._left - self._appearance.px(gap)
        if not words or room < self._appearance.px(24):
            return None
        font = self._appearance.font(_SIZE, MEDIUM if medium else REGULAR, tabular=True)
        natural = TextBlock(words, font, room, self._place.height()).natural_width
        return TextBlock(words, font, min(room, natural + 1), self._place.height())

    def _add(self, width: float, gap: float, draw: Draw) -> None:
        left = self._left + self._appearance.px(gap)
        self._pieces.append((QRectF(left, self._place.y(), width, self._place.height()), draw))
        self._left = left + width


def label_icon(words: Words) -> Icon:
    """The sign beside the label: a clock for what time brings, a quotation mark for a say, a ring for a cue."""
    if words.role is not Role.PROMPT:
        return Icon.CLOCK
    return Icon.QUOTE if words.voice is Voice.SAY else Icon.RING
