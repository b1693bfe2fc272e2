"""How much of a table stays in sight, however large the letters: its heading, some rows, and words that can be read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

_ROWS = 2
_BESIDE = 18  # pixels that stay free beside the words of a heading, all in all
_LEAST = 14  # characters of the column that takes the room which is left


def keep_rows_in_sight(table: QTableView, rows: int = _ROWS) -> None:
    """Its heading and so many rows, at the least."""
    heading = table.horizontalHeader().sizeHint().height()
    scroll = table.horizontalScrollBar().sizeHint().height()
    table.setMinimumHeight(heading + rows * table.verticalHeader().defaultSectionSize() + scroll)


def heading_width(header: QHeaderView, column: int) -> int:
    """What the words over this column take. Qt measures them as if the style sheet did not have them half bold."""
    font = QFont(header.font())
    font.setWeight(QFont.Weight.DemiBold)
    words = str(header.model().headerData(column, Qt.Orientation.Horizontal))
    return max(header.sectionSizeHint(column), QFontMetrics(font).horizontalAdvance(words) + _BESIDE)


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
