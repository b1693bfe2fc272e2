"""A stand-in for the program: a quiet window, and the keys that work everywhere on this desktop.

Says `bound NAME` or `refused NAME: WHY`, `pressed NAME`, `changed`, and each event about a key that comes into this
process: `held press CODE` and such on the connection of the keys, `qt KIND` on Qt's own.
Told `bind NAME=CHORD ...`, it wants these keys, and says `asked`; told `finding`; told `quit`, it lets go and ends.
"""

import os
import sys
from ctypes import string_at

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, Qt
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from partner_overlay.application.chords import Chord
from partner_overlay.desktop.chosen_news import chosen_news
from partner_overlay.desktop.chosen_powers import chosen_powers
from partner_overlay.desktop.x11_key_connection import KeyEvent, X11KeyConnection
from tests.desktop.programs.telling import Telling, say

_CORE_KEYS = {2: "press", 3: "release"}
_GENERIC = 35
_INPUT_KEYS = {2: "press", 3: "release", 13: "raw press", 14: "raw release"}  # by the input extension

events_of = X11KeyConnection.events


def events_said(connection: X11KeyConnection) -> list[KeyEvent]:
    events = events_of(connection)
    for event in events:
        say(f"held {event.kind.name.lower()} {event.keycode}")
    return events


class Witness(QAbstractNativeEventFilter):
    """Sees whatever the X server sends to Qt."""

    @override
    def nativeEventFilter(self, eventType: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        event = string_at(int(message), 10)
        kind = _CORE_KEYS.get(event[0] & 0x7F)
        if event[0] & 0x7F == _GENERIC:
            kind = _INPUT_KEYS.get(int.from_bytes(event[8:10], sys.byteorder))
        if kind is not None:
            say(f"qt {kind}")
        return False, 0


def bind(wished: str) -> None:
    chords = {name: Chord.read(keys) for name, keys in (pair.split("=", 1) for pair in wished.split())}
    news.keys.bind(chords, dict.fromkeys(chords, ""))
    for name, bound in news.keys.standing().items():
        say(f"bound {name}" if bound.bound else f"refused {name}: {bound.why}")
    say("asked")


def tell(line: str) -> None:
    if line == "quit":
        news.close()
        application.quit()
    elif line == "finding":
        say(f"finding {news.keys.finding().why}")
    else:
        bind(line.removeprefix("bind "))


X11KeyConnection.events = events_said  # type: ignore[method-assign, assignment]
application = QApplication(sys.argv)
witness = Witness()
application.installNativeEventFilter(witness)
powers = chosen_powers(application.platformName(), os.environ)
window = QWidget(None, powers.stay_on_top.window_flags)
window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
window.setGeometry(400, 20, 300, 100)
window.show()
news = chosen_news(application.platformName(), os.environ)
news.keys.listen(lambda name: say(f"pressed {name}"), lambda: say("changed"))
telling = Telling()
telling.told.connect(tell)
say("ready")
sys.exit(application.exec())
