"""How the desk of each window is made when it is first needed; only for those who read types."""

from typing import Protocol

from partner_overlay.wiring.decks_opening import DecksOpening
from partner_overlay.wiring.export_desk import ExportDesk
from partner_overlay.wiring.history_desk import HistoryDesk
from partner_overlay.wiring.keys_window_desk import KeysWindowDesk
from partner_overlay.wiring.review_desk import ReviewDesk
from partner_overlay.wiring.start_desk import StartDesk
from partner_overlay.wiring.words_desk import WordsDesk


class Makers(Protocol):
    def start(self) -> StartDesk: ...

    def words(self) -> WordsDesk: ...

    def decks(self) -> DecksOpening: ...

    def review(self) -> ReviewDesk: ...

    def history(self) -> HistoryDesk: ...

    def keys(self) -> KeysWindowDesk: ...

    def export(self) -> ExportDesk: ...

    def finish(self) -> None: ...
