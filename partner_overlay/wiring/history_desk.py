"""The history: opened when the coach asks for it. What is looked at is read aside; reviews and exports are others'."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from partner_overlay.application.deck_saving import Aside
from partner_overlay.application.history_look import Found, Offered, lines_of
from partner_overlay.application.history_pages import Pages
from partner_overlay.application.ports import JournalTrouble
from partner_overlay.application.review_ports import HistoryFilter, HistoryLine, SessionHistory, SessionWiper
from partner_overlay.application.said_so_far import SaidSoFar
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.history import derive_history, filter_meant, nothing_to_review
from partner_overlay.presentation.history_requests import ExportWanted, HistoryAsk, HistoryRequest
from partner_overlay.presentation.history_view import SessionRow, Sight, Span
from partner_overlay.presentation.item_grid import grid_rows
from partner_overlay.presentation.pictured import Pictured, picture_fetcher, row_fetcher
from partner_overlay.presentation.said_bars import said_progress, said_rows
from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.presentation.trends_view import GridColumn, PhaseRow
from partner_overlay.ui.history.history_window import HistoryWindow
from partner_overlay.wiring.history.counting import SaidCounting
from partner_overlay.wiring.history.finding import Finding
from partner_overlay.wiring.history.wiping import Wiping

translate = QCoreApplication.translate


def _today() -> date:
    return datetime.now().astimezone().date()


class HistoryDesk(QObject):
    """`history` is read aside; `wiper` is called on the thread of the windows. Without a `zone` it is the machine's."""

    review_wanted = Signal(str)  # a session's id
    export_wanted = Signal(object)  # an ExportWanted
    deleted = Signal(object)  # ids of sessions that are gone now
    closed = Signal()

    def __init__(
        self,
        history: SessionHistory,
        wiper: SessionWiper,
        aside: Aside,
        *,
        scheme: Scheme,
        numbers: Numbering,
        today: Callable[[], date] = _today,
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__()
        self._history = history
        self._aside = aside
        self._today = today
        self._numbering = numbers
        self._sight, self._span = Sight.SESSIONS, Span.LAST_12
        self._filter = HistoryFilter()
        self._offered = Offered()
        self._listed: HistoryFilter | None = None  # what the list shows now
        self._fitting = 0  # sessions that a picture could take in
        self._trouble = ""
        rows = grid_rows(numbers, translate)
        self._rows = Pages[SessionRow](row_fetcher(history, zone, translate), aside, self._on_rows, self._on_trouble)
        self._pictured = Pages[Pictured](
            picture_fetcher(history, rows, zone, translate), aside, self._on_pictured, self._on_trouble, size=25
        )
        self._finding = Finding(history, aside, self._on_found, self._on_trouble)
        self._counting = SaidCounting(history, aside, self._on_counted, self._on_trouble)
        self._wiping = Wiping(wiper, self._on_wiped, self)
        self.window = HistoryWindow(
            scheme,
            today=today(),
            rows=rows,
            session_at=self._rows.at,
            column_at=self._column_at,
            phases_at=self._phases_at,
            translate=translate,
        )
        self.window.requested.connect(self._on_requested)
        self.window.closed.connect(self._on_closed)

    @property
    def is_open(self) -> bool:
        return self.window.isVisible()

    @property
    def is_busy(self) -> bool:
        """Something is being looked for or counted."""
        return self._finding.is_looking or self._counting.is_counting

    def open(self) -> None:
        """Show the window, or bring it to the front: the coach has asked for it."""
        self.refresh()
        self._render()
        self.window.open()

    def as_it_stands(self) -> "Callable[[HistoryDesk], None]":
        """What opens another desk with the same looked at."""
        sight, span, wanted = self._sight, self._span, self._filter
        return lambda desk: desk.open_at(sight, span, wanted)

    def open_at(self, sight: Sight, span: Span, wanted: HistoryFilter) -> None:
        self._sight, self._span, self._filter = sight, span, wanted
        self.open()

    @Slot()
    def refresh(self) -> None:
        """Sessions have come or gone, or a review has changed: look again."""
        self.window.filters.go_on_from(self._today())
        self._look(afresh=True)

    def finish(self) -> None:
        """The program ends."""
        self._counting.stop()
        self._wiping.finish()
        self.window.close()

    def _column_at(self, at: int) -> GridColumn | None:
        pictured = self._pictured.at(at)
        return None if pictured is None else pictured.column

    def _phases_at(self, at: int) -> PhaseRow | None:
        pictured = self._pictured.at(at)
        return None if pictured is None else pictured.phases

    def _look(self, *, afresh: bool = False) -> None:
        wanted = self._filter if self._sight is Sight.SESSIONS else replace(self._filter, trends=True)
        self._finding.look_for(wanted, afresh=afresh)

    # What is asked for

    @Slot(object)
    def _on_requested(self, request: HistoryRequest) -> None:
        supervision = request.ask in {HistoryAsk.SUPERVISION_PAGE, HistoryAsk.SUPERVISION_PAGE_ALL}
        match request.ask:
            case HistoryAsk.OPEN:
                self._with_lines(request.sessions, self._open_review)
            case HistoryAsk.DELETE_FOR_GOOD:
                self._with_lines(request.sessions, lambda lines: self._wiping.wipe(_ids(lines)))
            case HistoryAsk.EXPORT | HistoryAsk.SUPERVISION_PAGE if request.sessions:
                self._with_lines(request.sessions, lambda lines: self._export(_ids(lines), supervision=supervision))
            case HistoryAsk.EXPORT_ALL | HistoryAsk.SUPERVISION_PAGE_ALL:
                self.export_wanted.emit(ExportWanted(filter=self._filter, supervision=supervision))
            case HistoryAsk.FILTER:
                self._filter = filter_meant(request.filter, translate)
                self._look()
            case HistoryAsk.LOOK_AT:
                self._sight, self._span = request.sight, request.span
                self._counting.stop()
                self._look()
            case HistoryAsk.LOOK_AGAIN:
                self.refresh()
            case _:
                pass

    def _export(self, ids: tuple[str, ...], *, supervision: bool) -> None:
        self.export_wanted.emit(ExportWanted(ids, self._filter, supervision))

    def _open_review(self, lines: Sequence[HistoryLine]) -> None:
        if lines[0].private:
            self.window.say(nothing_to_review(translate))
        else:
            self.review_wanted.emit(lines[0].id)

    def _with_lines(self, numbers: Sequence[int], then: Callable[[Sequence[HistoryLine]], object]) -> None:
        """The sessions are read aside: of many that are chosen, most have not been seen."""

        def take(lines: tuple[HistoryLine, ...] | JournalTrouble) -> None:
            if isinstance(lines, JournalTrouble):
                self._on_trouble(lines.sentence)
            elif lines:
                then(lines)

        self._aside(lambda: lines_of(self._history, numbers), take)

    # What came of it

    def _on_found(self, found: Found) -> None:
        self._trouble = ""
        self._offered = found.offered or self._offered
        if found.wanted.trends:
            self._show_pictures(found)
        else:
            self._rows.show(found.numbers)
            self.window.show_sessions(found.numbers, anew=found.wanted != self._listed)
            self._listed = found.wanted
        self._render()

    def _show_pictures(self, found: Found) -> None:
        self._fitting = len(found.numbers)
        numbers = found.numbers[: self._span.most]
        self._pictured.show(numbers)
        self.window.pictures.show_sessions(numbers)
        if self._sight is Sight.SAID:
            self._counting.begin(numbers)

    def _render(self) -> None:
        pictures = self._sight is not Sight.SESSIONS
        shown = len(self._pictured.numbers if pictures else self._rows.numbers)
        self.window.render(
            derive_history(
                self._sight,
                self._span,
                self._filter,
                self._offered,
                shown=shown,
                translate=translate,
                fitting=self._fitting if pictures else None,
                trouble=in_words(self._trouble, translate),
            )
        )

    def _on_rows(self, first: int, last: int) -> None:
        self.window.table.sessions.rows_came(first, last)

    def _on_pictured(self, first: int, last: int) -> None:
        self.window.pictures.came(first, last)

    def _on_counted(self, said: SaidSoFar) -> None:
        self.window.show_said(said_rows(said, self._numbering, translate))
        self.window.show_progress(said_progress(said, translate))

    def _on_trouble(self, sentence: str) -> None:
        self._trouble = sentence
        self._render()

    def _on_wiped(self, gone: tuple[str, ...], sentence: str) -> None:
        if gone:
            self.deleted.emit(gone)
            self.refresh()
        if sentence:
            self._on_trouble(sentence)

    @Slot()
    def _on_closed(self) -> None:
        self._counting.stop()
        self.closed.emit()


def _ids(lines: Sequence[HistoryLine]) -> tuple[str, ...]:
    return tuple(line.id for line in lines)
