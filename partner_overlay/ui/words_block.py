"""The question or note itself: the glance large, the sentence under it; a cue in its dashed frame.

The block's height is given, so that rotation never moves the card: words that don't fit are set a step smaller, then on
more lines, and last cut with an ellipsis. Only a card under the pointer may be roomier.
"""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from partner_overlay.domain.prompts import Voice
from partner_overlay.presentation.overlay_view import Role, Words
from partner_overlay.ui.appearance import REGULAR, SEMI_BOLD, Appearance, painted
from partner_overlay.ui.text_block import TextBlock

HEIGHT = 94  # logical pixels: one line of the glance and two of the sentence, with some air
ROOMIEST = 320  # logical pixels under the pointer
_GAP = 2
_FRAME_PADDING = 4  # above and below the words of a cue
_OVERHANG = 6  # a cue's frame stands out to both sides, so that its words begin where all words begin
FRAME_ABOVE = 4  # by which it begins over the block, and ends before it, so that above and below is as much air
_FRAME_BELOW = -1
_GLANCES = ((26, 33, 1), (24, 31, 1), (22, 28, 1), (20, 26, 1), (20, 25, 2), (17, 21, 2))  # size, line, lines
_SENTENCES = ((17, 23), (16, 21), (15, 20), (14, 18), (13, 16))  # size, line


class WordsBlock:
    """Laid out once for a width and a height; `cut` says that something did not fit."""

    def __init__(self, words: Words, width: float, height: float, appearance: Appearance) -> None:
        self._appearance = appearance
        self._cue = words.voice is Voice.CUE and words.role is not Role.ENDED
        self._width = width
        self._height = height
        self._frame = 2 * appearance.px(_FRAME_PADDING) if self._cue else 0
        self._gap = appearance.px(_GAP) if words.sentence and words.glance else 0
        self._glance, self._sentence = self._fitted(words.glance, spoken_sentence(words), height - self._frame)

    @property
    def cut(self) -> bool:
        """Whether an ellipsis stands for words that did not fit."""
        return self._glance.elided or self._sentence.elided

    @property
    def needed(self) -> int:
        """The height that these words take, frame and all."""
        return round(self._words_height + self._frame)

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands on each line."""
        return self._glance.texts + self._sentence.texts

    def _fitted(self, glance: str, sentence: str, height: float) -> tuple[TextBlock, TextBlock]:
        """The largest glance with which all words fit, else the largest that fits itself."""
        for large, small in self._both(glance, sentence, height):
            if not large.elided and not small.elided:
                return large, small
        fallback = (both for both in self._both(glance, sentence, height) if not both[0].elided)
        return next(fallback, None) or self._smallest(glance, sentence, height)

    def _smallest(self, glance: str, sentence: str, height: float) -> tuple[TextBlock, TextBlock]:
        large = self._glance_of(glance, *_GLANCES[-1])
        return large, self._fitted_sentence(sentence, height - large.height - self._gap)

    def _both(self, glance: str, sentence: str, height: float) -> Iterator[tuple[TextBlock, TextBlock]]:
        """Glance and sentence at each step, from the largest on."""
        for step in _GLANCES:
            large = self._glance_of(glance, *step)
            yield large, self._fitted_sentence(sentence, height - large.height - self._gap)

    def _glance_of(self, glance: str, size: float, line: float, most: int) -> TextBlock:
        font = self._appearance.font(size, SEMI_BOLD)
        return TextBlock(glance, font, self._width, self._appearance.px(line), most, balanced=True)

    def _fitted_sentence(self, sentence: str, height: float) -> TextBlock:
        """The sentence at the largest size at which it fits, else as much of it as fits."""
        fitting = (self._sentence_of(sentence, height, *step) for step in _SENTENCES)
        whole = (block for block in fitting if not block.elided)
        return next(whole, None) or self._sentence_of(sentence, height, *_SENTENCES[-1])

    def _sentence_of(self, sentence: str, height: float, size: float, line: float) -> TextBlock:
        line_height = self._appearance.px(line)
        most = max(1, int(height // line_height))
        font = self._appearance.font(size, REGULAR)
        return TextBlock(sentence, font, self._width, line_height, most, balanced=True)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the frame of a cue, then the words."""
        words_top = top
        if self._cue:
            frame = self._frame_around(QRectF(left, top, self._width, self._height))
            self._draw_frame(painter, frame)
            words_top = frame.y() + (frame.height() - self._words_height) / 2
        tokens = self._appearance.tokens
        from_right = self._appearance.mirrored
        painter.setPen(painted(tokens.glance))
        self._glance.draw(painter, left, words_top, from_right=from_right)
        painter.setPen(painted(tokens.sentence))
        below = words_top + self._glance.height + self._gap
        self._sentence.draw(painter, left, below, from_right=from_right)

    @property
    def _words_height(self) -> float:
        return self._glance.height + self._gap + self._sentence.height

    def _frame_around(self, block: QRectF) -> QRectF:
        aside, above, below = map(self._appearance.px, (_OVERHANG, FRAME_ABOVE, _FRAME_BELOW))
        return block.adjusted(-aside, -above, aside, below)

    def _draw_frame(self, painter: QPainter, place: QRectF) -> None:
        width = max(1, self._appearance.px(self._appearance.tokens.border_width))
        pen = QPen(painted(self._appearance.tokens.frame), width, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([3.5, 3])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = self._appearance.px(9)
        inset = width / 2
        painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), corner, corner)


def spoken_sentence(words: Words) -> str:
    """The sentence as it is written: a say in quotation marks, a cue without."""
    if words.voice is Voice.CUE or not words.sentence:
        return words.sentence
    quoted = QCoreApplication.translate("Overlay", "“{sentence}”")
    return quoted.replace("{sentence}", words.sentence)
