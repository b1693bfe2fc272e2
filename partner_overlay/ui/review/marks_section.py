"""All marks of a session below one another, and a way to add one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from partner_overlay.presentation.corrections_view import CorrectionsView, MarkView
from partner_overlay.ui.review.mark_row import MarkRow


class MarksSection(QWidget):
    left = Signal(object)  # the MarkRow in which something is said
    out_wanted = Signal(object)
    back_wanted = Signal(object)
    row_added = Signal(object)  # it has no colours yet
    row_taken_up = Signal(object)  # the keyboard goes there

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[int, MarkRow] = {}
        self.add = QPushButton(self.tr("Add a mark"))
        self.add.setAccessibleName(self.add.text())
        self.add.setAutoDefault(False)
        self.add.setMinimumHeight(32)
        self._next = 0
        self._competencies: Sequence[tuple[str, str]] = ()
        rows = QWidget()  # of their own, so that they come before what adds one
        self._rows = QVBoxLayout(rows)
        layout = QVBoxLayout(self)
        for one in (self._rows, layout):
            one.setContentsMargins(0, 0, 0, 0)
            one.setSpacing(8)
        layout.addWidget(rows)
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._on_add)

    def show_marks(self, view: CorrectionsView, said: object) -> None:
        """Rows stay where they are, and keep what was typed and is not said yet; `said` is the number that is."""
        self._next, self._competencies = view.next_mark, view.competencies
        shown = {mark.number: mark for mark in view.marks if mark.mark is not None or mark.recorded}
        for number in [one for one, row in self.rows.items() if one not in shown and not row.is_to_come]:
            self.drop(number)
        for number, mark in shown.items():
            if number not in self.rows:
                self._add(mark)
            elif number == said or not self.rows[number].is_touched:
                self.rows[number].show_mark(mark)

    def drop(self, number: int) -> None:
        """Take a row away; the keyboard goes on at the way to add one."""
        row = self.rows.pop(number)
        if any(part.hasFocus() for part in row.findChildren(QWidget)):
            self.add.setFocus()
        row.hide()
        row.deleteLater()

    def _add(self, mark: MarkView) -> MarkRow:
        row = self.rows[mark.number] = MarkRow(mark, self._competencies)
        row.left.connect(self._on_left)
        row.out_wanted.connect(self._on_out)
        row.back_wanted.connect(self._on_back)
        self._rows.addWidget(row)
        self.row_added.emit(row)
        return row

    @Slot()
    def _on_add(self) -> None:
        """One at a time is to come."""
        to_come = next((row for row in self.rows.values() if row.is_to_come), None)
        row = to_come or self._add(MarkView(self._next, None, "", corrected=False))
        row.take_keyboard()
        self.row_taken_up.emit(row)

    @Slot()
    def _on_left(self) -> None:
        self.left.emit(self.sender())

    @Slot()
    def _on_out(self) -> None:
        self.out_wanted.emit(self.sender())

    @Slot()
    def _on_back(self) -> None:
        self.back_wanted.emit(self.sender())
