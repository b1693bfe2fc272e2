"""What was chosen at Start, against the session types, the decks and the clock as they are now."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from partner_overlay.application import session_service
from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.session_types import SessionType
from partner_overlay.presentation.details_view import DetailsView
from partner_overlay.presentation.settle import SettleCard, settle_cards
from partner_overlay.presentation.start_details import derive_details
from partner_overlay.presentation.start_meant import start_meant
from partner_overlay.presentation.start_view import StartChoices
from partner_overlay.presentation.typed_end import TypedEnd, end_typed
from partner_overlay.wiring.program import Program

MINUTE = timedelta(minutes=1)
translate = QCoreApplication.translate


class ChosenSession:
    """`now` in UTC, on the coach's own watch."""

    def __init__(self, program: Program, types: SessionTypesService, now: Callable[[], datetime]) -> None:
        self._program = program
        self._types = types
        self._now = now

    def details(self, chosen: StartChoices) -> DetailsView:
        settings = self._program.settings
        return derive_details(
            self._kind(chosen),
            chosen,
            self._program.decks,
            self._end(chosen),
            settle=settings.start.settle,
            numbers=settings.prompts.numbers,
            translate=translate,
        )

    def meant(self, chosen: StartChoices) -> session_service.StartChoices:
        """Raises Refusal for what can be told to be impossible now."""
        if self._program.runs:
            raise Refusal(translate("Start", "A session is running already. End it first."))
        return start_meant(self._types.named(chosen.type), chosen, self._program.decks, self._end(chosen))

    def card(self) -> SettleCard:
        """Another one each minute."""
        cards = settle_cards(self._program.decks, translate)
        return cards[int(self._now().timestamp() // 60) % len(cards)]

    def _kind(self, chosen: StartChoices) -> SessionType:
        """The first one where the chosen one is gone."""
        types = self._types.types
        return next((kind for kind in types if kind.name == chosen.type), types[0])

    def _end(self, chosen: StartChoices) -> TypedEnd:
        return end_typed(chosen.until, chosen.since * MINUTE, self._now(), None, translate)
