"""The review from top to bottom on one page that scrolls: head, ninety seconds, checklist, reflection."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from partner_overlay.domain.review import commands
from partner_overlay.domain.review.checklist import Group
from partner_overlay.domain.review.commands import ReviewAnswer
from partner_overlay.overriding import override
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
    added = Signal(object)  # parts that are there only now: they have no colours yet
    edited = Signal()

    def __init__(self, view: ReviewView, scheme: Scheme) -> None:
        super().__init__()
        self._view = view
        self.head = HeadSection(scheme)
        self._ninety: NinetySection | None = None
        self.groups: dict[Group, ChecklistGroup] = {}
        self.reflection: ReflectionSection | None = None
        self._page = QWidget()
        self._following = QTimer(self)
        self._following.setSingleShot(True)
        self._following.timeout.connect(self._follow)
        self._sections = QVBoxLayout(self._page)
        groups = (self._building(one.group) for one in view.groups)
        self._to_build = [self._build_ninety, self._build_dots, *groups, self._add_reflection]
        self._build()
        self.head.picture.drawing.dots_made.connect(self._on_dots_made)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Review"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setProperty("page", True)
        self._sections.setContentsMargins(22, 16, 22, 22)
        self._sections.setSpacing(24)
        self._sections.addWidget(self.head)
        self._sections.addStretch(1)
        self.setWidget(self._page)

    # All below the head is built little by little, so that the window is there at once

    @property
    def ninety(self) -> NinetySection:
        return self._ninety or self._add_ninety()

    def build_next(self) -> bool:
        """Build a little more. False when all is there."""
        if self._to_build and self._to_build[0]():
            del self._to_build[0]
        return bool(self._to_build)

    def complete(self) -> None:
        """Build all that is left."""
        while self.build_next():
            pass

    def _build_ninety(self) -> bool:
        return self.ninety is not None

    def _add_ninety(self) -> NinetySection:
        """With the keyboard in it: here a review begins."""
        self._ninety = ninety = NinetySection(self._view.ninety)
        ninety.answered.connect(self.answered)
        ninety.show_answers(self._view.ninety)
        self._sections.insertWidget(1, ninety)
        self._welcome(ninety)
        ninety.show()  # Qt would do so a little later, and give the keyboard to what it sees if the coach comes before
        ninety.direction.focus_turn()
        return ninety

    def _build_dots(self) -> bool:
        return self.head.picture.drawing.dots is not None

    def _building(self, group: Group) -> Callable[[], bool]:
        return lambda: self._build_group(group)

    def _build_group(self, group: Group) -> bool:
        """A few of its lines; whether all are there."""
        section = self.groups.get(group) or self._add_group(group)
        self._welcome(*section.build_next())
        return section.is_complete

    def _add_group(self, group: Group) -> ChecklistGroup:
        view = next(one for one in self._view.groups if one.group is group)
        section = self.groups[group] = ChecklistGroup(view, self._view.ratings)
        section.answered.connect(self.answered)
        section.unfolded.connect(self._on_unfolded)
        section.row_wanted.connect(self._on_row_wanted)
        self._add(section)
        return section

    def _add_reflection(self) -> bool:
        self.reflection = ReflectionSection(self._view.questions)
        self.reflection.answered.connect(self.answered)
        self.reflection.show_answers(self._view.questions)
        self._add(self.reflection)
        return True

    def _add(self, section: QWidget) -> None:
        self._sections.insertWidget(self._sections.count() - 1, section)
        self._welcome(section)

    def _welcome(self, *parts: QWidget) -> None:
        for field in (field for part in parts for field in part.findChildren(WrittenField)):
            field.cursorPositionChanged.connect(self._on_cursor)
            field.grown.connect(self._on_cursor)
            field.edited.connect(self.edited)
        self.added.emit(parts)

    def height_for(self, width: int) -> int:
        """How high all of it is at this width."""
        return self._page.heightForWidth(width)

    def fields(self) -> list[WrittenField]:
        """All that words can be typed into."""
        return self.findChildren(WrittenField)

    def show_review(self, view: ReviewView) -> list[QWidget]:
        """Show this; returns the parts in which an answer changed."""
        self._view = view
        self.head.show_head(view)
        changed = self._ninety.show_answers(view.ninety) if self._ninety else []
        for one in view.groups:
            if one.group in self.groups:
                changed += self.groups[one.group].show_group(one)
        return changed + (self.reflection.show_answers(view.questions) if self.reflection else [])

    def refuse(self, answer: ReviewAnswer, sentence: str) -> bool:
        """Say it at the field that it is about; False when there is none."""
        match answer:
            case commands.NoteItem(item):
                for row in filter(None, (group.row(item) for group in self.groups.values())):
                    row.refuse(sentence)
                return True
            case commands.AnswerQuestion(question) if self.reflection is not None:
                self.reflection.refuse(question, sentence)
                return True
            case _:
                return self.ninety.refuse(answer, sentence)

    def go(self, jump: Jump) -> None:
        """The keyboard goes there, and the heading to the top."""
        self.complete()
        if jump.group is not None:
            self.groups[jump.group].take_keyboard()
            self.bring_up(self.groups[jump.group])
        elif jump.to_end and self.reflection is not None:
            self.reflection.take_keyboard()
            self.bring_up(self.reflection)
        else:
            self.ninety.direction.focus_turn()
            self.bring_up(self.ninety)

    def bring_up(self, section: QWidget) -> None:
        """Its upper edge to the top."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # else it has no place yet
        self.verticalScrollBar().setValue(section.y() - 8)

    def see(self, part: QWidget) -> None:
        """Scroll as little as it takes to have it in sight."""
        self.ensureWidgetVisible(part, 0, _AROUND)

    def _rows(self) -> Iterator[ItemRow]:
        for group in self.groups.values():
            yield from group.rows

    @Slot()
    def _on_cursor(self) -> None:
        """What is being typed stays in sight, as soon as everything has its place."""
        self._following.start()

    @Slot()
    def _follow(self) -> None:
        field = self._page.focusWidget()
        if isinstance(field, WrittenField) and field.hasFocus():
            place = field.viewport().mapTo(self._page, field.cursorRect().center())
            self.ensureVisible(place.x(), place.y(), 0, _AROUND)

    @Slot(object)
    def _on_dots_made(self, picture: QWidget) -> None:
        self.added.emit((picture,))

    @Slot(object)
    def _on_unfolded(self, part: QWidget) -> None:
        self._welcome(part)

    @Slot(object, int)
    def _on_row_wanted(self, row: ItemRow, by: int) -> None:
        """From choice to choice, over the groups' edges."""
        rows = list(self._rows())
        place = rows.index(row) + by
        if 0 <= place < len(rows):
            rows[place].rating.focus_turn()
            self.see(rows[place])

    @override
    def focusNextPrevChild(self, ahead: bool) -> bool:  # noqa: FBT001  as Qt calls it
        """What Tab leads to is seen whole, where there is room for it."""
        went = super().focusNextPrevChild(ahead)
        there: QWidget | None = self._page.focusWidget()
        if there is not None and there.hasFocus() and there.height() < self.viewport().height() - 2 * _AROUND:
            self.see(there)
        return went
