"""Times, phases and marks put right: each beside what was recorded, which stays on record."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.review.commands import CorrectMark, CorrectTurns, ReviewAnswer
from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.corrections_view import CorrectionsView
from partner_overlay.presentation.typed_corrections import mark_asked, times_asked, turns_asked
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.opening import size_by_letters
from partner_overlay.ui.plain_words import hint, plain_label
from partner_overlay.ui.review.clock_row import ClockRow
from partner_overlay.ui.review.headings import enlarge_again, heading_label
from partner_overlay.ui.review.mark_row import MarkRow
from partner_overlay.ui.review.marks_section import MarksSection
from partner_overlay.ui.review.quiet_button import quiet_button
from partner_overlay.ui.review.review_dress import dress_review
from partner_overlay.ui.review.session_time import SessionTime
from partner_overlay.ui.review.turn_row import TurnRow
from partner_overlay.ui.tab_order import tab_in_reading_order
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.window_dress import colour

_Part = str | int  # what is corrected as one: times, phases, or the mark of this number
_TIMES, _TURNS, _NONE = "times", "turns", ""


class CorrectionsDialog(QDialog):
    """What is put right counts at once, and can be undone in the review. What is refused stays, to be mended."""

    requested = Signal(object)  # a ReviewAnswer

    def __init__(self, view: CorrectionsView, scheme: Scheme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._view = view
        self._refusals: dict[_Part, str] = {}
        self._warned: dict[_Part, str] = {}
        self._asking: _Part = _NONE
        self.begin = ClockRow(self.tr("Start"))
        self.end = ClockRow(self.tr("End"))
        self.exploration = TurnRow(self.tr("Exploration began"))
        self.closing = TurnRow(self.tr("Closing began"))
        self.turns_back = quiet_button(self.tr("Phases as recorded"), self.tr("Phases as recorded"))
        self.marks = MarksSection()
        self.message = plain_label(wrap=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._scroll, self._page = QScrollArea(), QWidget()
        self._build()
        self._connect()
        self.render(view)
        dress_review(self, scheme)
        self._fit()

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        enlarge_again(self)
        self._fit()

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        self._scheme = scheme
        dress_review(self, scheme)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Correct times and phases"))
        help_at(self, "review")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Corrections"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setProperty("page", True)
        self._fill(QVBoxLayout(self._page))
        self._scroll.setWidget(self._page)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._foot())
        size_by_letters(self, 660, 640)

    def _foot(self) -> QWidget:
        self.message.setProperty("notice", True)
        self.message.setContentsMargins(12, 6, 12, 6)
        for button in self._feet():
            button.setIcon(QIcon())  # the desktop's own would be black on any ground
            button.setMinimumHeight(34)
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Close"))
            hint(button, self.tr("Close"), "Ctrl+W")
        foot = QWidget()
        foot.setProperty("foot", True)
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rows = QVBoxLayout(foot)
        rows.setContentsMargins(22, 8, 22, 8)
        rows.setSpacing(6)
        rows.addWidget(self.message)
        rows.addWidget(self.buttons)
        return foot

    def _fill(self, rows: QVBoxLayout) -> None:
        rows.setContentsMargins(22, 16, 22, 16)
        rows.setSpacing(8)
        hint = self.tr("What was recorded stays on record. Phases and marks count from the start, without pauses.")
        rows.addWidget(plain_label(hint, quiet=True, wrap=True))
        parts: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (self.tr("When it was"), (self.begin, self.end)),
            (self.tr("Phases"), (self.exploration, self.closing, self.turns_back)),
            (self.tr("Marks"), (self.marks,)),
        )
        for heading, below in parts:
            rows.addSpacing(10)
            for part in (heading_label(heading), *below):
                rows.addWidget(part)
        rows.setAlignment(self.turns_back, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)

    def _connect(self) -> None:
        for clock in (self.begin, self.end):
            clock.left.connect(self._on_times)
        for turn in (self.exploration, self.closing):
            turn.left.connect(self._on_turns)
        self.turns_back.clicked.connect(self._on_turns_back)
        self.marks.left.connect(self._on_mark)
        self.marks.out_wanted.connect(self._on_mark_out)
        self.marks.back_wanted.connect(self._on_mark_back)
        self.marks.row_added.connect(self._on_row_added)
        self.marks.row_taken_up.connect(self._on_row_taken_up)
        self.buttons.rejected.connect(self.close)
        QShortcut(QKeySequence("Ctrl+W"), self).activated.connect(self.close)

    def _fit(self) -> None:
        """Fields below one another, however large the letters are."""
        rows = (self.begin, self.end, self.exploration, self.closing)
        widest = max(row.label.fontMetrics().horizontalAdvance(row.label.text()) for row in rows)
        for row in rows:
            row.label.setMinimumWidth(widest + 8)
        for field in self.findChildren(SessionTime):
            field.fit()
        for clock in (self.begin, self.end):
            clock.time.setFixedSize(self.closing.time.width(), self.closing.time.height_of_line)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(self._page.minimumSizeHint().width() + bar)

    def _feet(self) -> list[QPushButton]:
        return [one for one in self.buttons.buttons() if isinstance(one, QPushButton)]

    # What holds

    @override
    def render(self, view: CorrectionsView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show what holds now. What was typed stays until it is said, and when it was refused."""
        self._view = view
        if self._asking == _TIMES or not (self.begin.is_touched or self.end.is_touched):
            self.begin.show_clock(view.begin)
            self.end.show_clock(view.end)
        if self._asking == _TURNS or not (self.exploration.is_touched or self.closing.is_touched):
            self.exploration.show_turn(view.turns[0])
            self.closing.show_turn(view.turns[1])
        self.marks.show_marks(view, self._asking)
        self._say()
        tab_in_reading_order(self)

    def refuse(self, sentence: str) -> None:
        """Say why what was asked for last can't be so; what was typed stays to be mended."""
        self._refusals[self._asking] = sentence
        self._say()

    def _say(self) -> None:
        """The newest refusal of those that stand."""
        self.turns_back.setVisible(self._view.turns_corrected or _TURNS in self._refusals)
        words = literal(next(reversed(self._refusals.values()), ""))
        if words and words != self.message.text():
            QAccessible.updateAccessibility(QAccessibleEvent(self.message, QAccessible.Event.Alert))
        self.message.setText(words)
        self.message.setVisible(bool(words))

    # What is asked for

    def _ask(self, part: _Part, asked: Callable[[], ReviewAnswer | None]) -> None:
        """Ask for what was said in this part, if it is anything new."""
        for mended in (part, _NONE):
            self._refusals.pop(mended, None)
        self._asking = part
        try:
            answer = asked()
        except Refusal as refusal:
            self.refuse(refusal.sentence)
        else:
            if answer is None:
                self.render(self._view)
            else:
                self.requested.emit(answer)
        self._asking = _NONE
        self._say()

    def flush(self) -> None:
        """Ask for what was typed last."""
        self._on_times()
        self._on_turns()
        for row in tuple(self.marks.rows.values()):
            self._on_mark(row)

    def _ask_for_mark(self, row: MarkRow) -> ReviewAnswer | None:
        """Nothing, as long as a mark to come is empty; nor of one that was taken out."""
        if row.view.mark is None and not (row.is_to_come and any((row.typed.at, row.typed.label))):
            return None
        return mark_asked(self._view, row.view, row.typed)

    def leave(self) -> None:
        """Close without a question."""
        self.flush()
        self._warned = dict(self._refusals)
        self.close()

    @Slot()
    def _on_times(self) -> None:
        self._ask(_TIMES, lambda: times_asked(self._view, self.begin.typed, self.end.typed))

    @Slot()
    def _on_turns(self) -> None:
        self._ask(_TURNS, lambda: turns_asked(self._view, self.exploration.typed, self.closing.typed))

    @Slot()
    def _on_turns_back(self) -> None:
        self.exploration.time.setFocus()
        self._ask(_TURNS, lambda: CorrectTurns(None))

    @Slot(object)
    def _on_mark(self, row: MarkRow) -> None:
        self._ask(row.view.number, lambda: self._ask_for_mark(row))

    @Slot(object)
    def _on_mark_out(self, row: MarkRow) -> None:
        """One that the coach added is simply gone; one that is still to come was never there."""
        number = row.view.number
        if row.is_to_come:
            self.marks.drop(number)
            self._ask(number, lambda: None)
            return
        self._ask(number, lambda: CorrectMark(number, None, as_recorded=not row.view.recorded))
        if number in self.marks.rows:
            row.take_keyboard()

    @Slot(object)
    def _on_mark_back(self, row: MarkRow) -> None:
        self._ask(row.view.number, lambda: CorrectMark(row.view.number, None, as_recorded=True))
        row.take_keyboard()

    @Slot(object)
    def _on_row_added(self, row: MarkRow) -> None:
        colour(row, self._scheme)
        row.time.fit()

    @Slot(object)
    def _on_row_taken_up(self, row: MarkRow) -> None:
        """It has its place only once all is laid out anew."""
        tab_in_reading_order(self)
        self._page.adjustSize()
        self._scroll.ensureWidgetVisible(row)

    # Qt's

    @override
    def open(self) -> None:
        """Show it, or bring it to the front. The review and the call go on beside it."""
        self.show()
        self.raise_()
        self.activateWindow()

    @override
    def reject(self) -> None:
        """Close, once what was typed is said; what was refused is told first."""
        self.flush()
        if self._refusals and self._refusals != self._warned:
            self._warned = dict(self._refusals)
            again = self.tr("{refusal} Close again to leave it as it was.")
            self.message.setText(again.replace("{refusal}", self.message.text()))
            return
        super().reject()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter says what a field holds, and presses the button that it is on; it never closes."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        button = self.focusWidget()
        if isinstance(button, QPushButton):
            button.click()
