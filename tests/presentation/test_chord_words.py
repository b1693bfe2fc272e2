"""Keys are named as Qt names them in menus and tooltips of the same language."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from partner_overlay.application.chords import KEYS
from partner_overlay.presentation.chord_words import chord_words
from partner_overlay.presentation.translation import as_written
from partner_overlay.storage.resources import resources_folder
from partner_overlay.ui.translators import Translators

QTS = {"PageUp": "PgUp", "PageDown": "PgDown", "Insert": "Ins", "Delete": "Del"}

translate = QCoreApplication.translate


@pytest.mark.parametrize("key", KEYS)
def test_in_english_they_stay_as_they_are_written(key: str) -> None:
    assert chord_words(f"Ctrl+Alt+Shift+{key}", as_written) == f"Ctrl+Alt+Shift+{key}"


@pytest.mark.parametrize(
    ("language", "chord", "words"),
    [
        ("de", "Ctrl+Alt+Shift+PageDown", "Strg+Alt+Umschalt+Bild abwärts"),
        ("es", "Ctrl+Shift+Delete", "Control+Mayúsculas+Suprimir"),
    ],
)
def test_in_other_languages_as_their_keyboards_have_them(
    language: str, chord: str, words: str, qapp: QApplication
) -> None:
    translators = Translators(qapp, resources_folder() / "translations")
    translators.speak(language)
    try:
        assert chord_words(chord, translate) == words
        for key in KEYS:
            qts = QKeySequence(f"Ctrl+{QTS.get(key, key)}").toString(QKeySequence.SequenceFormat.NativeText)
            assert chord_words(f"Ctrl+{key}", translate) == qts
    finally:
        translators.speak("en")


def test_the_desktops_own_words_stay() -> None:
    assert chord_words("Super+M", as_written) == "Super+M"
    assert chord_words("", as_written) == ""
