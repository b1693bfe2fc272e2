"""Windows given up so that they can be made once more, in another language: nothing that was typed is lost."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget


class Remade(Protocol):
    """What holds a desk once it is made."""

    def forget(self) -> QObject | None:
        """Give up the desk, if there is one: the next who asks gets another."""


def give_up(holders: Iterable[Remade], windows: Iterable[QWidget], kept: QWidget | None) -> None:
    """Let go of these desks, and close their `windows` but the one to be `kept`. Nobody is told that they close."""
    desks = [desk for holder in holders if (desk := holder.forget()) is not None]
    for desk in desks:
        desk.blockSignals(True)
    for window in windows:
        if window.parent() is None and isinstance(window, QMainWindow | QDialog) and window is not kept:
            window.close()
            window.deleteLater()
    for desk in desks:
        desk.deleteLater()
