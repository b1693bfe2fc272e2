"""Where the parts of one line of the checklist go: in columns where there is room, below one another where not."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from partner_overlay.overriding import override

_BADGE = 58  # the first column
_EVIDENCE = 210  # at least
_WORDS = 230  # at least
_ACROSS = 16
_DOWN = 6
_MARGIN = 9  # above and below


class ItemLayout(QLayout):
    """Its items, in this order: badge, words, choice, evidence, the way to a note, and (once it is there) the note."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def _rooms(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        badge, words, choice, evidence, way, *note = self._items
        chosen = choice.sizeHint().width()
        spare = width - _BADGE - chosen - 2 * _ACROSS
        top = _MARGIN
        yield badge, QRect(0, top + 2, min(_BADGE - 8, badge.sizeHint().width()), badge.sizeHint().height())
        if spare >= _WORDS + _EVIDENCE:
            told = max(_EVIDENCE, spare * 2 // 5)
            columns = ((words, _BADGE, spare - told), (choice, _BADGE + spare - told + _ACROSS, chosen))
            bottoms = [top]
            for item, left, wide in columns:
                room = QRect(left, top, wide, _height(item, wide))
                bottoms.append(room.bottom() + 1)
                yield item, room
            left = width - told
            room = QRect(left, top, told, _height(evidence, told))
            yield evidence, room
            down, wide = _way_below(room, way)
            yield way, QRect(left, down, wide, _height(way, wide))
            top = max(*bottoms, down + _height(way, wide))
        else:
            for item in (words, choice):
                room = QRect(_BADGE, top, width - _BADGE, _height(item, width - _BADGE))
                yield item, room
                top = room.bottom() + 1 + _DOWN
            asked = 0 if way.isEmpty() else way.sizeHint().width() + _ACROSS
            room = QRect(_BADGE, top, width - _BADGE - asked, _height(evidence, width - _BADGE - asked))
            yield evidence, room
            yield way, QRect(width - asked + _ACROSS, top - 2, asked - _ACROSS, _height(way, asked))
            top = room.bottom() + 1
        for item in note:
            yield item, QRect(_BADGE, top + _DOWN, width - _BADGE, _height(item, width - _BADGE))

    def _placed(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        return [(item, room) for item, room in self._rooms(width) if not item.isEmpty()]

    def _direction(self) -> Qt.LayoutDirection:
        owner = self.parentWidget()
        return owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight

    @override
    def invalidate(self) -> None:
        self._heights = {}
        super().invalidate()

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
        if width not in self._heights:
            bottoms = [room.bottom() + 1 for _, room in self._placed(width)]
            self._heights[width] = max(bottoms, default=0) + _MARGIN
        return self._heights[width]

    @override
    def setGeometry(self, place: QRect) -> None:
        super().setGeometry(place)
        for item, room in self._placed(place.width()):
            there = room.translated(place.topLeft())
            item.setGeometry(QStyle.visualRect(self._direction(), place, there))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._items if not item.isEmpty()), default=0)
        return QSize(_BADGE + widest, 0)


def _height(item: QLayoutItem, width: int) -> int:
    if item.isEmpty():
        return 0
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _way_below(room: QRect, way: QLayoutItem) -> tuple[int, int]:
    return room.bottom() + 3, min(way.sizeHint().width(), room.width())
