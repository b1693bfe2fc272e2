"""The history for pictures: with no session, three and ten thousand, long words, its menus, questions and dialogs."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date
from typing import Final

from PySide6.QtCore import QCoreApplication, QItemSelectionModel
from PySide6.QtWidgets import QWidget

from partner_overlay.application.deck_saving import at_once
from partner_overlay.application.history_look import Offered
from partner_overlay.application.history_pages import Pages
from partner_overlay.application.said_so_far import said_in
from partner_overlay.demo.language import record_full
from partner_overlay.demo.made_history import MadeHistory
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.exports.file_names import name_of
from partner_overlay.presentation.exports.form_words import forms_offered
from partner_overlay.presentation.exports.outcome_words import look_over_words, written_words
from partner_overlay.presentation.history import derive_history
from partner_overlay.presentation.history_requests import HistoryAsk
from partner_overlay.presentation.history_view import EVERY_SESSION, SessionRow, Sight, Span
from partner_overlay.presentation.item_grid import grid_rows
from partner_overlay.presentation.pictured import Pictured, picture_fetcher, row_fetcher
from partner_overlay.presentation.said_bars import said_rows
from partner_overlay.presentation.trends_view import GridColumn, PhaseRow
from partner_overlay.storage.resources import resources_folder
from partner_overlay.ui.export_choice import ExportDialog
from partner_overlay.ui.export_notice import export_notice
from partner_overlay.ui.history.history_window import HistoryWindow

translate = QCoreApplication.translate

_NUMBERS = Numbering.ICF_2019
_TODAY = date(2026, 11, 24)
_MANY, _SOME = 10_000, 120
_LONG = "Auseinandersetzungsbereitschaft und Zielvereinbarungsgespräche am Dienstag"
_SMALL = (683, 384)  # pixels: 1366 x 768 at 200 %


class _Shown:
    """The window over a made-up history; all that is read aside in the program is read at once."""

    def __init__(self, scheme: Scheme, history: MadeHistory) -> None:
        self._history = history
        rows = grid_rows(_NUMBERS, translate)
        self._rows = Pages[SessionRow](row_fetcher(history, UTC, translate), at_once, self._came, _no_trouble)
        fetch = picture_fetcher(history, rows, UTC, translate)
        self._pictured = Pages[Pictured](fetch, at_once, self._pictures_came, _no_trouble)
        self.window = HistoryWindow(
            scheme,
            today=_TODAY,
            rows=rows,
            session_at=self._rows.at,
            column_at=self._column_at,
            phases_at=self._phases_at,
            translate=translate,
        )
        found = history.find(EVERY_SESSION)
        self._offered = Offered(len(found), history.clients(), history.type_names())
        self._rows.show(found)
        self.window.show_sessions(found, anew=True)
        self._render(Sight.SESSIONS, Span.LAST_12, len(found), len(found))

    def looking_at(self, sight: Sight, span: Span = Span.LAST_50) -> HistoryWindow:
        fitting = self._history.find(replace(EVERY_SESSION, trends=True))
        numbers = fitting[: span.most]
        self._pictured.show(numbers)
        self.window.pictures.show_sessions(numbers)
        said = said_in(self._history.digests(numbers), len(numbers))
        self.window.show_said(said_rows(said, _NUMBERS, translate))
        self._render(sight, span, len(numbers), len(fitting))
        self.window.pictures.choose_first(sight)
        return self.window

    def _render(self, sight: Sight, span: Span, shown: int, fitting: int) -> None:
        view = derive_history(
            sight, span, EVERY_SESSION, self._offered, shown=shown, translate=translate, fitting=fitting
        )
        self.window.render(view)

    def _came(self, first: int, last: int) -> None:
        self.window.table.sessions.rows_came(first, last)

    def _pictures_came(self, first: int, last: int) -> None:
        self.window.pictures.came(first, last)

    def _column_at(self, at: int) -> GridColumn | None:
        pictured = self._pictured.at(at)
        return None if pictured is None else pictured.column

    def _phases_at(self, at: int) -> PhaseRow | None:
        pictured = self._pictured.at(at)
        return None if pictured is None else pictured.phases


def _no_trouble(sentence: str) -> None:
    raise AssertionError(sentence)  # what is made up can be read


def history_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name; one at a time, for they are large."""
    for name, make in MAKERS.items():
        yield name, make(scheme)


def _made(scheme: Scheme, count: int, **words: str) -> _Shown:
    return _Shown(scheme, MadeHistory(count, **words))


