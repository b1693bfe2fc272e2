"""A session time to type: minutes, or minutes and seconds, from the start."""

from datetime import timedelta

from PySide6.QtWidgets import QLineEdit, QSizePolicy

from partner_overlay.presentation.evidence_words import when

_LONGEST = "00:00:00"


class SessionTime(QLineEdit):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(len(_LONGEST) + 2)
        self.setMinimumHeight(32)

    def fit(self) -> None:
        """As wide as a time of hours takes it, in the letters that it has by now."""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance(_LONGEST) + 28)

    def show_time(self, at: timedelta | None) -> None:
        show_words(self, "" if at is None else when(at))

    @property
    def height_of_line(self) -> int:
        return max(self.minimumHeight(), self.sizeHint().height())


def show_words(field: QLineEdit, words: str) -> None:
    """Let a field show this; where the cursor is it stays, as far as there are words."""
    if field.text() != words:
        place, at_end = field.cursorPosition(), field.cursorPosition() == len(field.text())
        field.setText(words)
        field.setCursorPosition(len(words) if at_end else min(place, len(words)))
