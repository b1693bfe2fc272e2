from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

import strings
from partner_overlay.ui.translators import Translators
from virtual_environment import VirtualEnvironment

CHECKOUT = Path(__file__).parents[2]
TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context><name>Menu</name><message><source>Pause</source><translation>Pausieren</translation></message></context>
<context><name>_Upper</name><message><source>Words</source><translation>Wörter</translation></message></context>
</TS>
"""


@pytest.fixture
def german(tmp_path: Path, qapp: QApplication) -> Iterator[Translators]:
    source = tmp_path / "partner_overlay_de.ts"
    source.write_text(TS, encoding="utf-8")
    strings.compile_one(VirtualEnvironment(CHECKOUT), source, source.with_suffix(".qm"))
    before, translators = QLocale(), Translators(qapp, tmp_path)
    translators.speak("de")
    yield translators
    translators.speak("en")
    QLocale.setDefault(before)


class _Upper(QWidget):
    def words(self) -> str:
        return self.tr("Words")


class _Lower(_Upper):
    """Has no words of its own."""


@pytest.mark.usefixtures("german")
def test_our_words_and_qts_own_are_translated() -> None:
    assert QCoreApplication.translate("Menu", "Pause") == "Pausieren"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Abbrechen"
    box.deleteLater()
    assert QLocale().language() is QLocale.Language.German


@pytest.mark.usefixtures("german")
def test_the_words_of_a_widget_are_found_for_those_that_are_built_on_it(qtbot: QtBot) -> None:
    upper, lower = _Upper(), _Lower()
    qtbot.addWidget(upper)
    qtbot.addWidget(lower)

    assert (upper.words(), lower.words()) == ("Wörter", "Wörter")


def test_english_comes_back(german: Translators) -> None:
    german.speak("en")

    assert QCoreApplication.translate("Menu", "Pause") == "Pause"
    assert QLocale().language() is QLocale.Language.English


def test_a_language_that_was_never_compiled_leaves_english(tmp_path: Path, qapp: QApplication) -> None:
    translators = Translators(qapp, tmp_path)
    translators.speak("es")

    assert QCoreApplication.translate("Menu", "Pause") == "Pause"
    translators.speak("en")
