"""One group of the checklist; what does not belong to this kind of session is folded away at its end."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partner_overlay.presentation.review_view import NOTHING, GroupView, ItemView
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.disclosure import Disclosure
from partner_overlay.ui.review.headings import heading_label
from partner_overlay.ui.review.item_row import ItemRow


class ChecklistGroup(QWidget):
    answered = Signal(object)  # a ReviewAnswer
    unfolded = Signal(object)  # a part that is there only now
    row_wanted = Signal(object, int)  # an ItemRow, and which way from it

    def __init__(self, view: GroupView, ratings: Sequence[str]) -> None:
        super().__init__()
        self.group = view.group
        self.heading = heading_label(view.title)
        self._rows = {item.key: self._row(item, ratings) for item in view.items}
        self.folded = self._folded(view.items)
        self._build(view)

    def _row(self, item: ItemView, ratings: Sequence[str]) -> ItemRow:
        row = ItemRow(item, ratings)
        row.answered.connect(self.answered)
        row.unfolded.connect(self.unfolded)
        row.row_wanted.connect(self._on_row_wanted)
        return row

    def _folded(self, items: Iterable[ItemView]) -> Disclosure | None:
        """Once folded an item stays there, also when it is answered: nothing moves away under the coach's hands."""
        away = [item for item in items if item.folded]
        if not away:
            return None
        title = self.tr("Not in this kind of session: {numbers}")
        fold = Disclosure(title.replace("{numbers}", ", ".join(item.number for item in away)))
        for item in away:
            fold.add(self._rows[item.key])
        fold.opened.connect(self.unfolded)
        return fold

    def _build(self, view: GroupView) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addSpacing(4)
        if view.examples:
            examples = Disclosure(self.tr("The source's own questions"))
            examples.add(plain_label("\n".join(f"“{words}”" for words in view.examples), wrap=True, quiet=True))
            examples.add(plain_label(view.credit, wrap=True, quiet=True))
            examples.opened.connect(self.unfolded)
            layout.addWidget(examples)
        for item in view.items:
            if not item.folded:
                layout.addWidget(self._rows[item.key])
        if self.folded is not None:
            layout.addWidget(self.folded)

    @property
    def rows(self) -> tuple[ItemRow, ...]:
        """From the top, those that are folded away left out."""
        open_fold = self.folded is not None and self.folded.is_open
        return tuple(row for row in self._rows.values() if open_fold or not self._is_folded(row))

    def row(self, key: str) -> ItemRow | None:
        return self._rows.get(key)

    def _is_folded(self, row: ItemRow) -> bool:
        return self.folded is not None and self.folded.isAncestorOf(row)

    def show_group(self, view: GroupView) -> list[QWidget]:
        """Show this; returns the rows in which something changed."""
        changed: list[QWidget] = []
        for item in view.items:
            row = self._rows[item.key]
            if row.show_item(item):
                changed.append(row)
            if self.folded is not None and self._is_folded(row) and (item.rating != NOTHING or item.note):
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
