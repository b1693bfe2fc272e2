"""The history for pictures: with no session, three and ten thousand, each picture over them, long words, a question."""

from collections.abc import Callable, Iterator
from datetime import UTC, date

from PySide6.QtWidgets import QWidget

from partner_overlay.application.deck_saving import at_once
from partner_overlay.demo.made_history import MadeHistory
from partner_overlay.domain.competency import Numbering
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.history_requests import HistoryAsk, HistoryRequest
from partner_overlay.presentation.history_view import Sight, Span
from partner_overlay.ui.history.history_window import HistoryWindow
from partner_overlay.wiring.history_desk import HistoryDesk

_TODAY = date(2026, 11, 24)
_MANY, _SOME = 10_000, 120
_LONG = "Auseinandersetzungsbereitschaft und Zielvereinbarungsgespräche am Dienstag"
_SMALL = (683, 384)  # pixels: 1366 x 768 at 200 %


class _NothingIsWiped:
    def discard(self, session_id: str) -> None:
        """Pictures delete nothing."""


class _Shown:
    """A desk that lives as long as its window."""

    def __init__(self, scheme: Scheme, history: MadeHistory) -> None:
        self._desk = HistoryDesk(
            history,
            _NothingIsWiped(),
            at_once,
            scheme=scheme,
            numbers=Numbering.ICF_2019,
            today=lambda: _TODAY,
            zone=UTC,
        )
        self.window = self._desk.window
        self._desk.refresh()
        self.window.destroyed.connect(self._desk.deleteLater)

    def looking_at(self, sight: Sight, span: Span = Span.LAST_50) -> HistoryWindow:
        self.window.requested.emit(HistoryRequest(HistoryAsk.LOOK_AT, sight=sight, span=span))
        self.window.pictures.choose_first(sight)
        return self.window


def history_windows(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name; one at a time, for they are large."""

    def shown(count: int, **words: str) -> _Shown:
        return _Shown(scheme, MadeHistory(count, **words))

    makers: dict[str, Callable[[], HistoryWindow]] = {
        "history-none": lambda: shown(0).window,
        "history-3": lambda: shown(3).window,
        "history-10000": lambda: shown(_MANY).window,
        "history-delete": lambda: _asked(shown(12).window),
        "history-long": lambda: shown(300, client=_LONG[:40], type_name=_LONG).window,
        "history-small": lambda: _small(shown(_SOME).window),
        "trends-items": lambda: shown(_SOME).looking_at(Sight.ITEMS),
        "trends-items-small": lambda: _small(shown(_SOME).looking_at(Sight.ITEMS, Span.LAST_12)),
        "trends-phases": lambda: shown(_SOME).looking_at(Sight.PHASES, Span.LAST_12),
        "trends-phases-long": lambda: shown(300, client=_LONG[:40]).looking_at(Sight.PHASES),
        "trends-said": lambda: shown(_SOME).looking_at(Sight.SAID),
        "trends-none": lambda: shown(0).looking_at(Sight.ITEMS),
    }
    for name, make in makers.items():
        yield name, make()


def _small(window: HistoryWindow) -> HistoryWindow:
    window.resize(*_SMALL)
    return window


def _asked(window: HistoryWindow) -> HistoryWindow:
    window.menus.asked.emit(HistoryAsk.DELETE)
    return window
