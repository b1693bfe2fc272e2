"""The prompts that are never to come, as the settings keep them; a running session adds to the same list."""

from dataclasses import replace

from partner_overlay.application.settings_service import SettingsService
from partner_overlay.domain.session import Session


class NeverList:
    def __init__(self, settings: SettingsService) -> None:
        self._settings = settings

    def ids(self) -> frozenset[str]:
        return frozenset(self._settings.settings.prompts.never)

    def keep(self, ids: frozenset[str]) -> None:
        settings = self._settings.settings
        self._settings.change(replace(settings, prompts=replace(settings.prompts, never=tuple(sorted(ids)))))


class SessionBans:
    """What a session bans for good is banned by the settings too, and what it takes back is not.

    What was banned in it and brought back in the settings since stays there.
    """

    def __init__(self, never: NeverList) -> None:
        self._never = never
        self._banned: tuple[str, frozenset[str]] = ("", frozenset())  # by which session, when last looked at

    def look(self, session: Session | None) -> None:
        """It may have banned something, or taken it back."""
        if session is None:
            return
        name, looked_at = self._banned
        self._banned = (session.id, session.never)
        before = looked_at if name == session.id else frozenset()
        known = self._never.ids()
        never = known - (before - session.never) | (session.never - before)
        if never != known:
            self._never.keep(never)
