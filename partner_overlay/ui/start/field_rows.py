"""Fields with their names beside them, or above them where there is too little width for both."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from partner_overlay.overriding import override
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.reflow import Reflow, Room, height_at, least, wanted
from partner_overlay.ui.window_dress import air

_LINE = 34  # pixels high, as a field is


class FieldRows(Reflow):
    """`across` and `down` are the gaps, in pixels; `above` are rows whose fields it stands in line with."""

    def __init__(self, *, across: int = 18, down: int = 12, above: "FieldRows | None" = None) -> None:
        super().__init__()
        self._across = across
        self._down = down
        self._above = above
        self._rows: list[tuple[QLabel, QWidget]] = []

    def add_row(self, words: str, field: QWidget, buddy: QWidget | None = None) -> None:
        """`buddy` is the field that the marked letter leads to, where it is one."""
        label = plain_label()
        label.setText(words)
        label.setMinimumHeight(_LINE)
        if buddy is not None:
            label.setBuddy(buddy)
            self._fit_list(label)
        self._rows.append((label, field))
        self.add(label, field)

    @override
    def fit_to_text(self) -> None:
        for label, _ in self._rows:
            self._fit_list(label)
        super().fit_to_text()

    def _fit_list(self, label: QLabel) -> None:
        """A list to choose from would be lower than the fields above and below it."""
        field = label.buddy()
        if isinstance(field, QComboBox):
            field.setMinimumHeight(max(_LINE, line_of(label)))

    @property
    def names_width(self) -> int:
        above = self._above.names_width if self._above is not None else 0
        return max(above, *(wanted(label).width() for label, _ in self._rows))

    @property
    def _fields_width(self) -> int:
        return max((least(field).width() for _, field in self._rows), default=0)

    @override
    def _rooms(self, width: int) -> Iterator[Room]:
        names, top = self.names_width, 0
        stacked = width < names + self._across + self._fields_width
        for label, field in self._rows:
            if field.isHidden():
                continue
            high = max(wanted(label).height(), line_of(label))
            yield label, QRect(0, top, width if stacked else names, high)
            left = 0 if stacked else names + self._across
            tall = height_at(field, width - left)
            below = high if stacked else max(0, high - tall) // 2  # what is lower stands on the line of its name
            yield field, QRect(left, top + below, width - left, tall)
            top += max(high, below + tall) + self._down

    @override
    def sizeHint(self) -> QSize:
        """Names and fields side by side."""
        wide = max((wanted(field).width() for _, field in self._rows), default=0)
        return QSize(self.names_width + self._across + wide, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(self.names_width, self._fields_width), 0)


def line_of(part: QWidget) -> int:
    """How high a field with letters as large as this part's is, in pixels."""
    return part.fontMetrics().height() + 2 * (air() + 2)