def _small(window: HistoryWindow) -> HistoryWindow:
    window.resize(*_SMALL)
    return window


def _asked(window: HistoryWindow, sessions: int = 1) -> HistoryWindow:
    """The question before the newest are deleted."""
    flags = QItemSelectionModel.SelectionFlag
    for row in range(sessions):
        window.table.selectionModel().select(window.table.sessions.index(row, 0), flags.Select | flags.Rows)
    window.menus.asked.emit(HistoryAsk.DELETE)
    return window


def _nothing_fits(window: HistoryWindow) -> HistoryWindow:
    """Between two days."""
    wanted = replace(EVERY_SESSION, client="C-014", since=date(2026, 8, 1), until=date(2026, 8, 31))
    offered = Offered(12, ("C-014", "K2"), ("60 min",))
    window.render(derive_history(Sight.SESSIONS, Span.LAST_12, wanted, offered, shown=0, translate=translate))
    return window


def _in_trouble(window: HistoryWindow) -> HistoryWindow:
    offered = Offered(12, ("C-014", "K2"), ("60 min",))
    view = derive_history(
        Sight.SESSIONS, Span.LAST_12, EVERY_SESSION, offered, shown=12, translate=translate, trouble=record_full()
    )
    window.render(view)
    return window


def _over(window: HistoryWindow, dialog: QWidget) -> QWidget:
    """The dialog or menu, whose window lasts as long as it does."""
    vars(dialog)["kept"] = window
    return dialog


def _choice(window: HistoryWindow, *, supervision: bool = False) -> QWidget:
    """Qt's own, as where the desktop brings none, on a folder without a page in it."""
    name = name_of(MadeHistory(3).lines([3]), EVERY_SESSION, translate, supervision=supervision, zone=UTC)
    title = translate("Export", "Export a supervision page" if supervision else "Export the session")
    dialog = ExportDialog(window, name, forms_offered(supervision=supervision), title)
    dialog.setOption(ExportDialog.Option.DontUseNativeDialog)
    dialog.setDirectory(str(resources_folder() / "decks"))
    return _over(window, dialog)


def _notice(window: HistoryWindow, *, supervision: bool = False) -> QWidget:
    name = translate("Export", "Supervision page") if supervision else "2026-11-23 R7"
    said = written_words(f"/home/coach/Documents/{name}.pdf", 1, translate)
    return _over(window, export_notice(window, f"{said}\n\n{look_over_words(translate)}" if supervision else said))


MAKERS: Final[Mapping[str, Callable[[Scheme], QWidget]]] = {
    "history-none": lambda scheme: _made(scheme, 0).window,
    "history-3": lambda scheme: _made(scheme, 3).window,
    "history-10000": lambda scheme: _made(scheme, _MANY).window,
    "history-delete": lambda scheme: _asked(_made(scheme, 12).window),
    "history-delete-many": lambda scheme: _small(_asked(_made(scheme, 12).window, 3)),
    "history-nothing-fits": lambda scheme: _nothing_fits(_made(scheme, 12).window),
    "history-trouble": lambda scheme: _in_trouble(_made(scheme, 12).window),
    "history-menu": lambda scheme: _over(window := _made(scheme, 12).window, window.menus.history),
    "history-menu-sessions": lambda scheme: _over(window := _made(scheme, 12).window, window.menus.sessions),
    "history-export": lambda scheme: _choice(_made(scheme, 3).window),
    "history-export-supervision": lambda scheme: _choice(_made(scheme, 3).window, supervision=True),
    "history-exported": lambda scheme: _notice(_made(scheme, 3).window),
    "history-exported-supervision": lambda scheme: _notice(_made(scheme, 3).window, supervision=True),
    "history-long": lambda scheme: _made(scheme, 300, client=_LONG[:40], type_name=_LONG).window,
    "history-small": lambda scheme: _small(_made(scheme, _SOME).window),
    "trends-items": lambda scheme: _made(scheme, _SOME).looking_at(Sight.ITEMS),
    "trends-items-small": lambda scheme: _small(_made(scheme, _SOME).looking_at(Sight.ITEMS, Span.LAST_12)),
    "trends-phases": lambda scheme: _made(scheme, _SOME).looking_at(Sight.PHASES, Span.LAST_12),
    "trends-phases-long": lambda scheme: _made(scheme, 300, client=_LONG[:40]).looking_at(Sight.PHASES),
    "trends-said": lambda scheme: _made(scheme, _SOME).looking_at(Sight.SAID),
    "trends-none": lambda scheme: _made(scheme, 0).looking_at(Sight.ITEMS),
}
