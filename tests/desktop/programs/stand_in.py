"""A stand-in for the overlay: one colour, a menu, a typing field, on the powers of this desktop.

Says `shown ID`, `hidden`, `click`, `menu ID`, `chosen`, `field ID`, `typed TEXT`.
Told `state`, `hide`, `show`, `field`, `powers`.
"""

import os
import sys

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from typing_extensions import override

from partner_overlay.desktop.chosen_powers import chosen_powers
from partner_overlay.desktop.powers import Powers
from tests.desktop.programs.telling import Telling, say


class QuietMenu(QMenu):
    """A menu that leaves the keyboard with the call: an ordinary quiet window that holds the mouse only."""

    def __init__(self, powers: Powers) -> None:
        super().__init__()
        self.setWindowFlags(powers.stay_on_top.window_flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.triggered.connect(self.hide)

    def open_at(self, place: QPoint) -> None:
        self.move(place)
        self.show()
        self.windowHandle().setMouseGrabEnabled(True)

    @override
    def mousePressEvent(self, arg__1: QMouseEvent) -> None:
        if self.rect().contains(arg__1.position().toPoint()):
            super().mousePressEvent(arg__1)
        else:
            self.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.windowHandle().setMouseGrabEnabled(False)
        super().hideEvent(event)


class Field(QLineEdit):
    def __init__(self, powers: Powers) -> None:
        super().__init__()
        self._focus = powers.focus
        self.setWindowFlags(powers.focus.field_flags)
        self.setGeometry(420, 60, 200, 30)

    def open(self) -> None:
        self._focus.remember()
        self.show()
        self._focus.take(int(self.winId()))
        say(f"field {int(self.winId())}")

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        super().keyPressEvent(e)
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Escape}:
            self.hide()
            self._focus.give_back()
            say(f"typed {self.text()}")


class StandIn(QWidget):
    def __init__(self, powers: Powers) -> None:
        super().__init__()
        self._powers = powers
        self.field = Field(powers)
        self._menu = QuietMenu(powers)
        self._menu.addAction("Pause").triggered.connect(lambda: say("chosen"))
        self._menu.addAction("End")
        self.setWindowFlags(powers.stay_on_top.window_flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet("StandIn { background: #c08000 }")
        self.setGeometry(400, 20, 300, 100)

    def tell(self, line: str) -> None:
        match line:
            case "state":
                say(f"state {self._powers.stay_on_top.state()}")
            case "show":
                self.appear()
            case "hide":
                self._powers.stay_on_top.let_go()
                self.hide()
                say("hidden")
            case "field":
                self.field.open()
            case "powers":
                for finding in self._powers.findings():
                    say(f"finding {finding.what}: {finding.can}: {finding.why}")
                say("powers")
            case _:
                say(f"not understood: {line}")

    def appear(self) -> None:
        self.show()
        self._powers.stay_on_top.keep(int(self.winId()))
        say(f"shown {int(self.winId())}")

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            say("click")

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu.open_at(event.globalPos())
        say(f"menu {int(self._menu.winId())}")


application = QApplication(sys.argv)
application.setQuitOnLastWindowClosed(False)
stand_in = StandIn(chosen_powers(application.platformName(), os.environ))
telling = Telling()
telling.told.connect(stand_in.tell)
stand_in.appear()
sys.exit(application.exec())
