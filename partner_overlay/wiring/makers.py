"""How the desk of each window is made when it is first needed; only for those who read types."""

from collections.abc import Callable
from typing import Protocol

from partner_overlay.wiring.decks_opening import DecksOpening
from partner_overlay.wiring.export_desk import ExportDesk
from partner_overlay.wiring.history_desk import HistoryDesk
from partner_overlay.wiring.keys_window_desk import KeysWindowDesk
from partner_overlay.wiring.review_desk import ReviewDesk
from partner_overlay.wiring.start_desk import StartDesk
from partner_overlay.wiring.words_desk import WordsDesk


class Makers(Protocol):
    """`load_...` brings the code of a window aside and calls `then` when it is there."""

    def start(self) -> StartDesk: ...

    def words(self) -> WordsDesk: ...

    def load_decks(self, then: Callable[[], None]) -> None: ...

    def decks(self) -> DecksOpening: ...

    def load_review(self, then: Callable[[], None]) -> None: ...

    def review(self) -> ReviewDesk: ...

    def load_history(self, then: Callable[[], None]) -> None: ...

    def history(self) -> HistoryDesk: ...

    def keys(self) -> KeysWindowDesk: ...

    def export(self) -> ExportDesk: ...

    def finish(self) -> None: ...
