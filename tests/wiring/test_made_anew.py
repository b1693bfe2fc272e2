"""Another language, chosen while windows are open: they are made anew, and nothing that was typed is lost."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

import strings
from partner_overlay import composition as composing
from partner_overlay.application.review_ports import HistoryFilter
from partner_overlay.application.session_service import StartChoices
from partner_overlay.composition import Composition
from partner_overlay.desktop.platform_choice import PlatformChoice
from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.storage.paths import paths_of
from partner_overlay.ui.decks.decks_window import DecksWindow
from partner_overlay.ui.help.help_window import HelpWindow
from partner_overlay.ui.history.history_window import HistoryWindow
from partner_overlay.ui.overlay_window import OverlayWindow
from partner_overlay.ui.review.review_window import ReviewWindow
from partner_overlay.ui.review.written_field import WrittenField
from partner_overlay.ui.start.start_window import StartWindow
from virtual_environment import VirtualEnvironment

TS = """<!DOCTYPE TS><TS version="2.1" language="de" sourcelanguage="en">
<context><name>HistoryWindow</name><message><source>History</source><translation>Verlauf</translation></message></context>
<context><name>DecksWindow</name><message><source>Decks</source><translation>Kartensätze</translation></message></context>
<context><name>Phase</name><message><source>Exploration</source><translation>Erkundung</translation></message></context>
<context><name>Check-in</name>
<message><source>Half the time left</source><translation>Noch die Hälfte der Zeit</translation></message></context>
</TS>"""

_Kind = TypeVar("_Kind", bound=QWidget)


@pytest.fixture
def program(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Composition]:
    """With a German of a few words."""
    source = tmp_path / "translations" / "partner_overlay_de.ts"
    source.parent.mkdir()
    source.write_text(TS, encoding="utf-8")
    strings.compile_one(VirtualEnvironment(Path(__file__).parents[2]), source, source.with_suffix(".qm"))
    (tmp_path / "decks").mkdir()
    monkeypatch.setattr(composing, "resources_folder", lambda: tmp_path)
    locale = QLocale()
    composition = Composition(qapp, paths_of(str(tmp_path / "home")), None, PlatformChoice("offscreen", "A test."))
    yield composition
    composition._program.ask(Request(Ask.LANGUAGE, "en"))
    composition.end()
    QLocale.setDefault(locale)


def windows() -> list[QMainWindow | QDialog]:
    return [*seen(QMainWindow), *seen(QDialog)]


def seen(kind: type[_Kind]) -> list[_Kind]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]


def open_window(program: Composition, qtbot: QtBot, ask: Ask, kind: type[_Kind]) -> _Kind:
    program._program.ask(Request(ask))
    qtbot.waitUntil(lambda: len(seen(kind)) == 1)
    return seen(kind)[0]


def intention_of(review: QMainWindow, qtbot: QtBot) -> WrittenField:
    def found() -> list[WrittenField]:
        fields = review.findChildren(WrittenField)
        return [each for each in fields if each.accessibleName() == "One thing to practise next time"]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_what_is_open_opens_again_in_the_other_language(program: Composition, qtbot: QtBot) -> None:
    """And what was typed in it and looked for stands there as it did."""
    start = open_window(program, qtbot, Ask.START, StartWindow)
    start.page.daily.client.line.setText("R7")
    history = open_window(program, qtbot, Ask.HISTORY, HistoryWindow)
    history.filters.changed.emit(HistoryFilter(search="mentor"))
    decks = open_window(program, qtbot, Ask.DECKS, DecksWindow)
    decks.adding.setText("What helps?")
    open_window(program, qtbot, Ask.HELP, HelpWindow)

    program._program.ask(Request(Ask.LANGUAGE, "de"))

    anew = ["Help", "Kartensätze", "Start a session", "Verlauf"]
    qtbot.waitUntil(lambda: sorted(each.windowTitle() for each in windows()) == anew)
    assert [each.page.daily.client.line.text() for each in seen(StartWindow)] == ["R7"]
    assert [each.filters.shown().search for each in seen(HistoryWindow)] == ["mentor"]
    assert [each.adding.text() for each in seen(DecksWindow)] == ["What helps?"]


def test_the_overlay_speaks_it_at_once(program: Composition, qtbot: QtBot) -> None:
    program._program.start(StartChoices(since=timedelta(minutes=30, seconds=-1)))
    program._program.ask(Request(Ask.PHASE, "exploration"))
    overlay = next(each for each in QApplication.topLevelWidgets() if isinstance(each, OverlayWindow))
    qtbot.waitUntil(lambda: "Half the time left" in overlay.accessibleName(), timeout=30_000)

    program._program.ask(Request(Ask.LANGUAGE, "de"))

    assert "Erkundung" in overlay.accessibleName()
    assert "Noch die Hälfte der Zeit" in overlay.accessibleName()


def test_a_note_that_was_being_typed_is_there_again(program: Composition, qtbot: QtBot) -> None:
    program._program.start(StartChoices())
    program._program.ask(Request(Ask.END))
    qtbot.waitUntil(lambda: len(seen(ReviewWindow)) == 1)
    before = seen(ReviewWindow)[0]
    field = intention_of(before, qtbot)
    field.setFocus()
    QTest.keyClicks(field, "Ask once more")

    program._program.ask(Request(Ask.LANGUAGE, "de"))

    qtbot.waitUntil(lambda: len(seen(ReviewWindow)) == 1 and seen(ReviewWindow)[0] is not before)
    assert intention_of(seen(ReviewWindow)[0], qtbot).words == "Ask once more"


@pytest.mark.parametrize("ours", [True, False])
def test_they_take_the_keyboard_only_where_one_of_ours_had_it(
    program: Composition, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, ours: bool
) -> None:
    """The language may be changed by hand in the file, in the middle of a call."""
    before = open_window(program, qtbot, Ask.START, StartWindow)
    monkeypatch.setattr(QApplication, "activeWindow", lambda: before if ours else None)

    program._program.ask(Request(Ask.LANGUAGE, "de"))

    qtbot.waitUntil(lambda: len(seen(StartWindow)) == 1 and seen(StartWindow)[0] is not before)
    quiet = Qt.WidgetAttribute.WA_ShowWithoutActivating
    assert seen(StartWindow)[0].testAttribute(quiet) is not ours


def test_with_no_window_none_opens(program: Composition, qapp: QApplication) -> None:
    program._program.ask(Request(Ask.LANGUAGE, "de"))
    qapp.processEvents()

    assert windows() == []
