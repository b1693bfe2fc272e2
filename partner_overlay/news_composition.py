"""What the desktop tells of, put together after the first paint: the rest of `composition`, loaded no sooner."""

import os

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from partner_overlay.application.settings_service import SettingsService
from partner_overlay.desktop.capture import Hidden, HideFromCapture
from partner_overlay.desktop.chosen_news import chosen_news
from partner_overlay.desktop.findings import Finding
from partner_overlay.wiring.keys_desk import KeysDesk
from partner_overlay.wiring.program import Program
from partner_overlay.wiring.sharing_desk import SharingDesk
from partner_overlay.wiring.sleep_desk import SleepDesk


class NewsComposition(QObject):
    """Keys everywhere, sleep and lock, casts of the screen: each with its desk."""

    def __init__(
        self, app: QApplication, capture: HideFromCapture, program: Program, settings: SettingsService
    ) -> None:
        super().__init__()
        self._capture = capture
        self._program = program
        self._news = chosen_news(app.platformName(), os.environ)
        self.keys = KeysDesk(program, settings, self._news.keys)
        self._listening: tuple[QObject, ...] = ()

    def begin(self) -> None:
        """From now on the desktop is asked for what the settings say, and listened to."""
        self.keys.begin()
        self._listening = (
            SleepDesk(self._program, self._news.sleep),
            SharingDesk(self._program, self._news.casts, lambda: self._capture.state() is Hidden.YES),
        )

    def findings(self) -> tuple[Finding, ...]:
        """Their lines for `doctor`."""
        return self._news.findings()

    def close(self) -> None:
        """The program ends: every key is let go."""
        self._news.close()
