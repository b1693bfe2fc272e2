"""Every window in German, in words two fifths longer, and from the right: nothing is cut off or the wrong way."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QTime
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import strings
from partner_overlay.demo.language import speak
from partner_overlay.demo.pictures import every_window
from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.history.when_choice import WhenChoice
from partner_overlay.ui.pseudo_language import Pseudo
from partner_overlay.ui.review.clock_row import ClockRow
from partner_overlay.ui.translators import Translators
from tests.ui.fitting import cut_off
from virtual_environment import VirtualEnvironment

CHECKOUT = Path(__file__).parents[2]

ALIKE = ("-10000", "-202", "-whole", "-long", "-right-to-left", "-over-time", "-refused", "-recording")
"""Windows that differ from another only by what they hold, or that bring long words of their own."""


@pytest.fixture
def spoken(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[str]:
    before = QLocale()
    if request.param in set(Pseudo):
        translators = speak(qapp, request.param)
    else:
        checkout = VirtualEnvironment(CHECKOUT)
        source = strings.translations_folder(CHECKOUT) / f"partner_overlay_{request.param}.ts"
        strings.compile_one(checkout, source, strings.compiled(tmp_path, request.param))
        translators = Translators(qapp, tmp_path)
        translators.speak(request.param)
    yield request.param
    translators.speak("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("spoken", ["de", Pseudo.LONG, Pseudo.RIGHT_TO_LEFT], indirect=True)
def test_no_words_are_cut_off(spoken: str, qapp: QApplication) -> None:
    told = []
    for name, window in every_window(qapp, Scheme.DARK, left_out=ALIKE):
        if not name.endswith(ALIKE):
            window.show()
            qapp.processEvents()
            told += [f"{name}: {each}" for each in cut_off(window)]
        window.hide()
        window.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    assert told == []


@pytest.mark.parametrize("spoken", [Pseudo.RIGHT_TO_LEFT], indirect=True)
def test_times_and_days_are_written_from_the_left(spoken: str, qtbot: QtBot) -> None:
    clock, when = ClockRow("Start"), WhenChoice(date(2026, 11, 27))
    qtbot.addWidget(clock)
    qtbot.addWidget(when)
    clock.time.setTime(QTime(13, 58))

    assert clock.time.text() == "13:58"
    assert [field.text() for field in when.findChildren(QDateEdit)][-1] == "2026-11-27"


def test_what_is_cut_off_is_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for kind in (QLabel, QPushButton):
        narrow = kind("More words than there is room for", window)
        narrow.resize(40, 30)

    assert [each.split(" has ")[0] for each in cut_off(window)] == [
        "“More words than there is room for”",
        "button “More words than there is room for”",
    ]
