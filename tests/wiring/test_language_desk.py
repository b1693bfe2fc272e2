from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partner_overlay.application.settings import Language
from partner_overlay.ui.translators import Translators
from partner_overlay.wiring.language_desk import LanguageDesk


class Said(Translators):
    """Notes what is to be spoken, and leaves the tests their English."""

    heard: list[str]

    def speak(self, language: str) -> None:  # type: ignore[explicit-override]
        Said.heard.append(language)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    Said.heard = []
    monkeypatch.setattr("partner_overlay.ui.translators.Translators", Said)
    return Said.heard


def test_for_english_nothing_is_loaded(qapp: QApplication, qtbot: QtBot, tmp_path: Path, heard: list[str]) -> None:
    desk = LanguageDesk(qapp, tmp_path, lambda: Language.ENGLISH)

    with qtbot.assertNotEmitted(desk.changed):
        desk.look()

    assert heard == []


def test_another_language_is_spoken_as_soon_as_it_is_set_and_once(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, heard: list[str]
) -> None:
    wanted = [Language.GERMAN]
    desk = LanguageDesk(qapp, tmp_path, lambda: wanted[-1])
    with qtbot.waitSignal(desk.changed, timeout=0):
        desk.look()
    with qtbot.assertNotEmitted(desk.changed):
        desk.look()
    wanted.append(Language.ENGLISH)
    desk.look()

    assert heard == ["de", "en"]


def test_without_a_wish_it_is_the_desktops(
    qapp: QApplication, tmp_path: Path, heard: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("es_MX"))

    LanguageDesk(qapp, tmp_path, lambda: Language.SYSTEM).look()

    assert heard == ["es"]
