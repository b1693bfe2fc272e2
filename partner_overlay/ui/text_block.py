"""Words laid out in lines: always literal, never markup; bounded in lines, with an ellipsis where they don't fit."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from partner_overlay.presentation.apart import BEGIN, END

_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067")
_LONGEST_LINE = 400  # characters: more never stand on one line, and long texts need not be shaped whole
_ENDLESS = 1e6
_BREAKS = frozenset("\u2028\u2029\u0085")
SENTENCE_ENDS = frozenset(".?!…؟")
_LEAST_SHARE = 0.4  # of the longer line, that a sentence alone on the other has


def literal(words: str) -> str:
    """The words on one line, without control characters and without characters that turn the reading direction."""
    if words.isascii() and words.isprintable():
        return words
    dropped = _OVERRIDES if _in_pairs(words) else _OVERRIDES | {BEGIN, END}
    kept = (" " if _is_control(character) else character for character in words if character not in dropped)
    return " ".join("".join(kept).split())


def _in_pairs(words: str) -> bool:
    """Marks that keep words apart turn nothing, as long as each that begins ends."""
    open_ones = 0
    for character in words:
        open_ones += (character == BEGIN) - (character == END)
        if open_ones < 0:
            return False
    return open_ones == 0


def _is_control(character: str) -> bool:
    return character in _BREAKS or unicodedata.category(character) == "Cc"


def reads_from_right(words: str) -> bool:
    """Whether the first letter with a direction is read from right to left; a slot for a value has none."""
    if words.isascii():
        return False
    directions = (unicodedata.bidirectional(character) for character in _beside_slots(words))
    first = next((direction for direction in directions if direction in {"L", "R", "AL"}), "L")
    return first != "L"


def _beside_slots(words: str) -> Iterator[str]:
    """Each character but those of a slot, as in “{min}”: its name never shows."""
    at = 0
    while at < len(words):
        end = words.find("}", at) if words[at] == "{" else -1
        if end >= 0 and words[at:end].isascii():
            at = end
        else:
            yield words[at]
        at += 1


def _characters(words: str, units: int) -> int:
    """How many characters stand in the first so many of Qt's units: outside the BMP one character takes two."""
    first = words[:units]
    if all(character <= "\uffff" for character in first):
        return units
    return len(words.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def _on_the_line(layout: QTextLayout) -> str:
    words = layout.text()
    return words[: _characters(words, layout.lineAt(0).textLength())]


class TextBlock:
    """Words in at most `most` lines of a fixed height, `width` wide."""

    def __init__(
        self, words: str, font: QFont, width: float, line_height: float, most: int = 1, *, balanced: bool = False
    ) -> None:
        self.width = width
        self._wrap_at = width
        self.line_height = line_height
        self.elided = False
        self._metrics = QFontMetricsF(font)
        self._font = font
        self._words = literal(words)
        self._from_right = reads_from_right(self._words)
        self._lines = list(self._broken(most)) if self._words else []
        if balanced and len(self._lines) > 1 and not self.elided and not self._broken_at_a_sentence():
            self._balance()

    @property
    def height(self) -> float:
        """The height of all lines together."""
        return len(self._lines) * self.line_height

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    @property
    def natural_width(self) -> float:
        """The width of the widest line."""
        return max((line.lineAt(0).naturalTextWidth() for line in self._lines), default=0.0)

    def narrow(self) -> None:
        """Take no more width than the widest line: from whichever side the words are read, they stand there."""
        self.width = self.natural_width

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands on each line."""
        return tuple(_on_the_line(line) for line in self._lines)

    def _broken_at_a_sentence(self) -> bool:
        """Two lines part where a sentence ends, if each side fits on one and neither is but a scrap."""
        if len(self._lines) > 2:
            return False
        words = self._words
        ends = (at for at in range(1, len(words) - 1) if words[at] == " " and words[at - 1] in SENTENCE_ENDS)
        for end in ends:
            both = words[:end], words[end + 1 :]
            short, long = sorted(map(self._metrics.horizontalAdvance, both))
            if long <= self.width and short >= long * _LEAST_SHARE:
                self._lines = [self._one_line(side, wrap=False)[0] for side in both]
                return True
        return False

    def _balance(self) -> None:
        """Break at the narrowest width that needs no line more: no last line with a single word on it."""
        count, narrow, wide = len(self._lines), self.width / 2, self.width
        while wide - narrow > self.width / 50:
            self._wrap_at = (narrow + wide) / 2
            lines = list(self._broken(count))
            if self.elided:
                narrow = self._wrap_at
            else:
                wide, self._lines = self._wrap_at, lines
            self.elided = False
        self._wrap_at = self.width

    def _broken(self, most: int) -> Iterator[QTextLayout]:
        """One layout a line; the last one elided when words are left over."""
        rest = self._words
        for number in range(1, most + 1):
            layout, taken = self._one_line(rest)
            if taken >= len(rest):
                yield layout
                return
            if number == most:
                yield self._cut_short(rest)
                return
            yield self._one_line(rest[:taken].rstrip())[0]
            rest = rest[taken:].lstrip()

    def _cut_short(self, rest: str) -> QTextLayout:
        self.elided = True
        shortened = self._metrics.elidedText(rest[:_LONGEST_LINE], Qt.TextElideMode.ElideRight, self.width)
        return self._one_line(shortened, wrap=False)[0]

    def _one_line(self, words: str, *, wrap: bool = True) -> tuple[QTextLayout, int]:
        """The first line of these words, and how many characters it took."""
        layout = QTextLayout(words[:_LONGEST_LINE], self._font)
        layout.setTextOption(self._option(wrap=wrap))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self._wrap_at if wrap else _ENDLESS)
        taken = _characters(words, line.textLength())
        layout.endLayout()
        return layout, taken

    def _option(self, *, wrap: bool) -> QTextOption:
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        mode = QTextOption.WrapMode
        option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if wrap else mode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._from_right else Qt.LayoutDirection.LeftToRight)
        return option

    def draw(self, painter: QPainter, left: float, top: float, *, from_right: bool = False) -> None:
        """Draw with the painter's pen; lines stand at the right where the words, or the whole, read from right."""
        for number, layout in enumerate(self._lines):
            line = layout.lineAt(0)
            slack = self.width - line.naturalTextWidth()
            indent = slack if from_right or self._from_right else 0.0
            baseline = top + number * self.line_height + self.baseline
            # A right-to-left line stands at the far end of its own width: bring it back to where its words begin.
            own = line.naturalTextRect().x()
            layout.draw(painter, QPointF(left + indent - own, baseline - line.ascent()))

    @property
    def baseline(self) -> float:
        """How far the first line's baseline lies under the block's top."""
        ascent, descent = self._metrics.ascent(), self._metrics.descent()
        return (self.line_height - ascent - descent) / 2 + ascent
