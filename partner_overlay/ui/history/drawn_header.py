"""A header whose visible sections are drawn in one go, for the same reason as the cells of a drawn table."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView

from partner_overlay.overriding import override


class DrawnHeader(QHeaderView):
    """All sections are of one size, and stay in their order."""

    def __init__(self, orientation: Qt.Orientation, ground: Callable[[], QColor]) -> None:
        super().__init__(orientation)
        self._ground = ground

    def draw_section(self, painter: QPainter, rect: QRect, section: int) -> None:
        raise NotImplementedError

    def _visible(self, place: QRect) -> range:
        across = self.orientation() is Qt.Orientation.Horizontal
        ends = (place.left(), place.right()) if across else (place.top(), place.bottom())
        last = self.count() - 1
        found = [self.logicalIndexAt(at) for at in ends]
        sections = sorted(last if section < 0 else section for section in found)
        return range(max(sections[0], 0), sections[1] + 1)

    def _place_of(self, section: int) -> QRect:
        at, size = self.sectionViewportPosition(section), self.sectionSize(section)
        if self.orientation() is Qt.Orientation.Horizontal:
            return QRect(at, 0, size, self.viewport().height())
        return QRect(0, at, self.viewport().width(), size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._ground())
        painter.setFont(self.font())
        for section in self._visible(event.rect()):
            self.draw_section(painter, self._place_of(section), section)
        painter.end()
