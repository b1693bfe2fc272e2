"""Session types in memory, and a store that can be told to refuse."""

from partner_overlay.application.session_types_service import SessionTypesService
from partner_overlay.domain.errors import Refusal
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType


class SessionTypesInMemory:
    def __init__(self, types: tuple[SessionType, ...] = SHIPPED_TYPES, troubles: tuple[str, ...] = ()) -> None:
        self.kept = types
        self.full = False
        self.broken = False
        self._troubles = troubles

    def load(self) -> tuple[SessionType, ...]:
        return self.kept

    def reload(self, held: tuple[SessionType, ...]) -> tuple[SessionType, ...]:
        return held if self.broken else self.kept

    def save(self, types: tuple[SessionType, ...]) -> None:
        if self.full:
            raise Refusal("The disk is full.")
        self.kept = types

    def troubles(self) -> tuple[str, ...]:
        return self._troubles


def shipped_types() -> SessionTypesService:
    """Those that are shipped, kept in memory."""
    return SessionTypesService(SessionTypesInMemory())
