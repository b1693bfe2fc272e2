"""One mark: its time, words and competency, as they are now; taken out, put back, and what was recorded."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from partner_overlay.domain.limits import MARK_LENGTH
from partner_overlay.domain.review import commands
from partner_overlay.presentation.corrections import MarkView
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.session_time import SessionTime
from partner_overlay.ui.text_block import literal


class MarkRow(QWidget):
    requested = Signal(object)  # a CorrectMark

    def __init__(self, number: int, competencies: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._number = number
        self._view: MarkView | None = None
        name = self.tr("Mark {n}").replace("{n}", str(number + 1))
        self.time = SessionTime(self.tr("{what}: time").replace("{what}", name))
        self.words = QLineEdit()
        self.competency = CalmCombo(self.tr("{what}: competency").replace("{what}", name))
        self.out = QPushButton(self.tr("Take out"))
        self.back = QPushButton(self.tr("As recorded"))
        self._recorded = plain_label(quiet=True, wrap=True)
        self._build(name, competencies)
        self._connect()

    def _build(self, name: str, competencies: Sequence[tuple[str, str]]) -> None:
        self.words.setAccessibleName(self.tr("{what}: words").replace("{what}", name))
        self.words.setPlaceholderText(self.tr("up to three words"))
        self.words.setMaxLength(MARK_LENGTH)
        self.words.setMinimumSize(150, 32)
        self.competency.addItem(self.tr("no competency"), "")
        for code, words in competencies:
            self.competency.addItem(literal(words), code)
        for button in (self.out, self.back):
            button.setProperty("line", True)
            button.setMinimumHeight(28)
            button.setAccessibleName(f"{name}: {button.text()}")
        line = Flow(across=8, down=4)
        line.add(self.time, self.words, self.competency, self.out, self.back)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 6)
        rows.setSpacing(2)
        rows.addWidget(line)
        rows.addWidget(self._recorded)

    def _connect(self) -> None:
        self.time.editingFinished.connect(self._on_edited)
        self.words.editingFinished.connect(self._on_edited)
        self.competency.activated.connect(self._on_edited)
        self.out.clicked.connect(self._on_out)
        self.back.clicked.connect(self._on_back)

    def show_mark(self, view: MarkView) -> None:
        if view == self._view:
            return
        self._view = view
        there = view.mark is not None
        for part in (self.time, self.words, self.competency, self.out):
            part.setVisible(there)
        self.back.setVisible(view.corrected)
        self.back.setText(self.tr("As recorded") if view.recorded else self.tr("Not add it after all"))
        words = view.recorded or self.tr("added by you")
        self._recorded.setText(literal(words if there else self.tr("Taken out; {what}").replace("{what}", words)))
        if view.mark is not None:
            self.time.show_time(view.mark.at)
            self.words.setText(view.mark.label)
            self.competency.setCurrentIndex(max(0, self.competency.findData(view.mark.competency)))

    def take_keyboard(self) -> None:
        self.time.setFocus()

    @Slot()
    def _on_edited(self) -> None:
        mark = None if self._view is None else self._view.mark
        if mark is None:
            return
        whole = timedelta(seconds=int(mark.at.total_seconds()))
        at = mark.at if self.time.at == whole else self.time.at
        words, code = self.words.text(), str(self.competency.currentData())
        if (at, words, code) != (mark.at, mark.label, mark.competency):
            self.requested.emit(commands.CorrectMark(self._number, replace(mark, at=at, label=words, competency=code)))

    @Slot()
    def _on_out(self) -> None:
        self.requested.emit(commands.CorrectMark(self._number, None))

    @Slot()
    def _on_back(self) -> None:
        self.requested.emit(commands.CorrectMark(self._number, None, as_recorded=True))
