"""One mark: its time, words and competency as they are now, or that it was taken out; and what was recorded."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from partner_overlay.domain.limits import MARK_LENGTH
from partner_overlay.presentation.corrections_view import MarkView
from partner_overlay.presentation.typed_corrections import TypedMark
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.review.quiet_button import quiet_button
from partner_overlay.ui.review.session_time import SessionTime, show_words
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.whole_line import WholeLine

_LETTERS = 20  # that are to stand beside each other


class MarkRow(QWidget):
    """`view` is what stands; of a mark that is still to come, nothing does."""

    left = Signal()  # what is typed is said
    out_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, view: MarkView, competencies: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.view = view
        self.time = SessionTime(self._named(self.tr("Mark {n}: time")))
        self.words = QLineEdit()
        self.competency = CalmCombo(self._named(self.tr("Mark {n}: competency")))
        self.out = quiet_button(self.tr("Take out"), self._named(self.tr("Mark {n}: take out")))
        self.back = quiet_button("", "")
        self._recorded = WholeLine()
        self._build(competencies)
        self._connect()
        self._stands = self.typed
        self.show_mark(view)

    def _named(self, words: str) -> str:
        return words.replace("{n}", str(self.view.number + 1))

    def _build(self, competencies: Sequence[tuple[str, str]]) -> None:
        self.time.setPlaceholderText("12:30")
        self.words.setAccessibleName(self._named(self.tr("Mark {n}: words")))
        self.words.setPlaceholderText(self.tr("up to three words"))
        self.words.setMaxLength(MARK_LENGTH)
        self.words.setMinimumHeight(32)
        self.fit_to_text()
        self.competency.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToContents)
        self.competency.setMinimumContentsLength(18)
        self.competency.addItem(self.tr("no competency"), "")
        for code, words in competencies:
            self.competency.addItem(literal(words), code)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(_line(self.time, self.words, self.competency, self.out))
        self._recorded.setMinimumHeight(self.back.minimumHeight())  # as high with a way back as without
        rows.addWidget(_line(self._recorded, self.back))

    def fit_to_text(self) -> None:
        """Room for three words in the letters as they are now."""
        self.words.setMinimumWidth(max(150, _LETTERS * self.words.fontMetrics().averageCharWidth()))

    def _connect(self) -> None:
        self.time.editingFinished.connect(self.left)
        self.words.editingFinished.connect(self.left)
        self.competency.activated.connect(self.left)
        self.out.clicked.connect(self._on_out)
        self.back.clicked.connect(self._on_back)

    @property
    def is_to_come(self) -> bool:
        """Added here, and not said yet."""
        return self.view.mark is None and not self.view.corrected

    @property
    def typed(self) -> TypedMark:
        return TypedMark(self.time.text(), self.words.text(), str(self.competency.currentData()))

    @property
    def is_touched(self) -> bool:
        """What stands in it is not what was shown last."""
        return self.typed != self._stands

    def show_mark(self, view: MarkView) -> None:
        self.view = view
        for part in (self.time, self.words, self.competency, self.out):
            part.setVisible(view.mark is not None or self.is_to_come)
        self.back.setVisible(view.corrected and bool(view.recorded))
        self.back.setText(self.tr("Put back") if view.mark is None else self.tr("As recorded"))
        put_back, as_recorded = self.tr("Mark {n}: put back"), self.tr("Mark {n}: as recorded")
        self.back.setAccessibleName(self._named(put_back if view.mark is None else as_recorded))
        self._say(self._words_of(view))
        if view.mark is not None:
            self.time.show_time(view.mark.at)
            show_words(self.words, view.mark.label)
            self.competency.setCurrentIndex(max(0, self.competency.findData(view.mark.competency)))
        self._stands = self.typed

    def _words_of(self, view: MarkView) -> str:
        if self.is_to_come:
            return self.tr("It counts as soon as it has a time.")
        if not view.recorded:
            return self.tr("added by you")
        if view.mark is None:
            return self.tr("Taken out; {recorded}").replace("{recorded}", view.recorded)
        return view.recorded if view.corrected else ""

    def _say(self, words: str) -> None:
        self._recorded.setText(literal(words))
        self._recorded.setVisible(bool(words))
        self.time.setAccessibleDescription(literal(words))

    def take_keyboard(self) -> None:
        """Where this row is gone on with."""
        (self.back if self.time.isHidden() else self.time).setFocus()

    @Slot()
    def _on_out(self) -> None:
        self.out_wanted.emit()

    @Slot()
    def _on_back(self) -> None:
        self.back_wanted.emit()


def _line(*parts: QWidget) -> QWidget:
    line = Flow(across=8, down=4)
    line.add(*parts)
    return line
