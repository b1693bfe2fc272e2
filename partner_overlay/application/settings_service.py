"""The coach's settings as they hold now: read once, kept when they change."""

from partner_overlay.application.ports import SettingsStore
from partner_overlay.application.settings import Settings
from partner_overlay.domain.errors import Refusal


class SettingsService:
    """Settings apply at once; what can't be written holds until the program ends, and is said."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store
        self._settings = store.load()
        self._troubles = store.troubles()

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def troubles(self) -> tuple[str, ...]:
        """What could not be read or kept, one sentence each."""
        return self._troubles

    def change(self, settings: Settings) -> None:
        """Take these settings and keep them."""
        if settings == self._settings:
            return
        self._settings = settings
        try:
            self._store.save(settings)
            self._troubles = self._store.troubles()
        except Refusal as refusal:
            self._troubles = (refusal.sentence,)

    def look_again(self) -> bool:
        """Take up what was written by another hand since. Returns whether anything is to be shown anew."""
        before = self._settings, self._troubles
        found = self._store.look_again(self._settings)
        if found is not None:
            self._settings, self._troubles = found, self._store.troubles()
        return (self._settings, self._troubles) != before
