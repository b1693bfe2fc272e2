"""One mark, to be corrected: when it was, its words, its competency; it can be taken out and put back."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from partner_overlay.domain.limits import MARK_LENGTH
from partner_overlay.presentation.corrections_view import MarkAsRecorded, MarkView, TakenOutMark, TypedMark
from partner_overlay.ui.calm_combo import CalmCombo
from partner_overlay.ui.flow_layout import FlowLayout
from partner_overlay.ui.plain_words import menu_words, plain_label
from partner_overlay.ui.text_block import literal


class MarkRow(QWidget):
    typed = Signal(object)  # a TypedCorrection

    def __init__(self, name: str, competencies: Sequence[tuple[str, str]], longest: int) -> None:
        super().__init__()
        self._number = 0
        self._name = plain_label(name)
        self._minutes = QSpinBox()
        self._words = QLineEdit()
        self._competency = CalmCombo(f"{name}: {self.tr('competency')}")
        self._out = QPushButton()
        self._recorded = plain_label(quiet=True, wrap=True)
        self._build(name, competencies, longest)

    def _build(self, name: str, competencies: Sequence[tuple[str, str]], longest: int) -> None:
        self._minutes.setRange(0, longest)
        self._minutes.setSuffix(self.tr(" min"))
        self._minutes.setKeyboardTracking(False)
        self._minutes.setAccessibleName(f"{name}: {self.tr('minutes from the start')}")
        self._words.setMaxLength(MARK_LENGTH)
        self._words.setPlaceholderText(self.tr("at most three words"))
        self._words.setAccessibleName(f"{name}: {self.tr('its words')}")
        self._words.setMinimumWidth(160)
        for code, words in competencies:
            self._competency.addItem(literal(words), code)
        self._out.setAutoDefault(False)
        fields: tuple[QWidget, ...] = (self._name, self._minutes, self._words, self._competency, self._out)
        holder = QWidget()
        line = FlowLayout(holder, across=8, down=6)
        for field in fields:
            field.setMinimumHeight(32)
            line.addWidget(field)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        whole.addWidget(holder)
        whole.addWidget(self._recorded)
        self._minutes.valueChanged.connect(self._on_typed)
        self._words.editingFinished.connect(self._on_typed)
        self._competency.activated.connect(self._on_typed)
        self._out.clicked.connect(self._on_out)

    def show_mark(self, view: MarkView) -> None:
        self._number = view.number
        self._recorded.setText(literal(view.recorded))
        self._recorded.setVisible(bool(view.recorded))
        back = self.tr("As recorded") if view.corrected else ""
        self._out.setText(menu_words(back or self.tr("Take out")))
        self._out.setAccessibleName(f"{view.name}: {back or self.tr('take it out')}")
        self._out.setProperty("back", bool(back))
        for field in (self._minutes, self._words, self._competency):
            field.setEnabled(not view.gone)
        with QSignalBlocker(self._minutes), QSignalBlocker(self._words), QSignalBlocker(self._competency):
            self._minutes.setValue(view.minutes)
            if self._words.text() != view.label:
                self._words.setText(literal(view.label))
            self._competency.setCurrentIndex(max(self._competency.findData(view.competency), 0))

    @property
    def name(self) -> QLabel:
        return self._name

    def begin(self) -> None:
        """The keyboard goes to its time."""
        self._minutes.setFocus()
        self._minutes.selectAll()

    @Slot()
    def _on_typed(self) -> None:
        words = " ".join(self._words.text().split())
        code = str(self._competency.currentData() or "")
        self.typed.emit(TypedMark(self._number, self._minutes.value(), words, code))

    @Slot()
    def _on_out(self) -> None:
        back = bool(self._out.property("back"))
        self.typed.emit(MarkAsRecorded(self._number) if back else TakenOutMark(self._number))
