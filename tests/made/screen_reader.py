"""What a screen reader does to a list, where no key is pressed."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListWidget


def toggle(rows: QListWidget, row: int) -> None:
    """Select this row as its accessible action does, which leaves the current row where it was."""
    item = QAccessible.queryAccessibleInterface(rows).child(row)
    assert item is not None
    item.actionInterface().doAction("Toggle")


def selected(rows: QListWidget) -> list[int]:
    """The rows that are selected."""
    return [rows.row(item) for item in rows.selectedItems()]
