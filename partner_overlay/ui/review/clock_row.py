"""The start or the end of a session as a time of day, with what was recorded beside it."""

from datetime import datetime, time

from PySide6.QtCore import Qt, QTime, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QTimeEdit

from partner_overlay.overriding import override
from partner_overlay.presentation.corrections_view import ClockView
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.review.named_flow import NamedFlow
from partner_overlay.ui.review.quiet_button import quiet_button
from partner_overlay.ui.text_block import literal


class ClockRow(NamedFlow):
    left = Signal()  # what is typed is said

    def __init__(self, name: str) -> None:
        super().__init__(across=10)
        self.label = plain_label(name)
        self.time = _ClockField()
        self.time.setAccessibleName(name)
        self.back = quiet_button(self.tr("As recorded"), self.tr("{what} as recorded").replace("{what}", name))
        self._view: ClockView | None = None
        self._as_recorded = False
        self._day = plain_label()
        self._recorded = plain_label(quiet=True)
        self.add(self.label, self.time, self._day, self._recorded, self.back)
        self.time.timeChanged.connect(self._on_changed)
        self.time.editingFinished.connect(self.left)
        self.back.clicked.connect(self._on_back)

    @property
    def typed(self) -> time | None:
        """The time of day that stands in the field; None once it shall be as recorded."""
        shown = self.time.time()
        return None if self._as_recorded else time(shown.hour(), shown.minute())

    @property
    def is_touched(self) -> bool:
        """What stands in it is not what was shown last."""
        return self._view is not None and (self._as_recorded or self.time.time() != _minute(self._view.moment))

    def show_clock(self, view: ClockView) -> None:
        self._view = view
        self.time.setTime(_minute(view.moment))
        self.time.setAccessibleDescription(", ".join(filter(None, (view.day, view.recorded))))
        self._day.setText(literal(view.day))
        self._day.setVisible(bool(view.day))
        self._recorded.setText(literal(view.recorded))
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        """There is a way back from all that is not as recorded, be it refused."""
        self._as_recorded = False
        view = self._view
        if view is not None:
            self.back.setVisible(view.corrected or self.time.time() != _minute(view.recorded_at))

    @Slot()
    def _on_back(self) -> None:
        """The keyboard goes to the field, for the button will be gone."""
        self.time.setFocus()
        if self._view is not None:
            self.time.setTime(_minute(self._view.recorded_at))
            self._as_recorded = True
        self.left.emit()


class _ClockField(QTimeEdit):
    """A turning wheel passes over it."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else Qt would put the minutes first
        self.setDisplayFormat("HH:mm")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWrapping(True)
        self.lineEdit().setTextMargins(11, 0, 6, 0)
        self.setMinimumSize(76, 32)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _minute(moment: datetime) -> QTime:
    return QTime(moment.hour, moment.minute)
