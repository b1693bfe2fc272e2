"""Which rows of a table are chosen, by ranges: Qt's list of every chosen index takes long for many rows."""

from PySide6.QtWidgets import QTableView


def chosen_rows(table: QTableView) -> list[int]:
    """From the top."""
    selection = table.selectionModel().selection()
    ranges = [selection.at(number) for number in range(selection.count())]
    return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})
