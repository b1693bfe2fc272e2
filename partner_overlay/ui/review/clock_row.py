"""The start or the end of a session as a time of day, with what was recorded beside it."""

from datetime import datetime

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import QPushButton, QTimeEdit

from partner_overlay.presentation.corrections import ClockView, moment_near
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.text_block import literal


class ClockRow(Flow):
    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(across=10)
        self.time = QTimeEdit()
        self.time.setDisplayFormat("HH:mm")
        self.time.lineEdit().setTextMargins(6, 0, 6, 0)
        self.time.setAccessibleName(name)
        self.time.setMinimumSize(90, 32)
        self.back = QPushButton(self.tr("As recorded"))
        self.back.setProperty("line", True)
        self.back.setAccessibleName(self.tr("{what} as recorded").replace("{what}", name))
        self.correction: datetime | None = None
        self._view: ClockView | None = None
        self._recorded = plain_label(quiet=True)
        label = plain_label(name)
        label.setMinimumWidth(140)
        self.add(label, self.time, self._recorded, self.back)
        self.time.editingFinished.connect(self._on_edited)
        self.back.clicked.connect(self._on_back)

    def show_clock(self, view: ClockView) -> None:
        if view == self._view:
            return
        self._view = view
        self.correction = view.moment if view.corrected else None
        self.time.setTime(_time_of(view.moment))
        self._recorded.setText(literal(view.recorded))
        self.back.setVisible(view.corrected)

    @Slot()
    def _on_edited(self) -> None:
        view, time = self._view, self.time.time()
        before = None if view is None else self.correction or view.moment
        if view is not None and before is not None and time != _time_of(before):
            self.correction = moment_near(view.moment, time.hour(), time.minute())
            self.changed.emit()

    @Slot()
    def _on_back(self) -> None:
        self.correction = None
        self.time.setFocus()
        self.changed.emit()


def _time_of(moment: datetime) -> QTime:
    return QTime(moment.hour, moment.minute)
