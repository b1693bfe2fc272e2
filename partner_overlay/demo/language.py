"""The language of the pictures: one of the program's, or one of those that nobody speaks."""

import errno
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.presentation.sentence_words import in_words
from partner_overlay.storage.file_troubles import sentence_of
from partner_overlay.storage.record_troubles import trouble_of
from partner_overlay.storage.resources import resources_folder
from partner_overlay.ui.pseudo_language import Pseudo, PseudoTranslator
from partner_overlay.ui.translators import Translators

translate = QCoreApplication.translate

_HOME = Path("/home/coach")
_Window = TypeVar("_Window", bound=QWidget)
_FURTHER = " Auseinandersetzungsbereitschaft"
_DIRECTIONS = {Pseudo.LONG: Qt.LayoutDirection.LeftToRight, Pseudo.RIGHT_TO_LEFT: Qt.LayoutDirection.RightToLeft}


def record_full() -> str:
    """What is said when the disk has no room for what the coach answers, in the language of the windows."""
    full = sqlite3.OperationalError()
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    record = _HOME / ".local/share/partner-overlay/partner-overlay.sqlite3"
    return in_words(trouble_of(record, full).sentence, translate)


def settings_full(file: str = "settings.toml") -> str:
    """And when it has none for what the coach chooses."""
    full = OSError(errno.ENOSPC, "")
    return in_words(sentence_of(_HOME / ".config/partner-overlay" / file, full), translate)


def speak(app: QApplication, language: str) -> Translators:
    """Every window that is made after this speaks it."""
    translators = Translators(app, resources_folder() / "translations")
    if language in set(Pseudo):
        kind = Pseudo(language)
        translators.speak_through(PseudoTranslator(kind), _DIRECTIONS[kind])
    else:
        translators.speak(language)
    return translators


def longer(context: str, words: str) -> str:
    """Words two fifths longer, as a translation may be."""
    return translate(context, words) + _FURTHER[: len(words) * 2 // 5].rstrip()


def from_the_right(make: Callable[[], _Window]) -> _Window:
    """Built while all is read from the right, as in such a language."""
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = make()
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.setLayoutDirection(before)
    return window
