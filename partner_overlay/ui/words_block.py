"""The question or note itself: the glance large, the sentence under it; a cue in its dashed frame.

The block's height is given, so that rotation never moves the card: words that don't fit are set a step smaller, then on
more lines, and last cut with an ellipsis. Only a card under the pointer may be roomier.
"""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.overlay_view import Words
from partner_overlay.ui.appearance import REGULAR, SEMI_BOLD, Appearance, painted
from partner_overlay.ui.text_block import TextBlock

HEIGHT = 90  # logical pixels: one line of the glance and two of the sentence, with some air
ROOMIEST = 320  # logical pixels under the pointer
_GAP = 2
_GLANCES = ((26, 33, 1), (24, 31, 1), (22, 28, 1), (20, 26, 1), (20, 25, 2), (18, 23, 2))  # size, line, lines
_SENTENCES = ((17, 23), (16, 21), (15, 20), (14, 18), (13, 17))  # size, line


class WordsBlock:
    """Laid out once for a width and a height; `cut` says that something did not fit."""

    def __init__(self, words: Words, width: float, height: float, appearance: Appearance) -> None:
        self._appearance = appearance
        self._cue = words.voice is Voice.CUE
        self._width = width
        self._height = height
        self._inset = appearance.px(11) if self._cue else 0
        room = width - 2 * self._inset
        free = height - (appearance.px(14) if self._cue else 0)
        self._glance = self._fitted_glance(words.glance, room)
        self._gap = appearance.px(_GAP) if words.sentence and words.glance else 0
        rest = free - self._glance.height - self._gap
        self._sentence = self._fitted_sentence(spoken_sentence(words), room, rest)

    @property
    def cut(self) -> bool:
        """Whether an ellipsis stands for words that did not fit."""
        return self._glance.elided or self._sentence.elided

    @property
    def needed(self) -> int:
        """The height that these words take, frame and all."""
        return round(self._words_height + (self._appearance.px(14) if self._cue else 0))

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands on each line."""
        return self._glance.texts + self._sentence.texts

    def _fitted_glance(self, glance: str, width: float) -> TextBlock:
        fitting = (self._glance_of(glance, width, *step) for step in _GLANCES)
        block = next((block for block in fitting if not block.elided), None)
        return block if block is not None else self._glance_of(glance, width, *_GLANCES[-1])

    def _glance_of(self, glance: str, width: float, size: float, line: float, most: int) -> TextBlock:
        font = self._appearance.font(size, SEMI_BOLD)
        return TextBlock(glance, font, width, self._appearance.px(line), most)

    def _fitted_sentence(self, sentence: str, width: float, height: float) -> TextBlock:
        fitting = (self._sentence_of(sentence, width, height, *step) for step in _SENTENCES)
        block = next((block for block in fitting if not block.elided), None)
        return block if block is not None else self._sentence_of(sentence, width, height, *_SENTENCES[-2])

    def _sentence_of(self, sentence: str, width: float, height: float, size: float, line: float) -> TextBlock:
        line_height = self._appearance.px(line)
        most = max(1, int(height // line_height))
        return TextBlock(sentence, self._appearance.font(size, REGULAR), width, line_height, most)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the frame of a cue, then the words."""
        words_top = top
        if self._cue:
            self._draw_frame(painter, QRectF(left, top, self._width, self._height))
            words_top += (self._height - self._words_height) / 2
        tokens = self._appearance.tokens
        from_right = self._appearance.mirrored
        painter.setPen(painted(tokens.glance))
        self._glance.draw(painter, left + self._inset, words_top, from_right=from_right)
        painter.setPen(painted(tokens.sentence))
        below = words_top + self._glance.height + self._gap
        self._sentence.draw(painter, left + self._inset, below, from_right=from_right)

    @property
    def _words_height(self) -> float:
        return self._glance.height + self._gap + self._sentence.height

    def _draw_frame(self, painter: QPainter, place: QRectF) -> None:
        width = max(1, self._appearance.px(self._appearance.tokens.border_width))
        pen = QPen(painted(self._appearance.tokens.frame), width, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3.5, 3])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = self._appearance.px(9)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)


def spoken_sentence(words: Words) -> str:
    """The sentence as it is written: a say in quotation marks, a cue without."""
    if words.voice is Voice.CUE or not words.sentence:
        return words.sentence
    quoted = QCoreApplication.translate("Overlay", "“{sentence}”")
    return quoted.replace("{sentence}", words.sentence)
