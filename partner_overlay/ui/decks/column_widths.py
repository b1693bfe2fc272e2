"""How the columns of a table share its width: those that can do with less give way to the words one reads."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QTableView

from partner_overlay.ui.rows_in_sight import heading_width, keep_words_in_sight

_WANTED, _NEEDED = 30, 16  # characters of the words one reads
_BESIDE = 16  # pixels that stay free beside the words of a cell, all in all
_CHARACTER = 7  # pixels of one, as letters usually come


class Share(NamedTuple):
    """Pixels where letters come as usual, and characters for which there is room in any case."""

    usual: int
    least: int


class ColumnWidths:
    """`shares` are all columns but `words`; the first of them give way first, and at last `spare` goes altogether."""

    def __init__(self, table: QTableView, shares: Mapping[int, Share], *, words: int, spare: int) -> None:
        self._table = table
        self._shares = shares
        self._words, self._spare = words, spare
        self._letters = 0
        self._given: dict[int, int] = {}

    def share_out(self) -> None:
        """For the width and the letters that there are now; a column that was drawn to its width by hand keeps it."""
        table, letters = self._table, self._table.fontMetrics().averageCharWidth()
        if letters != self._letters:
            self._letters, self._given = letters, {}
        without = [column for column in self._shares if column != self._spare]
        widths = self._reckoned(self._shares)
        if no_room := self._left(widths) < _NEEDED * letters:
            widths = self._reckoned(without)
        table.setColumnHidden(self._spare, no_room)
        for column, width in widths.items():
            if not self._is_by_hand(column):
                self._given[column] = width
                table.setColumnWidth(column, width)
        keep_words_in_sight(table, self._words)

    def _reckoned(self, columns: Iterable[int]) -> dict[int, int]:
        widths = {column: self._usual(column) for column in columns}
        missing = max(0, _WANTED * self._letters - self._left(widths))
        for column, width in widths.items():
            widths[column] = max(width - missing, min(width, self._least(column)))
            missing -= width - widths[column]
        return widths

    def _left(self, widths: Mapping[int, int]) -> int:
        return self._table.viewport().width() - sum(widths.values())

    def _is_by_hand(self, column: int) -> bool:
        width = self._table.columnWidth(column)
        return column in self._given and width not in {0, self._given[column]}  # a hidden one has none

    def _usual(self, column: int) -> int:
        if self._is_by_hand(column):
            return self._table.columnWidth(column)
        width = round(self._shares[column].usual * max(1.0, self._letters / _CHARACTER))
        return max(width, heading_width(self._table.horizontalHeader(), column))

    def _least(self, column: int) -> int:
        if self._is_by_hand(column):
            return self._table.columnWidth(column)
        words = self._shares[column].least * self._letters + _BESIDE
        return max(words, heading_width(self._table.horizontalHeader(), column))
