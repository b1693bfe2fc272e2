"""The names beside the grid: they stay while sessions go by; a group's title stands over its items."""

from functools import cached_property

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from partner_overlay.overriding import override
from partner_overlay.ui.history.drawn_header import DrawnHeader
from partner_overlay.ui.history.grid_model import GridModel
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.text_block import literal

_ACROSS = 8
_NARROWEST, _WIDEST = 110, 260  # pixels
_CHARACTER = 8  # pixels of one, as letters usually come
_PART = 0.42  # of the whole picture, at most


class NameHeader(DrawnHeader):
    def __init__(self, model: GridModel, colours: HistoryColours) -> None:
        super().__init__(Qt.Orientation.Vertical, lambda: colours.ground)
        self._items = model
        self._colours = colours
        self._room = _WIDEST

    def make_room(self, whole: int) -> None:
        """The picture is so wide: the names take a part of it and no more."""
        scale = max(1.0, self.fontMetrics().averageCharWidth() / _CHARACTER)
        room = max(_NARROWEST, min(round(_WIDEST * scale), round(whole * _PART)))
        if room != self._room:
            self._room = room
            self.updateGeometry()
            self.geometriesChanged.emit()

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        self.__dict__.pop("_natural", None)
        self.updateGeometry()
        self.geometriesChanged.emit()

    @cached_property
    def _natural(self) -> int:
        """The width that all names would fit into."""
        metrics = QFontMetrics(self._bold())
        return max((metrics.horizontalAdvance(row.words) for row in self._items.rows), default=0) + 2 * _ACROSS + 4

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    @override
    def draw_section(self, painter: QPainter, rect: QRect, section: int) -> None:
        row = self._items.rows[section]
        if row.heading:
            painter.fillRect(rect, self._colours.head)
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), self._colours.rule)
        font = self._bold() if row.heading else self.font()
        painter.setFont(font)
        painter.setPen(self._colours.text)
        place = rect.adjusted(_ACROSS, 0, -_ACROSS, 0)
        words = QFontMetrics(font).elidedText(literal(row.words), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)

    @override
    def sizeHint(self) -> QSize:
        return QSize(min(self._natural, self._room), self.defaultSectionSize())
