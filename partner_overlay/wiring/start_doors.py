"""The ways that lead from the start window to settings, decks, history, help and reviews that wait."""

from PySide6.QtCore import QObject, Slot

from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.ui.start.start_window import StartWindow
from partner_overlay.wiring.program import Program


class StartDoors(QObject):
    def __init__(self, program: Program, window: StartWindow) -> None:
        super().__init__()
        self._program = program
        window.settle_picked.connect(self._on_settle)
        window.check_ins_requested.connect(self._on_check_ins)
        window.review_requested.connect(self._on_review)
        window.decks_requested.connect(self._on_decks)
        window.history_requested.connect(self._on_history)
        window.settings_requested.connect(self._on_settings)
        window.help_requested.connect(self._on_help)

    @Slot(int)
    def _on_settle(self, seconds: int) -> None:
        self._program.ask(Request(Ask.SETTLE, str(seconds)))

    @Slot()
    def _on_check_ins(self) -> None:
        self._program.ask(Request(Ask.SETTINGS, "check-ins"))

    @Slot(str)
    def _on_review(self, session_id: str) -> None:
        self._program.ask(Request(Ask.REVIEW, session_id))

    @Slot()
    def _on_decks(self) -> None:
        self._program.ask(Request(Ask.DECKS))

    @Slot()
    def _on_history(self) -> None:
        self._program.ask(Request(Ask.HISTORY))

    @Slot()
    def _on_settings(self) -> None:
        self._program.ask(Request(Ask.SETTINGS))

    @Slot()
    def _on_help(self) -> None:
        self._program.ask(Request(Ask.HELP, "start"))
