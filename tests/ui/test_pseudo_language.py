import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from partner_overlay.demo.language import speak
from partner_overlay.ui.pseudo_language import Pseudo, lengthened, mirrored


def test_words_become_two_fifths_longer() -> None:
    words = "Sessions and everything that was said in them"

    assert 1.3 < len(lengthened(words)) / len(words) < 1.5
    assert lengthened("Star") != "Star"


@pytest.mark.parametrize("change", [lengthened, mirrored])
@pytest.mark.parametrize("kept", ["{min}", "{check-in}", "%1", "%n", "<b>", "&nbsp;"])
def test_slots_and_marks_stay(change: object, kept: str) -> None:
    assert callable(change)
    changed = change(f"before {kept} after")

    assert kept in changed
    assert "before" not in changed


def test_a_mnemonic_stays_at_its_letter() -> None:
    assert lengthened("Client &code").count("&") == 1
    assert mirrored("Client &code").count("&") == 1


def test_the_words_of_every_window_are_changed_until_english_is_spoken_again(qapp: QApplication) -> None:
    translators = speak(qapp, Pseudo.RIGHT_TO_LEFT)
    try:
        assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert QCoreApplication.translate("Menu", "Pause") == mirrored("Pause")
    finally:
        translators.speak("en")

    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("Menu", "Pause") == "Pause"
