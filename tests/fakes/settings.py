"""Settings in memory, and a store that can be told to refuse."""

from partner_overlay.application.settings import Settings
from partner_overlay.domain.errors import Refusal


class SettingsInMemory:
    def __init__(self, settings: Settings | None = None, troubles: tuple[str, ...] = ()) -> None:
        self.kept = settings or Settings()
        self.full = False
        self._troubles = troubles

    def load(self) -> Settings:
        return self.kept

    def save(self, settings: Settings) -> None:
        if self.full:
            raise Refusal("The disk is full.")
        self.kept = settings

    def troubles(self) -> tuple[str, ...]:
        return self._troubles
