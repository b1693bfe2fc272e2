"""Another program's window over the overlay's place: of a kind as below.

Says `shown ID`. Told `raise`, it comes to the front; told `stubborn`, it does so ten times a second; told `grow`, it
fills the screen. It says each of these words when it is done.
"""

import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.programs.telling import Telling, say

_COLOUR = "#a00060"
_ON_TOP = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
_UNMANAGED = _ON_TOP | Qt.WindowType.X11BypassWindowManagerHint
_FLAGS = {
    "window": Qt.WindowType.Window,
    "full-screen": Qt.WindowType.Window,
    "on-top": _ON_TOP,
    "unmanaged": _UNMANAGED,
    "menu": Qt.WindowType.ToolTip,
    "veil": _UNMANAGED,
}
_QUIET = ("unmanaged", "menu", "veil")


def shown(kind: str) -> QWidget:
    window = QWidget(None, _FLAGS[kind])
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, kind in _QUIET)
    window.setStyleSheet(f"background: {_COLOUR}")
    window.setGeometry(350, 0, 500, 300)
    if kind == "full-screen":
        window.showFullScreen()
        return window
    if kind == "veil":
        window.setGeometry(window.screen().geometry())
    window.show()
    return window


application = QApplication(sys.argv)
window = shown(sys.argv[1])
beat = QTimer(interval=100)
beat.timeout.connect(window.raise_)
beat.timeout.connect(window.update)


def tell(line: str) -> None:
    if line == "stubborn":
        beat.start()
    if line == "grow":
        window.showFullScreen()
    window.raise_()
    window.update()
    application.sync()
    say(line)


telling = Telling()
telling.told.connect(tell)
say(f"shown {int(window.winId())}")
sys.exit(application.exec())
