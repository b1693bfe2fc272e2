"""Times, phases and marks as the coach remembers them, beside what was recorded. Each change counts at once."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.corrections_view import AddedMark, CorrectionsView
from partner_overlay.ui.desk_dress import dress_desk
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.mark_row import MarkRow
from partner_overlay.ui.review.times_part import TimesPart
from partner_overlay.ui.review.turns_part import TurnsPart
from partner_overlay.ui.text_block import literal


class CorrectionsDialog(QDialog):
    """An ordinary window that belongs to the review's; what is asked for goes out as a TypedCorrection."""

    typed = Signal(object)

    def __init__(self, parent: QWidget, scheme: Scheme) -> None:
        super().__init__(parent)
        self._scheme = scheme
        self._times, self._turns = TimesPart(), TurnsPart()
        self._rows: dict[int, MarkRow] = {}
        self._marks = QVBoxLayout()
        self._add = QPushButton(self.tr("&Add a mark"))
        self._message = plain_label(wrap=True)
        self._close = QPushButton(self.tr("&Close"))
        self._adding = False
        self._build()
        self._connect()
        dress_desk(self, scheme)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Correct times, phases and marks"))
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(20, 16, 20, 12)
        inside.setSpacing(10)
        inside.addWidget(plain_label(self.tr("What was recorded stays on record beside it."), quiet=True, wrap=True))
        for title, part in ((self.tr("When it was"), self._times), (self.tr("Phases"), self._turns)):
            inside.addWidget(_title(title))
            inside.addWidget(part)
        inside.addWidget(_title(self.tr("Marks")))
        inside.addLayout(self._marks)
        inside.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 12)
        whole.addWidget(area, 1)
        whole.addLayout(self._bottom())
        self.resize(660, 520)

    def _bottom(self) -> QVBoxLayout:
        bottom = QVBoxLayout()
        bottom.setContentsMargins(20, 0, 20, 0)
        self._message.setVisible(False)
        for button in (self._add, self._close):
            button.setAutoDefault(False)
            button.setMinimumSize(110, 34)
        bottom.addWidget(self._message)
        bottom.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        return bottom

    def _connect(self) -> None:
        self._times.typed.connect(self.typed)
        self._turns.typed.connect(self.typed)
        self._add.clicked.connect(self._on_add)
        self._close.clicked.connect(self.close)

    @override
    def render(self, view: CorrectionsView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show what stands now; a refusal that was shown has been answered."""
        self.show_refusal("")
        self._times.show_times(view)
        self._turns.show_turns(view)
        shown = {mark.number for mark in view.marks}
        for number in set(self._rows) - shown:
            self._rows.pop(number).deleteLater()
        for mark in view.marks:
            if mark.number not in self._rows:
                self._make_row(mark.number, MarkRow(mark.name, view.competencies, view.longest))
            self._rows[mark.number].show_mark(mark)
        self._adding = False

    def _make_row(self, number: int, row: MarkRow) -> None:
        self._rows[number] = row
        self._marks.addWidget(row)
        row.typed.connect(self.typed)
        if self.isVisible():
            dress_desk(self, self._scheme)
        if self._adding:
            row.begin()

    def show_refusal(self, sentence: str) -> None:
        """Why the last change can't be; what was typed stays to be mended."""
        self._message.setText(literal(sentence))
        self._message.setVisible(bool(sentence))

    def open_beside(self) -> None:
        """Show it, or bring it to the front: the coach has asked for it."""
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def _on_add(self) -> None:
        self._adding = True
        self.typed.emit(AddedMark())


def _title(words: str) -> QWidget:
    title = plain_label(words)
    title.setProperty("strong", True)
    return title
