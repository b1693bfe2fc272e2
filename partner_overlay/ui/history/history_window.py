"""The window of the history: the list of sessions or a picture over them, and what they are filtered by."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.history import delete_question
from partner_overlay.presentation.history_requests import HistoryAsk, HistoryRequest
from partner_overlay.presentation.history_view import HistoryView, SessionRow, Sight, Span
from partner_overlay.presentation.translation import Translate
from partner_overlay.presentation.trends_view import GridColumn, GridRow, PhaseRow, SaidRow
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.history.confirm_bar import ConfirmBar
from partner_overlay.ui.history.filter_bar import FilterBar
from partner_overlay.ui.history.history_colours import history_colours
from partner_overlay.ui.history.history_dress import dress_history
from partner_overlay.ui.history.history_menus import HistoryMenus
from partner_overlay.ui.history.pictures import Pictures
from partner_overlay.ui.history.session_table import SessionTable
from partner_overlay.ui.history.sight_switch import SightSwitch
from partner_overlay.ui.history.told_line import ToldLine
from partner_overlay.ui.history.trouble_bar import TroubleBar
from partner_overlay.ui.opening import open_window, size_by_letters
from partner_overlay.ui.plain_words import plain_label
from partner_overlay.ui.redress import take_over
from partner_overlay.ui.roomy import Roomy
from partner_overlay.ui.text_block import literal
from partner_overlay.ui.whole_line import WholeLine


class HistoryWindow(QMainWindow):
    """`session_at`, `column_at`, `phases_at` give what is known of a session by its place; None while it is fetched."""

    requested = Signal(object)  # a HistoryRequest
    closed = Signal()

    def __init__(
        self,
        scheme: Scheme,
        *,
        today: date,
        rows: Sequence[GridRow],
        session_at: Callable[[int], SessionRow | None],
        column_at: Callable[[int], GridColumn | None],
        phases_at: Callable[[int], PhaseRow | None],
        translate: Translate,
    ) -> None:
        super().__init__()
        self._colours = colours = history_colours(scheme)
        self._translate = translate
        self._view: HistoryView | None = None
        self._deleting: tuple[int, ...] = ()
        self.table = SessionTable(session_at, colours)
        self.pictures = Pictures(rows, column_at, phases_at, colours, translate)
        self.menus = HistoryMenus(self, self.table, self.menuBar(), translate)
        self.switch = SightSwitch()
        self.filters = FilterBar(today)
        self.confirm = ConfirmBar(self.tr("Delete for good"), self.tr("Keep"))
        self.trouble = TroubleBar()
        self._empty = plain_label(quiet=True, wrap=True)
        self._told = ToldLine()
        self._counts = WholeLine()
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        dress_history(self, scheme, colours)

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        take_over(self._colours, history_colours(scheme))
        dress_history(self, scheme, self._colours)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("History"))
        help_at(self, "history")
        self.menuBar().setAccessibleName(self.tr("Menus"))
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(14, 10, 14, 8)
        layout.setSpacing(8)
        for widget in (self.switch, self.filters, self.trouble, self.confirm):
            layout.addWidget(widget)
        for page in (self.table, self.pictures, self._empty):
            self._stack.addWidget(page)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._bottom())
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(Roomy(whole))
        size_by_letters(self, 980, 680)

    def _bottom(self) -> QWidget:
        """What one points at in a picture, and how many sessions there are."""
        line = Flow(across=16, down=2)
        line.add(self._told, self._counts)
        return line

    def _connect(self) -> None:
        self.menus.asked.connect(self._on_asked)
        self.switch.chosen.connect(self._on_switch)
        self.filters.changed.connect(self._on_filter)
        self.filters.left.connect(self._to_content)
        self.trouble.look_again_requested.connect(self._on_look_again)
        self.confirm.answered.connect(self._on_answered)
        self.table.open_requested.connect(self._on_open)
        self.table.menu_wanted.connect(self._on_menu)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.selectionModel().currentChanged.connect(self._on_current)
        self.pictures.opened.connect(self._on_opened)
        self.pictures.told_changed.connect(self._told.setText)
        for number, sight in enumerate(Sight):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            shortcut.activated.connect(self._choosing(sight))

    @override
    def render(self, view: HistoryView) -> None:  # type: ignore[override]  # the house's word, not Qt's
        """Show this; what is being typed, chosen or scrolled to stays."""
        before, self._view = self._view, view
        self.switch.show_sight(view.sight, view.span)
        self.filters.show_filter(view.filter, view.choices)
        clients = [choice.words for choice in view.choices.clients[1:]]
        self.table.show_clients(clients)
        self.pictures.phases.show_clients(clients)
        self.trouble.show_trouble(view.trouble)
        self._counts.setText(literal(view.counts))
        self._empty.setText(literal(view.empty))
        self.pictures.show_sight(view.sight)
        content = self.table if view.sight is Sight.SESSIONS else self.pictures
        self._stack.setCurrentWidget(self._empty if view.empty else content)
        self._on_selection()
        if before is not None and before.sight is not view.sight:
            self._told.clear()
        if before is not None and before.sight is not view.sight and self.confirm.question:
            self.confirm.hide()

    def open(self) -> None:
        """Show it, or bring it to the front: the coach has asked for it."""
        open_window(self)
        self._to_content()

    def chosen(self) -> tuple[int, ...]:
        """The numbers of the chosen sessions; none while a picture is looked at."""
        return self.table.chosen() if self._sight is Sight.SESSIONS else ()

    @property
    def counts(self) -> str:
        """What is said of how many there are."""
        return self._counts.text()

    @property
    def empty(self) -> str:
        """What is said in place of rows; empty when there are some."""
        return self._empty.text()

    @property
    def _sight(self) -> Sight:
        return Sight.SESSIONS if self._view is None else self._view.sight

    def show_said(self, rows: Sequence[SaidRow]) -> None:
        self.pictures.show_said(rows)

    def show_sessions(self, numbers: Sequence[int], *, anew: bool) -> None:
        """The list's sessions; `anew`: others are looked for than before."""
        self.table.show_sessions(numbers, anew=anew)

    def say(self, words: str) -> None:
        """One sentence, until one points at something else."""
        self._told.setText(literal(words))

    @property
    def told(self) -> str:
        """What is said of what one points at, or in answer to what was asked."""
        return self._told.text()

    def show_progress(self, words: str) -> None:
        """How far counting has come; nothing when it is done."""
        counts = "" if self._view is None else self._view.counts
        self._counts.setText(literal(words or counts))

    def _ask(self, ask: HistoryAsk, sessions: tuple[int, ...] = ()) -> None:
        wanted = HistoryFilter() if self._view is None else self._view.filter
        self.requested.emit(HistoryRequest(ask, sessions, wanted, self._sight))

    @Slot(object)
    def _on_asked(self, ask: HistoryAsk) -> None:
        match ask:
            case HistoryAsk.SEARCH:
                self.filters.focus_search()
            case HistoryAsk.CLOSE:
                self.close()
            case HistoryAsk.OPEN:
                self._on_open()
            case HistoryAsk.DELETE:
                self._ask_to_delete()
            case _:
                self._ask(ask, self.chosen())

    def _ask_to_delete(self) -> None:
        self._deleting = self.chosen()
        if self._deleting:
            row = self.table.sessions.row_at(self.table.currentIndex().row())
            self.confirm.ask(delete_question(row, len(self._deleting), self._translate))

    @Slot(bool)
    def _on_answered(self, yes: bool) -> None:  # noqa: FBT001  a slot
        if yes:
            self._ask(HistoryAsk.DELETE_FOR_GOOD, self._deleting)
        self._deleting = ()
        self._to_content()

    @Slot()
    def _on_open(self) -> None:
        current = self.table.current()
        if self._sight is Sight.SESSIONS and current is not None:
            self._ask(HistoryAsk.OPEN, (current,))

    @Slot(int)
    def _on_opened(self, number: int) -> None:
        self._ask(HistoryAsk.OPEN, (number,))

    @Slot()
    def _on_look_again(self) -> None:
        self._ask(HistoryAsk.LOOK_AGAIN)

    @Slot(object)
    def _on_filter(self, wanted: HistoryFilter) -> None:
        self.requested.emit(HistoryRequest(HistoryAsk.FILTER, (), wanted, self._sight))

    @Slot(object, object)
    def _on_switch(self, sight: Sight, span: Span) -> None:
        wanted = HistoryFilter() if self._view is None else self._view.filter
        self.requested.emit(HistoryRequest(HistoryAsk.LOOK_AT, (), wanted, sight, span))

    def _choosing(self, sight: Sight) -> Callable[[], None]:
        return lambda: self.switch.choose(sight)

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        self.menus.sessions.popup(place)

    @Slot()
    def _on_current(self) -> None:
        self._told.clear()

    @Slot()
    def _on_selection(self) -> None:
        shown = self._view is not None and not self._view.empty
        chosen = shown and self._sight is Sight.SESSIONS and self.table.selectionModel().hasSelection()
        self.menus.allow(chosen=chosen, any_fit=shown)

    @Slot()
    def _to_content(self) -> None:
        """The keyboard to the list or the picture; with nothing there, to the search."""
        if self._view is None or self._view.empty:
            self.filters.focus_search()
        elif self._sight is Sight.SESSIONS:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.pictures.focus_in(self._sight)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
