"""The review from top to bottom on one page that scrolls: head, ninety seconds, checklist, reflection."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from partner_overlay.domain.review import commands
from partner_overlay.domain.review.checklist import Group
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.review_requests import Jump
from partner_overlay.presentation.review_view import ReviewView
from partner_overlay.ui.review.checklist_group import ChecklistGroup
from partner_overlay.ui.review.head_section import HeadSection
from partner_overlay.ui.review.item_row import ItemRow
from partner_overlay.ui.review.ninety_section import NinetySection
from partner_overlay.ui.review.reflection_section import ReflectionSection
from partner_overlay.ui.review.written_field import WrittenField

_AROUND = 40  # pixels that stay free above and below what has the keyboard


class ReviewPage(QScrollArea):
    answered = Signal(object)  # a ReviewAnswer
    added = Signal(object)  # a part that is there only now: it has no colours yet
    edited = Signal()

    def __init__(self, view: ReviewView, scheme: Scheme) -> None:
        super().__init__()
        self.head = HeadSection(scheme)
        self.ninety = NinetySection(view.ninety)
        self.groups = tuple(ChecklistGroup(group, view.ratings) for group in view.groups)
        self.reflection = ReflectionSection(view.questions)
        self._page = QWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Review"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = self._page
        page.setProperty("page", True)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(22, 16, 22, 22)
        layout.setSpacing(24)
        for section in (self.head, self.ninety, *self.groups, self.reflection):
            layout.addWidget(section)
        layout.addStretch(1)
        self.setWidget(page)

    def _connect(self) -> None:
        self.ninety.answered.connect(self.answered)
        self.reflection.answered.connect(self.answered)
        for group in self.groups:
            group.answered.connect(self.answered)
            group.unfolded.connect(self._on_unfolded)
            group.row_wanted.connect(self._on_row_wanted)
        for field in self.fields():
            self._follow(field)

    def fields(self) -> list[WrittenField]:
        """All that words can be typed into."""
        return self.findChildren(WrittenField)

    def show_review(self, view: ReviewView) -> list[QWidget]:
        """Show this; returns the parts in which an answer changed."""
        self.head.show_head(view)
        changed = self.ninety.show_answers(view.ninety)
        for group, one in zip(self.groups, view.groups, strict=True):
            changed += group.show_group(one)
        return changed + self.reflection.show_answers(view.questions)

    def refuse(self, answer: ReviewAnswer, sentence: str) -> bool:
        """Say it at the field that it is about; False when there is none."""
        match answer:
            case commands.NoteItem(item):
                for row in filter(None, (group.row(item) for group in self.groups)):
                    row.refuse(sentence)
                return True
            case commands.AnswerQuestion(question):
                self.reflection.refuse(question, sentence)
                return True
            case _:
                return self.ninety.refuse(answer, sentence)

    def go(self, jump: Jump) -> None:
        """The keyboard goes there, and the heading to the top."""
        if jump.group is not None:
            self._go_to_group(jump.group)
        elif jump.to_end:
            self.reflection.take_keyboard()
            self.bring_up(self.reflection)
        else:
            self.ninety.direction.focus_turn()
            self.bring_up(self.ninety)

    def _go_to_group(self, wanted: Group) -> None:
        group = next(group for group in self.groups if group.group is wanted)
        group.take_keyboard()
        self.bring_up(group)

    def bring_up(self, section: QWidget) -> None:
        """Its upper edge to the top."""
        self.verticalScrollBar().setValue(section.y() - 8)

    def see(self, part: QWidget) -> None:
        """Scroll as little as it takes to have it in sight."""
        self.ensureWidgetVisible(part, 0, _AROUND)

    def _rows(self) -> Iterator[ItemRow]:
        for group in self.groups:
            yield from group.rows

    def _follow(self, field: WrittenField) -> None:
        field.cursorPositionChanged.connect(self._on_cursor)
        field.grown.connect(self._on_cursor)
        field.edited.connect(self.edited)

    @Slot()
    def _on_cursor(self) -> None:
        """What is being typed stays in sight."""
        field = self.sender()
        if isinstance(field, WrittenField) and field.hasFocus():
            place = field.viewport().mapTo(self._page, field.cursorRect().center())
            self.ensureVisible(place.x(), place.y(), 0, _AROUND)

    @Slot(object)
    def _on_unfolded(self, part: QWidget) -> None:
        for field in part.findChildren(WrittenField):
            self._follow(field)
        self.added.emit(part)

    @Slot(object, int)
    def _on_row_wanted(self, row: ItemRow, by: int) -> None:
        """From choice to choice, over the groups' edges."""
        rows = list(self._rows())
        place = rows.index(row) + by
        if 0 <= place < len(rows):
            rows[place].rating.focus_turn()
            self.see(rows[place])
