"""The language of the pictures: one of the program's, or one of those that nobody speaks."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from partner_overlay.storage.resources import resources_folder
from partner_overlay.ui.pseudo_language import Pseudo, PseudoTranslator
from partner_overlay.ui.translators import Translators

_DIRECTIONS = {Pseudo.LONG: Qt.LayoutDirection.LeftToRight, Pseudo.RIGHT_TO_LEFT: Qt.LayoutDirection.RightToLeft}


def disk_full() -> str:
    """What is said when a disk takes no more, in the language of the windows."""
    translate = QCoreApplication.translate
    words = translate(
        "Sentence", "The disk refuses the record {file} ({why}); please look whether the disk is full or damaged."
    )
    return words.replace("{file}", "sessions").replace("{why}", translate("Sentence", "the disk is full"))


def speak(app: QApplication, language: str) -> Translators:
    """Every window that is made after this speaks it."""
    translators = Translators(app, resources_folder() / "translations")
    if language in set(Pseudo):
        kind = Pseudo(language)
        translators.speak_through(PseudoTranslator(kind), _DIRECTIONS[kind])
    else:
        translators.speak(language)
    return translators
