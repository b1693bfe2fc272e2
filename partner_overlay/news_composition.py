"""What the desktop tells of, put together after the first paint: the rest of `composition`, loaded no sooner."""

import os

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from partner_overlay.application.settings_service import SettingsService
from partner_overlay.desktop.chosen_news import chosen_news
from partner_overlay.desktop.findings import Finding
from partner_overlay.wiring.keys_desk import KeysDesk
from partner_overlay.wiring.program import Program


class NewsComposition(QObject):
    """Keys everywhere, sleep and lock, casts of the screen: each with its desk."""

    def __init__(self, app: QApplication, program: Program, settings: SettingsService) -> None:
        super().__init__()
        self._program = program
        self._news = chosen_news(app.platformName(), os.environ)
        self.keys = KeysDesk(program, settings, self._news.keys)

    def begin(self) -> None:
        """From now on the desktop is asked for what the settings say, and listened to."""
        self.keys.begin()

    def findings(self) -> tuple[Finding, ...]:
        """Their lines for `doctor`."""
        return self._news.findings()

    def close(self) -> None:
        """The program ends: every key is let go."""
        self._news.close()
