"""A session time in a field: hours, minutes and seconds from the start."""

from datetime import timedelta

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QTimeEdit

_LAST = 24 * 3600 - 1  # seconds: what a field of hours can hold


class SessionTime(QTimeEdit):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setDisplayFormat("H:mm:ss")
        self.lineEdit().setTextMargins(6, 0, 6, 0)
        self.setAccessibleName(name)
        self.setMinimumSize(100, 32)

    @property
    def at(self) -> timedelta:
        return timedelta(seconds=QTime(0, 0).secsTo(self.time()))

    def show_time(self, at: timedelta) -> None:
        self.setTime(QTime(0, 0).addSecs(min(int(at.total_seconds()), _LAST)))
