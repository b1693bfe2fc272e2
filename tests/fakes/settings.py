"""Settings in memory, and a store that can be told to refuse."""

from partner_overlay.application.settings import Settings
from partner_overlay.domain.errors import Refusal


class SettingsInMemory:
    def __init__(self, settings: Settings | None = None, troubles: tuple[str, ...] = ()) -> None:
        self.kept = settings or Settings()
        self.full = False
        self.broken = False  # what another hand wrote can't be understood
        self._troubles = troubles
        self._by_hand: Settings | None = None

    def load(self) -> Settings:
        return self.kept

    def save(self, settings: Settings) -> None:
        if self.full:
            raise Refusal("The disk is full.")
        self.kept = settings
        self._troubles = ()

    def edit(self, settings: Settings, troubles: tuple[str, ...] = ()) -> None:
        """Another hand writes."""
        self.kept = self._by_hand = settings
        self._troubles = troubles

    def look_again(self, held: Settings) -> Settings | None:
        found, self._by_hand = self._by_hand, None
        return held if found is not None and self.broken else found

    def troubles(self) -> tuple[str, ...]:
        return self._troubles
