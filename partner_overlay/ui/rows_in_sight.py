"""How much of a table stays in sight, however large the letters: its heading, some rows, and words that can be read."""

from PySide6.QtWidgets import QHeaderView, QTableView

_ROWS = 2
_LEAST = 14  # characters of the column that takes the room which is left


def keep_rows_in_sight(table: QTableView, rows: int = _ROWS) -> None:
    """Its heading and so many rows, at the least."""
    heading = table.horizontalHeader().sizeHint().height()
    scroll = table.horizontalScrollBar().sizeHint().height()
    table.setMinimumHeight(heading + rows * table.verticalHeader().defaultSectionSize() + scroll)


def keep_words_in_sight(table: QTableView, column: int) -> None:
    """This column takes the room that is left; where that is next to none, the table scrolls sideways instead."""
    header = table.horizontalHeader()
    others = sum(header.sectionSize(each) for each in range(header.count()) if each != column)
    least = _LEAST * table.fontMetrics().averageCharWidth()
    if table.viewport().width() - others >= least:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    else:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(column, least)
