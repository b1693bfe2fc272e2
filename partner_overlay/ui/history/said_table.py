"""What was said, competency under competency."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent

from partner_overlay.overriding import override
from partner_overlay.presentation.trends_view import SaidRow
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.picture_table import PictureTable
from partner_overlay.ui.history.said_delegate import SaidDelegate
from partner_overlay.ui.history.said_model import SaidColumn, SaidModel
from partner_overlay.ui.rows_in_sight import keep_rows_in_sight

_PART = 0.42  # of the whole width that names may take


class SaidTable(PictureTable):
    def __init__(self, colours: HistoryColours) -> None:
        self.said = SaidModel()
        super().__init__(self.said, SaidDelegate(self.said, colours))
        self.setAccessibleName(self.tr("What was said"))
        self.fit_to_text()

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 10)
        keep_rows_in_sight(self)
        self._make_room()

    def show_rows(self, rows: Sequence[SaidRow]) -> None:
        self.said.show_rows(rows)
        self._make_room()

    def _make_room(self) -> None:
        natural = max((self.fontMetrics().horizontalAdvance(row.name) for row in self.said.rows), default=0) + 22
        self.setColumnWidth(SaidColumn.NAME, min(natural, round(self.width() * _PART)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
