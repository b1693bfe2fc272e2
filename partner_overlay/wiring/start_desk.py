"""The start window: opened when the coach asks for it, gone when the session runs."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from partner_overlay.application.ports import Journal, JournalTrouble
from partner_overlay.application.session_service import StartChoices, carried_on
from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.application.settings_service import SettingsService
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation import start_view
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.presentation.review_waiting import waiting_words
from partner_overlay.presentation.start_view import StartView, TypeChoice
from partner_overlay.presentation.start_words import intention_words, parked_words
from partner_overlay.ui.start_window import StartWindow
from partner_overlay.wiring.past_reviews import PastReviews
from partner_overlay.wiring.program import Program

RECENT = 8
MINUTE = timedelta(minutes=1)
translate = QCoreApplication.translate


class StartDesk(QObject):
    """Fills the window with the last choices, and starts what was chosen."""

    closed = Signal()  # without a start

    def __init__(
        self,
        program: Program,
        settings: SettingsService,
        types: SessionTypesService,
        journal: Journal,
        *,
        past: PastReviews,
        scheme: Scheme,
    ) -> None:
        super().__init__()
        self._program = program
        self._settings = settings
        self._types = types
        self._journal = journal
        self._past = past
        self._window = StartWindow(scheme)
        self._window.start_requested.connect(self._on_start)
        self._window.decks_requested.connect(self._on_decks)
        self._window.history_requested.connect(self._on_history)
        self._window.review_requested.connect(self._on_review)
        self._window.client_typed.connect(self._on_client)
        self._window.rejected.connect(self.closed)

    @property
    def is_open(self) -> bool:
        return self._window.isVisible()

    def open(self) -> None:
        """Show the window, or bring it to the front: the coach has asked for it."""
        view = self._view()
        self._window.render(view)
        self._on_client(view.chosen.client)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def close(self) -> None:
        """A session runs: the window has done its work."""
        self._window.hide()

    def _view(self, message: str = "") -> StartView:
        start = self._settings.settings.start
        types = tuple(TypeChoice(kind.name, kind.length // MINUTE) for kind in self._types.types)
        own_length = next((kind.minutes for kind in types if kind.name == start.type), types[0].minutes)
        clients = self._recent_clients()
        chosen = start_view.StartChoices(clients[0] if clients else "", start.type, start.minutes or own_length)
        intention = intention_words(self._past.intention(), self._settings.settings.prompts.numbers, translate)
        waiting = tuple((review.session_id, waiting_words(review, translate)) for review in self._past.waiting())
        return StartView(types, chosen, clients, message, intention, waiting)

    def _recent_clients(self) -> tuple[str, ...]:
        try:
            return self._journal.recent_clients(RECENT)
        except JournalTrouble:
            return ()

    @Slot()
    def _on_decks(self) -> None:
        self._program.ask(Request(Ask.DECKS))

    @Slot()
    def _on_history(self) -> None:
        self._program.ask(Request(Ask.HISTORY))

    @Slot(str)
    def _on_review(self, session_id: str) -> None:
        self._program.ask(Request(Ask.REVIEW, session_id))

    @Slot(str)
    def _on_client(self, client: str) -> None:
        """Without a code nobody can tell whose topics were parked."""
        self._window.show_parked(parked_words(self._parked_with(client) if client else (), translate))

    def _parked_with(self, client: str) -> tuple[str, ...]:
        try:
            return carried_on(self._journal.last_with(client)).parked
        except JournalTrouble:
            return ()

    @Slot(object)
    def _on_start(self, chosen: start_view.StartChoices) -> None:
        try:
            self._program.start(
                StartChoices(
                    type_name=chosen.type,
                    length=chosen.minutes * MINUTE,
                    client=chosen.client,
                    practises=chosen.practises,
                )
            )
        except Refusal as refusal:
            self._window.render(replace(self._view(refusal.sentence), chosen=chosen))
            return
        self._remember(chosen)

    def _remember(self, chosen: start_view.StartChoices) -> None:
        settings = self._settings.settings
        self._settings.change(
            replace(settings, start=replace(settings.start, type=chosen.type, minutes=chosen.minutes))
        )
