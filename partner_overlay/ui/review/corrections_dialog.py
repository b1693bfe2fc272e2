"""Times, phases and marks put right: each beside what was recorded, which stays on record."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partner_overlay.domain.review import commands
from partner_overlay.domain.review.course import Turns
from partner_overlay.domain.session import Mark
from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.corrections import CorrectionsView
from partner_overlay.presentation.time_words import SECOND
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.clock_row import ClockRow
from partner_overlay.ui.review.headings import heading_label
from partner_overlay.ui.review.mark_row import MarkRow
from partner_overlay.ui.review.review_dress import dress_review
from partner_overlay.ui.review.turn_row import TurnRow
from partner_overlay.ui.tab_order import tab_in_reading_order
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import colour


class CorrectionsDialog(QDialog):
    """What is put right counts at once, and can be undone in the review."""

    requested = Signal(object)  # a ReviewAnswer

    def __init__(self, view: CorrectionsView, scheme: Scheme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._scheme = scheme
        self._view = view
        self.begin = ClockRow(self.tr("Start"))
        self.end = ClockRow(self.tr("End"))
        self.turns = tuple(TurnRow(turn.phase, self._turn_name(number)) for number, turn in enumerate(view.turns))
        self.turns_back = _back_button(self.tr("Phases as recorded"))
        self.marks: dict[int, MarkRow] = {}
        self.add = QPushButton(self.tr("Add a mark"))
        self.message = plain_label(wrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._mark_rows = QWidget()
        self._marks = QVBoxLayout(self._mark_rows)
        self._build()
        self._connect()
        self.render(view)
        dress_review(self, scheme)

    def _turn_name(self, number: int) -> str:
        return (self.tr("Exploration began"), self.tr("Closing began"))[number]

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Correct times and phases"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 12)
        scroll, page = QScrollArea(), QWidget()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(self.tr("Corrections"))
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setProperty("page", True)
        self._fill(QVBoxLayout(page))
        scroll.setWidget(page)
        whole.addWidget(scroll, 1)
        self.message.setProperty("notice", True)
        for part in (self.message, self.buttons):
            part.setContentsMargins(22, 4, 22, 4)
            whole.addWidget(part)
        for button in (self.add, self.turns_back, *self.buttons.buttons()):
            button.setMinimumHeight(32)
            button.setAccessibleName(button.text().replace("&", ""))
        self.resize(640, 560)

    def _fill(self, rows: QVBoxLayout) -> None:
        rows.setContentsMargins(22, 16, 22, 12)
        rows.setSpacing(8)
        hint = self.tr("The record keeps what was; the review shows what is. Times of phases count from the start.")
        parts: tuple[QWidget, ...] = (
            plain_label(hint, quiet=True, wrap=True),
            heading_label(self.tr("Times")),
            self.begin,
            self.end,
            heading_label(self.tr("Phases")),
            *self.turns,
            self.turns_back,
            heading_label(self.tr("Marks")),
            self._mark_rows,
        )
        for part in parts:
            rows.addWidget(part)
        self._marks.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)

    def _connect(self) -> None:
        self.begin.changed.connect(self._on_times)
        self.end.changed.connect(self._on_times)
        self.turns_back.clicked.connect(self._on_turns_back)
        for turn in self.turns:
            turn.changed.connect(self._on_turns)
        self.add.clicked.connect(self._on_add)
        self.buttons.rejected.connect(self.close)

    @override
    def render(self, view: CorrectionsView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show what holds now; what was refused before is forgotten."""
        self._view = view
        self.refuse("")
        self.begin.show_clock(view.begin)
        self.end.show_clock(view.end)
        for row, turn in zip(self.turns, view.turns, strict=True):
            row.show_turn(turn)
        self.turns_back.setVisible(view.turns_corrected)
        self._show_marks(view)
        tab_in_reading_order(self)

    def _show_marks(self, view: CorrectionsView) -> None:
        """Rows stay where they are: only new marks come, at the end."""
        for number in self.marks.keys() - {mark.number for mark in view.marks}:
            self.marks.pop(number).deleteLater()
        for mark in view.marks:
            row = self.marks.get(mark.number)
            if row is None:
                row = self.marks[mark.number] = MarkRow(mark.number, view.competencies)
                row.requested.connect(self.requested)
                self._marks.addWidget(row)
                colour(row, self._scheme)
            row.show_mark(mark)

    def refuse(self, sentence: str) -> None:
        """Say why something can't be so; what was put in stays to be mended."""
        self.message.setText(literal(sentence))
        self.message.setVisible(bool(sentence))

    @Slot()
    def _on_times(self) -> None:
        self.requested.emit(commands.CorrectTimes(self.begin.correction, self.end.correction))

    @Slot()
    def _on_turns(self) -> None:
        exploration, closing = (row.at for row in self.turns)
        self.requested.emit(commands.CorrectTurns(Turns(exploration, closing)))

    @Slot()
    def _on_turns_back(self) -> None:
        self.turns[0].take_keyboard()
        self.requested.emit(commands.CorrectTurns(None))

    @Slot()
    def _on_add(self) -> None:
        """In the middle of the session, to be put where it belongs."""
        number = self._view.next_mark
        middle = self._view.used // 2 // SECOND * SECOND
        self.requested.emit(commands.CorrectMark(number, Mark(middle, "", "")))
        if number in self.marks:
            self.marks[number].take_keyboard()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field ends its editing; it presses no button, as a dialog would have it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        else:
            super().keyPressEvent(event)


def _back_button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("line", True)
    return button
