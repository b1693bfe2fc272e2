"""The language that the coach has chosen, spoken from the start on, and another one as soon as it is set."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from partner_overlay.application.settings import Language
from partner_overlay.presentation.languages import spoken

if TYPE_CHECKING:
    from partner_overlay.ui.translators import Translators


class LanguageDesk(QObject):
    """`wanted` tells what is set at the moment. Nothing is loaded for English."""

    changed = Signal()  # what is on the screen has to be written anew

    def __init__(self, app: QApplication, folder: Path, wanted: Callable[[], Language]) -> None:
        super().__init__()
        self._app = app
        self._folder = folder
        self._wanted = wanted
        self._spoken = Language.ENGLISH
        self._translators: Translators | None = None

    @Slot()
    def look(self) -> None:
        """Speak what is wanted now."""
        language = spoken(self._wanted(), QLocale.system().uiLanguages())
        if language is self._spoken:
            return
        self._spoken = language
        self._speak(language)
        self.changed.emit()

    def _speak(self, language: Language) -> None:
        from partner_overlay.ui.translators import Translators  # noqa: PLC0415  English needs none

        if self._translators is None:
            self._translators = Translators(self._app, self._folder)
        self._translators.speak(language)
