"""The three pictures over many sessions, what their shapes stand for, and a line that says what one points at."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from partner_overlay.presentation.history_view import Sight
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import GridColumn, GridRow, PhaseRow, SaidRow
from partner_overlay.ui.history.grid_view import GridView
from partner_overlay.ui.history.history_colours import HistoryColours
from partner_overlay.ui.history.legend import dots_legend, phases_legend
from partner_overlay.ui.history.phase_table import PhaseTable
from partner_overlay.ui.history.picture_table import PictureTable
from partner_overlay.ui.history.said_table import SaidTable
from partner_overlay.ui.text_block import literal


class Pictures(QWidget):
    opened = Signal(int)  # the number of a session, whose review is wanted
    told_changed = Signal(str)

    def __init__(
        self,
        rows: Sequence[GridRow],
        column_at: Callable[[int], GridColumn | None],
        phases_at: Callable[[int], PhaseRow | None],
        colours: HistoryColours,
        translate: Translate,
    ) -> None:
        super().__init__()
        self.grid = GridView(rows, column_at, colours, translate)
        self.phases = PhaseTable(phases_at, colours, translate)
        self.said = SaidTable(colours)
        self._legends = {Sight.ITEMS: dots_legend(colours, translate), Sight.PHASES: phases_legend(colours, translate)}
        self._stack = QStackedWidget()
        self._told = ""
        self._numbers: Sequence[int] = ()
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for legend in self._legends.values():
            layout.addWidget(legend)
        for view in (self.grid, self.phases, self.said):
            self._stack.addWidget(view)
        self.grid.opened.connect(self._on_opened)
        self.phases.opened.connect(self._on_opened)
        self.grid.told.connect(self._on_told)
        layout.addWidget(self._stack, 1)

    def show_sight(self, sight: Sight) -> None:
        views: dict[Sight, QWidget] = {Sight.ITEMS: self.grid, Sight.PHASES: self.phases, Sight.SAID: self.said}
        for of, legend in self._legends.items():
            legend.setVisible(of is sight)
        if sight in views and views[sight] is not self._stack.currentWidget():
            self._stack.setCurrentWidget(views[sight])
            self._on_told("")

    def show_sessions(self, numbers: Sequence[int]) -> None:
        """These sessions now, or the same ones looked at again."""
        self._numbers = numbers
        self.phases.times.show_count(len(numbers))
        self.grid.show_count(len(numbers))

    def came(self, first: int, last: int) -> None:
        """These sessions can be drawn now."""
        self.grid.grid.columns_came(first, last)
        self.phases.times.rows_came(first, last)

    def show_said(self, rows: Sequence[SaidRow]) -> None:
        self.said.show_rows(rows)

    def choose_first(self, sight: Sight) -> None:
        """The cursor to the newest session, or to the first line, if it is nowhere."""
        self._view(sight).choose_first()

    def focus_in(self, sight: Sight) -> None:
        """The keyboard to the picture in sight."""
        self.choose_first(sight)
        self._view(sight).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _view(self, sight: Sight) -> GridView | PictureTable:
        views: dict[Sight, GridView | PictureTable] = {Sight.ITEMS: self.grid, Sight.PHASES: self.phases}
        return views.get(sight, self.said)

    @property
    def told(self) -> str:
        """What is said of the cell that one points at."""
        return self._told

    @Slot(int)
    def _on_opened(self, at: int) -> None:
        self.opened.emit(self._numbers[at])

    @Slot(str)
    def _on_told(self, words: str) -> None:
        self._told = literal(words)
        self.told_changed.emit(self._told)
