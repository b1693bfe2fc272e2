"""Phase times against the plan, session under session."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot

from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import PhaseRow
from partner_overlay.ui.history.code_room import code_room, longest_codes
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.phase_delegate import PhaseDelegate, phase_row_height
from partner_overlay.ui.history.phase_model import PhaseColumn, PhaseModel
from partner_overlay.ui.history.picture_table import PictureTable
from partner_overlay.ui.history.widest_words import widest_days
from partner_overlay.ui.rows_in_sight import keep_rows_in_sight

_BESIDE = 22  # pixels that stay free beside words, all in all


class PhaseTable(PictureTable):
    def __init__(self, row_at: Callable[[int], PhaseRow | None], colours: HistoryColours, translate: Translate) -> None:
        self._translate = translate
        self._codes: tuple[str, ...] = ()
        self.times = PhaseModel(row_at, translate)
        super().__init__(self.times, PhaseDelegate(self.times, colours))
        self.setAccessibleName(self.tr("Phase times"))
        self.times.dataChanged.connect(self._fit_rows)
        self.horizontalHeader().sectionResized.connect(self._on_resized)
        self.fit_to_text()

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        metrics = self.fontMetrics()
        days = max(metrics.horizontalAdvance(f"{day}, ") for day in widest_days(self._translate))
        self.setColumnWidth(PhaseColumn.SESSION, days + code_room(self._codes, metrics) + _BESIDE)
        self._fit_rows()

    def show_clients(self, codes: Sequence[str]) -> None:
        """Make room for these beside the days."""
        longest = longest_codes(codes)
        if longest != self._codes:
            self._codes = longest
            self.fit_to_text()

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
