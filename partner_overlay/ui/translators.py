"""The language of all windows: our words, Qt's own, how numbers are written, and from which side one reads."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

ENGLISH = "en"


class Translators:
    """`folder` holds our compiled translations. English stands in the code, and needs none."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """From now on; what is on the screen already is not written anew."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        if language != ENGLISH:
            qts_own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._install(qts_own / f"qtbase_{language}.qm")
            self._install(self._folder / f"partner_overlay_{language}.qm")
        locale = _locale(language)
        QLocale.setDefault(locale)
        self._app.setLayoutDirection(locale.textDirection())

    def speak_through(self, translator: QTranslator, direction: Qt.LayoutDirection) -> None:
        """A language that is made as it is spoken, over English."""
        self.speak(ENGLISH)
        translator.setParent(self._app)
        self._app.installTranslator(translator)
        self._installed.append(translator)
        self._app.setLayoutDirection(direction)

    def _install(self, file: Path) -> None:
        translator = QTranslator(self._app)
        if translator.load(str(file)):
            self._app.installTranslator(translator)
            self._installed.append(translator)


def _locale(language: str) -> QLocale:
    """The desktop's own where it is of that language: Austria writes German numbers in its own way."""
    here, wanted = QLocale.system(), QLocale(language)
    return here if here.language() is wanted.language() else wanted
