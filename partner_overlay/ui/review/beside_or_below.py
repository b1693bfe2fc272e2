"""A layout of two: side by side where there is room, one below the other where there is not."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from partner_overlay.overriding import override

_GAP = 6
_ACROSS = 16


class BesideOrBelow(QLayout):
    """The first of two widgets is `first` pixels wide while both are side by side, or as wide as it wants to be.

    They are side by side when `second` pixels are left for the other.
    """

    def __init__(self, parent: QWidget, *, second: int, first: int | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._first = first
        self._second = second
        self.setContentsMargins(0, 0, 0, 0)

    def _arranged(self, place: QRect) -> list[QRect]:
        """The room of each of both."""
        first = self._items[0].sizeHint().width() if self._first is None else self._first
        if place.width() < first + _ACROSS + self._second:
            rooms, top = [], place.y()
            for item in self._items:
                height = _height(item, place.width())
                rooms.append(QRect(place.x(), top, place.width(), height))
                top += height + _GAP
            return rooms
        widths = (first, place.width() - first - _ACROSS)
        heights = [_height(item, width) for item, width in zip(self._items, widths, strict=True)]
        middle = (max(heights) - heights[0]) // 2 if heights[1] < 2 * heights[0] else _GAP
        second = QPoint(place.x() + first + _ACROSS, place.y())
        return [
            QRect(QPoint(place.x(), place.y() + middle), QSize(widths[0], heights[0])),
            QRect(second, QSize(widths[1], heights[1])),
        ]

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
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max((room.bottom() + 1 for room in self._arranged(QRect(0, 0, width, 0))), default=0)

    @override
    def setGeometry(self, place: QRect) -> None:
        super().setGeometry(place)
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight
        for item, room in zip(self._items, self._arranged(place), strict=True):
            item.setGeometry(QStyle.visualRect(direction, place, room))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(max((size.width() for size in sizes), default=0), sum(size.height() for size in sizes))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
