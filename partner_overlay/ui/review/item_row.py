"""One line of the checklist: number and words, how it showed, what was recorded, and a note."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton

from partner_overlay.domain.review import commands
from partner_overlay.domain.review.decide import NOTE_LENGTH
from partner_overlay.overriding import override
from partner_overlay.presentation.review_checklist import RATINGS
from partner_overlay.presentation.review_view import NOTHING, ItemView
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.reflow import Reflow, Room, height_at, wanted
from partner_overlay.ui.review.headings import badge
from partner_overlay.ui.review.segments import Segments
from partner_overlay.ui.review.whole_amounts import whole_amounts
from partner_overlay.ui.review.words_field import WordsField

_BADGE = 58  # the first column; all in logical pixels
_WIDEST_NUMBER = "7.11"
_EVIDENCE = 210  # at least
_WORDS = 230  # at least
_ACROSS = 16
_DOWN = 6
_MARGIN = 9  # above and below
_RING = 2  # what a line of words keeps free for its own


class ItemRow(Reflow):
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
        self._badge = badge(view.number)
        self._words = plain_label(view.words, wrap=True)
        self._margin = _MARGIN
        self.add(self._badge, self._words, self.rating, self._evidence, self.add_note)
        self.add_note.setProperty("line", True)
        self.add_note.setAccessibleName(self.tr("Add a note: {what}").replace("{what}", self._name))
        self.rating.picked.connect(self._on_picked)
        self.rating.row_wanted.connect(self.row_wanted)
        self.add_note.clicked.connect(self.open_note)

    @property
    def _numbers(self) -> int:
        """The width of the first column."""
        return max(_BADGE, self._badge.fontMetrics().horizontalAdvance(_WIDEST_NUMBER) + 26)

    @property
    def key(self) -> str:
        return self._view.key

    def show_item(self, view: ItemView) -> bool:
        """Show this. Returns whether the coach's own part of it changed."""
        self._view = view
        self._evidence.setText(whole_amounts(view.evidence))
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
        self.add(note)
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

    # In columns where there is room, below one another where there is not

    @override
    def _rooms(self, width: int) -> Iterator[Room]:
        chosen = wanted(self.rating).width()
        spare = width - self._numbers - chosen - 2 * _ACROSS
        rooms = self._columns(width, spare, chosen) if spare >= _WORDS + _EVIDENCE else self._stack(width)
        yield self._badge, self._badge_beside(rooms[0][1])
        yield from rooms
        if self.note is not None and not self.note.isHidden():
            top = max(room.bottom() + 1 for _, room in rooms) + _DOWN
            yield (
                self.note,
                QRect(self._numbers, top, width - self._numbers, height_at(self.note, width - self._numbers)),
            )

    def _badge_beside(self, words: QRect) -> QRect:
        """Beside the first line of the words."""
        size = wanted(self._badge)
        line = QRect(words.topLeft(), QSize(words.width(), self._words.fontMetrics().lineSpacing()))
        return QRect(0, _middle(line, size.height()), min(self._numbers - 8, size.width()), size.height())

    def _columns(self, width: int, spare: int, chosen: int) -> list[Room]:
        told = max(_EVIDENCE, spare * 2 // 5)
        evidence = QRect(width - told, _MARGIN, told, height_at(self._evidence, told))
        way = wanted(self.add_note)
        words = QRect(self._numbers, _MARGIN, spare - told, height_at(self._words, spare - told))
        rating = QRect(width - told - _ACROSS - chosen, _MARGIN, chosen, height_at(self.rating, chosen))
        if words.height() < 2 * self._words.fontMetrics().lineSpacing():
            words.moveTop(_middle(rating, words.height()))
        return [
            (self._words, words),
            (self.rating, rating),
            (self._evidence, evidence),
            (
                self.add_note,
                QRect(evidence.x() - _RING, evidence.bottom() + 3, min(way.width(), told), self._way_height()),
            ),
        ]

    def _stack(self, width: int) -> list[Room]:
        wide, top, rooms = width - self._numbers, _MARGIN, list[Room]()
        for part in (self._words, self.rating):
            room = QRect(self._numbers, top, wide, height_at(part, wide))
            rooms.append((part, room))
            top = room.bottom() + 1 + _DOWN
        asked = 0 if self.add_note.isHidden() else wanted(self.add_note).width()
        evidence = QRect(self._numbers, top, wide - asked - _ACROSS, height_at(self._evidence, wide - asked - _ACROSS))
        way = QRect(width - asked, top - 2, asked, self._way_height())
        return [*rooms, (self._evidence, evidence), (self.add_note, way)]

    def _way_height(self) -> int:
        return height_at(self.add_note, 0)


def _middle(beside: QRect, height: int) -> int:
    """Where something so high begins to stand in the middle of this."""
    return beside.top() + (beside.height() - height) // 2
