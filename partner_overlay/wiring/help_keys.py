"""F1 in every window of the program: each gets the key when the keyboard first comes to it, and none has to know."""

from PySide6.QtCore import QObject, Qt, SignalInstance, Slot
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.presentation.requests import Ask, Request
from partner_overlay.ui.help_key import HelpKey
from partner_overlay.wiring.program import Program

_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)  # they hold no keyboard of their own


class HelpKeys(QObject):
    """Told of every window of the program that gets the keyboard, dialogs and the field for words among them."""

    def __init__(self, app: QApplication, program: Program) -> None:
        super().__init__()
        self._program = program
        self._heard: SignalInstance | None = app.focusWindowChanged
        app.focusWindowChanged.connect(self._look_at)

    def close(self) -> None:
        """The program ends: no other window gets the key."""
        heard, self._heard = self._heard, None
        if heard is not None:
            heard.disconnect(self._look_at)

    @Slot(QWindow)
    def _look_at(self, window: QWindow | None) -> None:
        """This window has the keyboard now; None: another program has it."""
        for widget in QApplication.topLevelWidgets() if window is not None else ():
            if widget.windowHandle() is window and _can_have_key(widget):
                HelpKey(widget).wanted.connect(self._on_wanted)

    @Slot(str)
    def _on_wanted(self, page: str) -> None:
        self._program.ask(Request(Ask.HELP, page))


def _can_have_key(widget: QWidget) -> bool:
    return widget.windowType() not in _PASSING and widget.findChild(HelpKey) is None
