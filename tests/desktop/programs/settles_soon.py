"""The whole program with a session, in the home that it is given; a change of screens has settled after 30 ms.

Says `window ID` of the overlay; asked `screens`, says the name, place, size and scale of each that it knows, and
whether all has settled, as JSON.
"""

import json
import sys

from PySide6.QtWidgets import QApplication

from partner_overlay.application.session_service import StartChoices
from partner_overlay.composition import Composition
from partner_overlay.desktop.platform_choice import PlatformChoice
from partner_overlay.lasting_constants import make_constants_last
from partner_overlay.storage.paths import paths_of
from tests.desktop.programs.telling import Telling, say

make_constants_last()
application = QApplication(sys.argv)
application.setQuitOnLastWindowClosed(False)
composition = Composition(application, paths_of(sys.argv[1]), sys.argv[1], PlatformChoice(None, ""))
composition.listen()
composition._program.start(StartChoices())
overlay = composition._overlay
settling = overlay._whereabouts._settling
settling.setInterval(30)


def tell(_line: str) -> None:
    screens = [(screen.name(), screen.geometry(), screen.devicePixelRatio()) for screen in application.screens()]
    areas = [(name, area.x(), area.y(), area.width(), area.height(), scale) for name, area, scale in screens]
    say("screens " + json.dumps({"settled": not settling.isActive(), "screens": areas}))


telling = Telling()
telling.told.connect(tell)
assert overlay._window is not None
say(f"window {int(overlay._window.winId())}")
sys.exit(application.exec())
