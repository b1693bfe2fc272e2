"""When exploration and closing began, to be corrected: minutes from the start, or that a phase did not come."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QSpinBox, QWidget

from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.corrections_view import CorrectionsView, TurnsAsRecorded, TurnView, TypedTurn
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.text_block import literal


class TurnsPart(QWidget):
    typed = Signal(object)  # a TypedCorrection

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(3, 1)
        self._rows = {
            phase: _Row(self, self._grid, row, phase) for row, phase in enumerate((Phase.EXPLORATION, Phase.CLOSING))
        }
        self._back = QPushButton(self.tr("As recorded"))
        self._back.setAutoDefault(False)
        self._back.setMinimumHeight(30)
        self._back.setAccessibleName(self.tr("Phases as recorded"))
        self._back.clicked.connect(self._on_back)
        self._grid.addWidget(self._back, len(self._rows), 1, Qt.AlignmentFlag.AlignLeft)

    def show_turns(self, view: CorrectionsView) -> None:
        for turn in view.turns:
            self._rows[turn.phase].show_turn(turn, view.longest)
        self._back.setEnabled(view.turns_corrected)

    @Slot()
    def _on_back(self) -> None:
        self.typed.emit(TurnsAsRecorded())


class _Row:
    """One phase: its minutes, whether it came, and what was recorded."""

    def __init__(self, part: TurnsPart, grid: QGridLayout, row: int, phase: Phase) -> None:
        self._part = part
        self._phase = phase
        self._label = QLabel()
        self._minutes = QSpinBox()
        self._came = QCheckBox(part.tr("it came"))
        self._recorded = plain_label(quiet=True, wrap=True)
        self._label.setBuddy(self._minutes)
        self._minutes.setSuffix(part.tr(" min from the start"))
        self._minutes.setKeyboardTracking(False)
        self._minutes.setMinimumHeight(32)
        for column, widget in enumerate((self._label, self._minutes, self._came, self._recorded)):
            grid.addWidget(widget, row, column)
        self._minutes.valueChanged.connect(partial(self._type))
        self._came.toggled.connect(partial(self._type))

    def show_turn(self, turn: TurnView, longest: int) -> None:
        self._label.setText(literal(turn.words))
        self._came.setAccessibleName(f"{turn.words}: {self._came.text()}")
        self._recorded.setText(literal(turn.recorded))
        with QSignalBlocker(self._minutes), QSignalBlocker(self._came):
            self._minutes.setMaximum(longest)
            self._came.setChecked(turn.minutes is not None)
            self._minutes.setEnabled(turn.minutes is not None)
            if turn.minutes is not None:
                self._minutes.setValue(turn.minutes)

    def _type(self, _value: object = None) -> None:
        minutes = self._minutes.value() if self._came.isChecked() else None
        self._part.typed.emit(TypedTurn(self._phase, minutes))
