"""The session types in a TOML file that a coach can read and edit."""

from pathlib import Path

from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType


class SessionTypesFile:
    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> tuple[SessionType, ...]:
        return SHIPPED_TYPES

    def save(self, types: tuple[SessionType, ...]) -> None:
        raise NotImplementedError(types)

    def troubles(self) -> tuple[str, ...]:
        return ()
