"""The prompts that are never to come, as the settings keep them; a running session adds to the same list."""

from dataclasses import replace

from partner_overlay.application.settings_service import SettingsService


class NeverList:
    def __init__(self, settings: SettingsService) -> None:
        self._settings = settings

    def ids(self) -> frozenset[str]:
        return frozenset(self._settings.settings.prompts.never)

    def keep(self, ids: frozenset[str]) -> None:
        settings = self._settings.settings
        self._settings.change(replace(settings, prompts=replace(settings.prompts, never=tuple(sorted(ids)))))
