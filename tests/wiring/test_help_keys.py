"""F1, in every window that gets the keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.ui.help_key import HelpKey, help_at, page_at
from partner_overlay.wiring.help_keys import HelpKeys
from tests.made.programs import Bench


@pytest.fixture
def wanted(bench: Bench, qapp: QApplication) -> Iterator[QSignalSpy]:
    """The pages that were asked for."""
    keys = HelpKeys(qapp, bench.program)
    yield QSignalSpy(bench.program.wanted.help)
    keys.close()
    keys.close()  # and a second time does no harm


class Opened(QWidget):
    """A window with two fields, of which the second has a page of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.one, self.other = QLineEdit(), QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.one)
        layout.addWidget(self.other)
        help_at(self, "settings")
        help_at(self.other, "privacy")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, wanted: QSignalSpy) -> Iterator[Opened]:
    window = Opened()
    show(window, qtbot, qapp)
    yield window
    window.hide()
    window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def show(window: QWidget, qtbot: QtBot, qapp: QApplication) -> None:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is window)


def pages(wanted: QSignalSpy) -> list[str]:
    return [wanted.at(number)[0] for number in range(wanted.count())]


def test_f1_opens_the_page_of_the_window_or_of_the_part_with_the_keyboard(window: Opened, wanted: QSignalSpy) -> None:
    for field in (window.one, window.other):
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_F1)
    assert pages(wanted) == ["settings", "privacy"]


def test_a_window_gets_the_key_once_however_often_it_has_the_keyboard(
    window: Opened, wanted: QSignalSpy, qtbot: QtBot, qapp: QApplication
) -> None:
    dialog = QDialog(window)
    show(dialog, qtbot, qapp)
    dialog.close()
    show(window, qtbot, qapp)
    assert len(window.findChildren(HelpKey, options=Qt.FindChildOption.FindDirectChildrenOnly)) == 1
    QTest.keyClick(window.one, Qt.Key.Key_F1)
    assert pages(wanted) == ["settings"]


def test_a_dialog_without_a_page_has_that_of_its_window(
    window: Opened, wanted: QSignalSpy, qtbot: QtBot, qapp: QApplication
) -> None:
    dialog = QDialog(window)
    show(dialog, qtbot, qapp)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    dialog.close()
    assert pages(wanted) == ["settings"]


def test_a_window_without_a_page_opens_the_contents(wanted: QSignalSpy, qtbot: QtBot, qapp: QApplication) -> None:
    bare = QWidget()
    show(bare, qtbot, qapp)
    QTest.keyClick(bare, Qt.Key.Key_F1)
    bare.hide()
    bare.deleteLater()
    assert pages(wanted) == [""]
    assert page_at(None) == ""


def test_what_only_passes_by_gets_no_key(wanted: QSignalSpy, qtbot: QtBot, qapp: QApplication) -> None:
    passing = QWidget(None, Qt.WindowType.Popup)
    passing.show()
    passing.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is passing.windowHandle())
    passing.hide()
    assert passing.findChild(HelpKey) is None
    passing.deleteLater()


def test_after_the_end_no_window_gets_the_key(bench: Bench, qtbot: QtBot, qapp: QApplication) -> None:
    HelpKeys(qapp, bench.program).close()
    bare = QWidget()
    show(bare, qtbot, qapp)
    bare.hide()
    assert bare.findChild(HelpKey) is None
    bare.deleteLater()
