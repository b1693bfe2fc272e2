"""One group of the checklist; what does not belong to this kind of session is folded away at its end."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partner_overlay.presentation.review_view import NOTHING, GroupView, ItemView
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.disclosure import Disclosure
from partner_overlay.ui.review.headings import heading_label
from partner_overlay.ui.review.item_row import ItemRow

_AT_ONCE = 3  # lines built in one go


class ChecklistGroup(QWidget):
    answered = Signal(object)  # a ReviewAnswer
    unfolded = Signal(object)  # a part that is there only now
    row_wanted = Signal(object, int)  # an ItemRow, and which way from it

    def __init__(self, view: GroupView, ratings: Sequence[str]) -> None:
        super().__init__()
        self.group = view.group
        self.heading = heading_label(view.title)
        self._view = view
        self._ratings = ratings
        self._rows: dict[str, ItemRow] = {}  # from the top
        self._away = frozenset(item.key for item in view.items if item.folded)
        self._waiting = sorted((item.key for item in view.items), key=self._away.__contains__)
        self.folded = self._fold(view) if self._away else None
        self._lines = QVBoxLayout(self)
        self._build(view)

    def _fold(self, view: GroupView) -> Disclosure:
        """Once folded an item stays there, also when it is answered: nothing moves away under the coach's hands."""
        numbers = ", ".join(item.number for item in view.items if item.folded)
        return Disclosure(self.tr("Not in this kind of session: {numbers}").replace("{numbers}", numbers))

    def _build(self, view: GroupView) -> None:
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(self.heading)
        self._lines.addSpacing(4)
        if view.examples:
            examples = Disclosure(self.tr("The source's own questions"))
            examples.add(plain_label("\n".join(f"“{words}”" for words in view.examples), wrap=True, quiet=True))
            examples.add(plain_label(view.credit, wrap=True, quiet=True))
            self._lines.addWidget(examples)
        if self.folded is not None:
            self._lines.addWidget(self.folded)

    def build_next(self) -> list[ItemRow]:
        """A few lines more, from the top; none when all are there."""
        now, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        rows = [self._add(item) for key in now for item in self._view.items if item.key == key]
        self.show_group(self._view)
        return rows

    @property
    def is_complete(self) -> bool:
        return not self._waiting

    def _add(self, item: ItemView) -> ItemRow:
        row = self._rows[item.key] = ItemRow(item, self._ratings)
        row.answered.connect(self.answered)
        row.unfolded.connect(self.unfolded)
        row.row_wanted.connect(self._on_row_wanted)
        if self.folded is not None and item.key in self._away:
            self.folded.add(row)
        else:
            self._lines.insertWidget(self._lines.count() - (self.folded is not None), row)
        return row

    @property
    def rows(self) -> tuple[ItemRow, ...]:
        """From the top, those that are folded away left out."""
        open_fold = self.folded is not None and self.folded.is_open
        return tuple(row for row in self._rows.values() if open_fold or row.key not in self._away)

    def row(self, key: str) -> ItemRow | None:
        return self._rows.get(key)

    def show_group(self, view: GroupView) -> list[QWidget]:
        """Show this; returns the rows in which something changed."""
        self._view = view
        changed: list[QWidget] = []
        for item in view.items:
            row = self._rows.get(item.key)
            if row is None:
                continue
            if row.show_item(item):
                changed.append(row)
            if self.folded is not None and item.key in self._away and (item.rating != NOTHING or item.note):
                self.folded.open()
        return changed

    def take_keyboard(self) -> None:
        """To the first choice of the group."""
        self.rows[0].rating.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(int)
    def _on_row_wanted(self, by: int) -> None:
        row = self.sender()
        if isinstance(row, ItemRow):
            self.row_wanted.emit(row, by)
