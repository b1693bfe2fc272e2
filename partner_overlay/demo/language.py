"""The language of the pictures: one of the program's, or one of those that nobody speaks."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from partner_overlay.storage.resources import resources_folder
from partner_overlay.ui.pseudo_language import Pseudo, PseudoTranslator
from partner_overlay.ui.translators import Translators

translate = QCoreApplication.translate

_DIRECTIONS = {Pseudo.LONG: Qt.LayoutDirection.LeftToRight, Pseudo.RIGHT_TO_LEFT: Qt.LayoutDirection.RightToLeft}


def record_full() -> str:
    """What is said when the disk has no room for what the coach answers, in the language of the windows."""
    words = translate("Sentence", "There is no room on the disk for the record {file}; please free some space.")
    return words.replace("{file}", "/home/coach/.local/share/partner-overlay/partner-overlay.sqlite3")


def settings_full(file: str = "settings.toml") -> str:
    """And when it has none for what the coach chooses."""
    words = translate("Sentence", "There is no room on the disk for {file}; please free some space.")
    return words.replace("{file}", f"/home/coach/.config/partner-overlay/{file}")


def speak(app: QApplication, language: str) -> Translators:
    """Every window that is made after this speaks it."""
    translators = Translators(app, resources_folder() / "translations")
    if language in set(Pseudo):
        kind = Pseudo(language)
        translators.speak_through(PseudoTranslator(kind), _DIRECTIONS[kind])
    else:
        translators.speak(language)
    return translators
