"""A layout that goes on in the next line where the width is used up: large text takes lines, not width."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from partner_overlay.overriding import override


class FlowLayout(QLayout):
    """`across` and `down` are the gaps, in pixels. An item that wants to grow takes what is left of its line."""

    def __init__(self, parent: QWidget, *, across: int = 6, down: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._across = across
        self._down = down
        self.setContentsMargins(0, 0, 0, 0)

    @property
    def natural_width(self) -> int:
        """What it takes to have all of it on one line."""
        return sum(_least(item) for item in self._items) + self._across * max(0, len(self._items) - 1)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands on each line when it is so wide."""
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            wide = _least(item)
            if lines[-1] and used + wide > width:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wide + self._across
        return lines

    def _height(self, line: list[QLayoutItem]) -> int:
        return max((item.sizeHint().height() for item in line), default=0)

    def _place(self, line: list[QLayoutItem], rect: QRect, top: int) -> None:
        growing = [item for item in line if item.expandingDirections() & Qt.Orientation.Horizontal]
        used = sum(_least(item) for item in line) + self._across * (len(line) - 1)
        slack = max(0, rect.width() - used)
        left, height = rect.x(), self._height(line)
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight
        for item in line:
            more = slack // len(growing) if item in growing else 0
            size = QSize(min(_least(item) + more, rect.width()), height)
            item.setGeometry(QStyle.visualRect(direction, rect, QRect(QPoint(left, top), size)))
            left += size.width() + self._across

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(self._height(line) for line in lines) + self._down * (len(lines) - 1)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.y()
        for line in self._lines(rect.width()):
            self._place(line, rect, top)
            top += self._height(line) + self._down

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        """Its widest item alone; how high it gets then is for `heightForWidth`."""
        hints = [item.minimumSize() for item in self._items]
        return QSize(
            max((hint.width() for hint in hints), default=0), max((hint.height() for hint in hints), default=0)
        )


def _least(item: QLayoutItem) -> int:
    """The width that it is given at least: what can grow begins small."""
    grows = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
    return item.minimumSize().width() if grows else item.sizeHint().width()
