"""Phase times against the plan, session under session."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import PhaseRow
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.phase_delegate import PhaseDelegate, phase_row_height
from partner_overlay.ui.history.phase_model import PhaseColumn, PhaseModel
from partner_overlay.ui.history.picture_table import PictureTable
from partner_overlay.ui.rows_in_sight import keep_rows_in_sight

_WIDEST = "29 May 2026, C-014-06"


class PhaseTable(PictureTable):
    def __init__(self, row_at: Callable[[int], PhaseRow | None], colours: HistoryColours, translate: Translate) -> None:
        self.times = PhaseModel(row_at, translate)
        super().__init__(self.times, PhaseDelegate(self.times, colours))
        self.setAccessibleName(self.tr("Phase times"))
        self.times.dataChanged.connect(self._fit_rows)
        self.horizontalHeader().sectionResized.connect(self._on_resized)
        self.fit_to_text()

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        self.setColumnWidth(PhaseColumn.SESSION, self.fontMetrics().horizontalAdvance(_WIDEST) + 22)
        self._fit_rows()

    @Slot(int, int, int)
    def _on_resized(self, column: int, _before: int, width: int) -> None:
        if column == PhaseColumn.PHASES:
            self._fit_to(width)  # the header itself still tells the width from before

    @Slot()
    def _fit_rows(self) -> None:
        self._fit_to(self.columnWidth(PhaseColumn.PHASES))

    def _fit_to(self, width: int) -> None:
        """Rows high enough for all words under a bar, in a column that is so wide."""
        high = phase_row_height(self.fontMetrics(), width, self.times.longest_words)
        if high != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(high)
            keep_rows_in_sight(self)
