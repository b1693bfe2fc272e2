"""A field for words with a line under it: how much room is left when it gets short, and why words can't be kept."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.written_field import WrittenField
from partner_overlay.ui.text_block import literal

_SHORT_FROM = 0.85  # of the room: then what is left is told


class WordsField(QWidget):
    """`most` characters have room in it; more can be typed, and are kept as soon as they fit."""

    written = Signal(str)
    left = Signal()

    def __init__(self, name: str, most: int, *, hint: str = "", one_line: bool = False, lines: int = 1) -> None:
        super().__init__()
        self.field = WrittenField(name, one_line=one_line, lines=lines)
        self.field.setPlaceholderText(hint)
        self._most = most
        self._line = plain_label(quiet=True, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.field)
        layout.addWidget(self._line)
        self._line.hide()
        self.setFocusProxy(self.field)
        self.field.written.connect(self.written)
        self.field.left.connect(self.left)
        self.field.edited.connect(self._on_edited)

    @property
    def words(self) -> str:
        return self.field.words

    @property
    def is_empty(self) -> bool:
        return not self.field.words

    @property
    def said(self) -> str:
        """What stands under it; empty when nothing does."""
        return self._line.text() if self._line.isVisibleTo(self) else ""

    def show_words(self, words: str) -> bool:
        changed = self.field.show_words(words)
        if changed:
            self._on_edited()
        return changed

    def refuse(self, sentence: str) -> None:
        """Say why what stands here could not be kept."""
        self.field.held_back = True
        self._say(sentence)

    @Slot()
    def _on_edited(self) -> None:
        length = len(self.field.words)
        if length > self._most:
            over = self.tr("{n} characters too many: it is not kept like this.")
            self._say(over.replace("{n}", str(length - self._most)))
        elif length >= self._most * _SHORT_FROM:
            self._say(self.tr("Room for {n} more characters").replace("{n}", str(self._most - length)))
        else:
            self._say("")

    def _say(self, words: str) -> None:
        self._line.setText(literal(words))
        self._line.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
