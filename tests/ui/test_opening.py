"""A window opens on its screen, whole, and takes the keyboard only if it may."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from partner_overlay.ui.opening import open_window


def test_it_is_no_larger_than_its_screen_has_room_for(qapp: QApplication, qtbot: QtBot) -> None:
    window, room = QWidget(), qapp.primaryScreen().availableGeometry()
    qtbot.addWidget(window)
    window.resize(room.width() * 2, room.height() * 2)
    open_window(window)
    assert window.width() < room.width()
    assert window.height() <= room.height() - 40


def test_one_that_fits_and_one_that_is_open_keep_their_size(qapp: QApplication, qtbot: QtBot) -> None:
    window, room = QWidget(), qapp.primaryScreen().availableGeometry()
    qtbot.addWidget(window)
    window.resize(300, 200)
    open_window(window)
    assert (window.width(), window.height()) == (300, 200)
    window.resize(room.width() * 2, 200)
    open_window(window)
    assert window.width() == room.width() * 2


def test_quietly_it_asks_for_no_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    open_window(window, quietly=True)
    assert window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    open_window(window)
    assert not window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
