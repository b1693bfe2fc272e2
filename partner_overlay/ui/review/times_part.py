"""When the session began and ended, to be corrected: each time of day beside what was recorded."""

from PySide6.QtCore import QSignalBlocker, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QTimeEdit, QWidget

from partner_overlay.presentation.corrections_view import CorrectionsView, TimesAsRecorded, TimeView, TypedTimes
from partner_overlay.ui.plain_words import plain_label


class TimesPart(QWidget):
    typed = Signal(object)  # a TypedCorrection

    def __init__(self) -> None:
        super().__init__()
        self._start, self._start_recorded = QTimeEdit(), plain_label(quiet=True, wrap=True)
        self._end, self._end_recorded = QTimeEdit(), plain_label(quiet=True, wrap=True)
        self._back = QPushButton(self.tr("As recorded"))
        self._build()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(2, 1)
        rows = (
            (self.tr("&Start"), self._start, self._start_recorded),
            (self.tr("&End"), self._end, self._end_recorded),
        )
        for row, (words, edit, recorded) in enumerate(rows):
            label = QLabel(words)
            label.setBuddy(edit)
            edit.setDisplayFormat("HH:mm")
            edit.setKeyboardTracking(False)
            edit.setMinimumHeight(32)
            edit.timeChanged.connect(self._on_times)
            grid.addWidget(label, row, 0)
            grid.addWidget(edit, row, 1)
            grid.addWidget(recorded, row, 2)
        self._back.setAutoDefault(False)
        self._back.setMinimumHeight(30)
        self._back.setAccessibleName(self.tr("Start and end as recorded"))
        self._back.clicked.connect(self._on_back)
        grid.addWidget(self._back, 2, 1, Qt.AlignmentFlag.AlignLeft)

    def show_times(self, view: CorrectionsView) -> None:
        _show(self._start, self._start_recorded, view.start)
        _show(self._end, self._end_recorded, view.end)
        self._back.setEnabled(view.times_corrected)

    @Slot()
    def _on_times(self) -> None:
        self.typed.emit(TypedTimes(self._start.time().toPython(), self._end.time().toPython()))

    @Slot()
    def _on_back(self) -> None:
        self.typed.emit(TimesAsRecorded())


def _show(edit: QTimeEdit, recorded: QLabel, view: TimeView) -> None:
    recorded.setText(view.recorded)
    with QSignalBlocker(edit):
        edit.setTime(QTime(view.now.hour, view.now.minute))
