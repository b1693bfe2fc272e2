"""One line of the checklist: number and words, how it showed, what was recorded, and a note."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from partner_overlay.domain.review import commands
from partner_overlay.domain.review.decide import NOTE_LENGTH
from partner_overlay.presentation.review_checklist import RATINGS
from partner_overlay.presentation.review_view import NOTHING, ItemView
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.headings import badge
from partner_overlay.ui.review.item_layout import ItemLayout
from partner_overlay.ui.review.segments import Segments
from partner_overlay.ui.review.words_field import WordsField
from partner_overlay.ui.text_block import literal


class ItemRow(QWidget):
    answered = Signal(object)  # a ReviewAnswer
    row_wanted = Signal(int)
    unfolded = Signal(object)  # a note is there that was not before: a WordsField

    def __init__(self, view: ItemView, ratings: Sequence[str]) -> None:
        super().__init__()
        self._view = view
        self._name = f"{view.number} {view.name}".strip()
        self.rating = Segments(self._name, ratings)
        self.add_note = QPushButton(self.tr("add a note"))
        self.note: WordsField | None = None
        self._evidence = plain_label(quiet=True, wrap=True)
        self.setProperty("row", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = ItemLayout(self)
        self._line = layout
        for part in (
            badge(view.number),
            plain_label(view.words, wrap=True),
            self.rating,
            self._evidence,
            self.add_note,
        ):
            layout.addWidget(part)
        self.add_note.setProperty("line", True)
        self.add_note.setAccessibleName(self.tr("Add a note: {what}").replace("{what}", self._name))
        self.rating.picked.connect(self._on_picked)
        self.rating.row_wanted.connect(self.row_wanted)
        self.add_note.clicked.connect(self.open_note)

    @property
    def key(self) -> str:
        return self._view.key

    def show_item(self, view: ItemView) -> bool:
        """Show this. Returns whether the coach's own part of it changed."""
        self._view = view
        self._evidence.setText(literal(view.evidence))
        self.rating.setAccessibleDescription(f"{view.words} {view.evidence}")
        changed = self.rating.show_chosen(view.rating)
        if view.note and self.note is None:
            self._unfold()
        noted = self.note is not None and self.note.show_words(view.note)
        self._fold_when_empty()
        return changed or noted

    def refuse(self, sentence: str) -> None:
        if self.note is not None:
            self.note.refuse(sentence)

    @Slot()
    def open_note(self) -> None:
        """A field for it, with the keyboard in it."""
        self._unfold().setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfold(self) -> WordsField:
        note = self.note or self._make_note()
        note.show()
        self.add_note.hide()
        return note

    def _make_note(self) -> WordsField:
        named = self.tr("Note: {what}").replace("{what}", self._name)
        self.note = note = WordsField(named, NOTE_LENGTH, hint=self.tr("What I noticed"))
        self._line.addWidget(note)
        QWidget.setTabOrder(self.rating.buttons[-1], note)
        note.written.connect(self._on_noted)
        note.left.connect(self._fold_when_empty)
        self.unfolded.emit(note)
        return note

    @Slot()
    def _fold_when_empty(self) -> None:
        note = self.note
        if note is not None and note.is_empty and not note.field.hasFocus() and not note.isHidden():
            note.hide()
            self.add_note.show()

    @Slot(int)
    def _on_picked(self, place: int) -> None:
        self.answered.emit(commands.RateItem(self.key, None if place == NOTHING else RATINGS[place]))

    @Slot(str)
    def _on_noted(self, words: str) -> None:
        self.answered.emit(commands.NoteItem(self.key, words))
